#include "models/ingress/lint/suppressions.h"

namespace quaymaster
{

namespace
{

constexpr QByteArrayView keyword = "lint-disable";

/// Nothing: the comment is no suppression.
std::optional<QSet<QByteArray>> idsIn(QByteArrayView comment)
{
    const QByteArray words = comment.sliced(1).toByteArray().simplified().replace(',', ' ').simplified();
    if (words != keyword && !words.startsWith(keyword.toByteArray() + ' '))
        return {};
    const auto ids = words.sliced(keyword.size()).trimmed().split(' ');
    QSet<QByteArray> found(ids.cbegin(), ids.cend());
    found.remove({});
    return found;
}

}

Suppressions::Suppressions(const TextLines &text, const QList<ByteSpan> &comments)
{
    for (const ByteSpan &comment : comments) {
        const auto ids = idsIn(QByteArrayView(text.bytes()).sliced(comment.begin, comment.size()));
        if (!ids)
            continue;
        const qsizetype line = text.lineAt(comment.begin);
        const bool isAlone = text.start(line) + text.indentation(line) == comment.begin;
        add(isAlone ? line + 1 : line, *ids);
    }
}

/// A line may be covered from above and from behind.
void Suppressions::add(qsizetype line, const QSet<QByteArray> &ids)
{
    const auto there = m_idsOfLine.find(line);
    if (there == m_idsOfLine.end())
        m_idsOfLine.insert(line, ids);
    else if (there->isEmpty() || ids.isEmpty())
        there->clear();
    else
        there->unite(ids);
}

bool Suppressions::cover(const Diagnostic &diagnostic, const TextLines &text) const
{
    if (diagnostic.isError())
        return false;
    const auto ids = m_idsOfLine.constFind(text.lineAt(diagnostic.span.begin));
    return ids != m_idsOfLine.cend() && (ids->isEmpty() || ids->contains(diagnostic.id.toUtf8()));
}

}
