#include "models/ingress/document/handover.h"

#include "models/ingress/document/ingressservices.h"
#include "models/ingress/template/ingresstext.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// One line, whatever somebody has typed.
QByteArray commentOf(const char *what, const QString &text)
{
    return QByteArray("# ") + what + ": " + text.simplified().toUtf8() + '\n';
}

using Names = QSet<QString>;

Names namesOf(const IngressEntry &entry)
{
    return {entry.imageNames.cbegin(), entry.imageNames.cend()};
}

qsizetype countOf(const IngressDocument &document)
{
    return nodeAt(document.tree().root, *document.list).children.size();
}

Acceptance inserted(const IngressDocument &theirs, qsizetype place, const QByteArray &entry)
{
    const QString pointer = place < countOf(theirs) ? u"/%1"_s.arg(place) : u"/-"_s;
    return accepted(theirs, ingressTextInserted(theirs.tree(), *theirs.list, pointer, entry));
}

/// The last entry can't go before another is there.
Acceptance replaced(const IngressDocument &theirs, qsizetype place, const QByteArray &entry)
{
    Acceptance with = inserted(theirs, place, entry);
    if (!with.document)
        return with;
    const IngressDocument &both = *with.document;
    const qsizetype old = place + countOf(both) - countOf(theirs);
    return accepted(both, ingressRemove(both.tree(), *both.list, u"/%1"_s.arg(old)));
}

Acceptance split(const IngressDocument &theirs, qsizetype place, const Names &images, const QByteArray &entry)
{
    const QStringList all = ingressEntry(theirs, place)->imageNames;
    QList<qsizetype> shared;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (images.contains(all.at(i)))
            shared.append(i);
    Acceptance without
        = accepted(theirs, ingressRemoveItems(theirs.tree(), *theirs.list, u"/%1/imageNames"_s.arg(place), shared));
    return without.document ? inserted(*without.document, place + 1, entry) : without;
}

/// A comment that both have does not go, whoever wrote it.
QList<QByteArray> commentsGone(const YamlTree &before, const YamlTree &after)
{
    QHash<QByteArray, int> left;
    for (const ByteSpan &comment : after.comments)
        ++left[after.textOf(comment)];
    QList<QByteArray> gone;
    for (const ByteSpan &comment : before.comments)
        if (const QByteArray text = before.textOf(comment); --left[text] < 0)
            gone.append(text);
    return gone;
}

/// The place of the first of these; nothing: there is none.
template <typename Condition>
std::optional<qsizetype> firstOf(const QList<IngressEntry> &entries, const Condition &isMeant)
{
    const auto found
        = std::ranges::find_if(entries, [&](const IngressEntry &entry) { return isMeant(namesOf(entry)); });
    return found == entries.end() ? std::nullopt : std::optional(std::distance(entries.begin(), found));
}

QStringList alsoNamed(const QList<IngressEntry> &entries, const Names &images, std::optional<qsizetype> except)
{
    QStringList names;
    for (qsizetype i = 0; i < entries.size(); ++i)
        for (const QString &name : entries.at(i).imageNames)
            if (i != except && images.contains(name) && !names.contains(name))
                names.append(name);
    return names;
}

}

Result<QByteArray> handOverText(const IngressDocument &document, const QString &pointer, const QString &release)
{
    if (!document.isForm())
        return document.whyNoForm();
    auto text = ingressText(document.tree(), *document.list, {pointer});
    if (!text)
        return text;
    QByteArray header;
    for (const IngressEntry &entry : ingressEntries(document))
        if (entry.pointer == pointer)
            header = commentOf("image", entry.imageNames.join(u", "_s));
    if (!release.trimmed().isEmpty())
        header += commentOf("release", release);
    return header + *text;
}

HandOver handedOver(const IngressDocument &theirs, const QByteArray &entry)
{
    if (!theirs.isForm())
        return {{}, {}, {}, {{}, {}, {theirs.whyNoForm(), theirs.diagnostics, theirs.bytes}}};
    Names images;
    for (const IngressEntry &one : ingressEntries(readIngress(entry)))
        images += namesOf(one);
    const QList<IngressEntry> entries = ingressEntries(theirs);
    const auto isSame = [&](const Names &names) { return names == images && !images.isEmpty(); };
    const auto hasAll = [&](const Names &names) { return names.contains(images) && !images.isEmpty(); };
    const auto same = firstOf(entries, isSame);
    const auto place = same ? same : firstOf(entries, hasAll);
    HandOver made;
    made.way = same ? HandOver::Way::Replaced : place ? HandOver::Way::Split : HandOver::Way::Added;
    made.line = place ? entries.at(*place).line : 0;
    made.alsoNamed = alsoNamed(entries, images, place);
    switch (made.way) {
    case HandOver::Way::Added:
        made.acceptance = inserted(theirs, countOf(theirs), entry);
        break;
    case HandOver::Way::Replaced:
        made.acceptance = replaced(theirs, *place, entry);
        break;
    case HandOver::Way::Split:
        made.acceptance = split(theirs, *place, images, entry);
        break;
    }
    if (made.acceptance.document)
        made.acceptance.commentsGone = commentsGone(theirs.tree(), made.acceptance.document->tree());
    return made;
}

}
