#include "models/ingress/lint/findings.h"

#include <algorithm>

namespace quaymaster
{

void Findings::add(const QString &id, ByteSpan span, const QString &pointer, const QString &message,
                   std::optional<Diagnostic::Fix> fix)
{
    m_found.append({id, severityOf(id), span, pointer, message, std::move(fix)});
}

void Findings::addNamingLine(const QString &id, ByteSpan span, const QString &pointer, const QString &message,
                             const QString &subject)
{
    m_found.append({id, severityOf(id), span, pointer, message, {}, subject});
}

QList<Diagnostic> Findings::taken() &&
{
    std::ranges::stable_sort(m_found, [](const Diagnostic &left, const Diagnostic &right) {
        return std::tuple(left.span.begin, left.severity) < std::tuple(right.span.begin, right.severity);
    });
    const auto repeats = [](const Diagnostic &left, const Diagnostic &right) {
        return left.id == right.id && left.span == right.span;
    };
    m_found.erase(std::unique(m_found.begin(), m_found.end(), repeats), m_found.end());
    return std::move(m_found);
}

}
