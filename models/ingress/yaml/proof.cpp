#include "models/ingress/yaml/editplace.h"
#include "models/ingress/yaml/yamledit.h"

#include <QCoreApplication>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::YamlEdit)
};

QList<QByteArray> commentsOf(const YamlTree &tree)
{
    QList<QByteArray> texts;
    texts.reserve(tree.comments.size());
    for (const ByteSpan &comment : tree.comments)
        texts.append(tree.textOf(comment));
    std::ranges::sort(texts);
    return texts;
}

/// Nothing: there is a comment to be removed that is not there.
std::optional<QList<QByteArray>> expectedComments(const YamlTree &before, const YamlEdit &edit)
{
    QList<QByteArray> texts = commentsOf(before);
    QList<QByteArray> gone = edit.commentsGone;
    std::ranges::sort(gone);
    if (!std::ranges::includes(texts, gone))
        return {};
    QList<QByteArray> left;
    std::ranges::set_difference(texts, gone, std::back_inserter(left));
    texts = left + edit.commentsCome;
    std::ranges::sort(texts);
    return texts;
}

/// A file of one line has no line end to be like.
bool keepsLineEnds(const TextLines &before, const TextLines &after)
{
    if (before.count() == 1 || before.mixesLineEnds())
        return true;
    return !after.mixesLineEnds() && (after.count() == 1 || after.lineEnding() == before.lineEnding());
}

Error unproved(const YamlTree &before, const YamlEdit &edit, const QString &why)
{
    const qsizetype at = edit.patches.isEmpty() ? 0 : edit.patches.first().span.begin;
    Error error = refused(before, at,
                          Text::tr("This place can't be edited safely in the form. Edit it as text, where it is "
                                   "highlighted."));
    error.detail += u": "_s + why;
    return error;
}

}

Result<YamlTree> proved(const YamlTree &before, const YamlEdit &edit, const YamlLimits &limits)
{
    YamlReading reading = readYaml(patched(before.bytes(), edit.patches), limits);
    if (!reading.tree)
        return unproved(before, edit, reading.problems.first().sentence);
    const YamlTree &after = *reading.tree;
    if (renumbered(valueOf(after, after.root)) != renumbered(edit.after))
        return unproved(before, edit, u"the document would say something else"_s);
    if (expectedComments(before, edit) != commentsOf(after))
        return unproved(before, edit, u"a comment would be lost"_s);
    if (after.text.bomSize() != before.text.bomSize() || !keepsLineEnds(before.text, after.text))
        return unproved(before, edit, u"line ends would be mixed"_s);
    return *std::move(reading.tree);
}

}
