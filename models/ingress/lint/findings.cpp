#include "models/ingress/lint/findings.h"

#include <QCoreApplication>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Lint)
};

bool isInFront(const Diagnostic &left, const Diagnostic &right)
{
    return std::tuple(left.span.begin, left.severity) < std::tuple(right.span.begin, right.severity);
}

}

bool Findings::takes(const QString &id) const
{
    switch (m_which) {
    case Which::ToTell:
        return m_counts.value(id) < most;
    case Which::Errors:
        return severityOf(id) == Diagnostic::Severity::Error;
    case Which::Fixable:
        break;
    }
    return true;
}

void Findings::add(const QString &id, ByteSpan span, const QString &pointer, const QString &message,
                   std::optional<Diagnostic::Fix> fix)
{
    add({id, severityOf(id), span, pointer, message, std::move(fix)});
}

void Findings::addNamingLine(const QString &id, ByteSpan span, const QString &pointer, const QString &message,
                             const QString &subject)
{
    add({id, severityOf(id), span, pointer, message, {}, subject});
}

bool Findings::isWanted(const Diagnostic &diagnostic) const
{
    switch (m_which) {
    case Which::ToTell:
        break;
    case Which::Errors:
        return diagnostic.isError();
    case Which::Fixable:
        return diagnostic.fix.has_value();
    }
    return true;
}

void Findings::add(Diagnostic diagnostic)
{
    if (!isWanted(diagnostic) || (m_isLeftOut && m_isLeftOut(diagnostic)))
        return;
    if (m_tell)
        m_tell(diagnostic);
    if (m_which == Which::ToTell && ++m_counts[diagnostic.id] > most)
        m_isCut = true;
    else
        m_found.append(std::move(diagnostic));
}

void Findings::cut()
{
    if (m_found.size() > most) {
        std::ranges::stable_sort(m_found, {}, &Diagnostic::severity);
        m_found.resize(most);
        std::ranges::stable_sort(m_found, isInFront);
    }
    const qsizetype end = m_found.last().span.end;
    Diagnostic more;
    more.id = u"more-findings"_s;
    more.severity = severityOf(more.id);
    more.span = {end, end};
    more.message = Text::tr("There are more findings than these. Mend some of them, and check the file again.");
    m_found.append(more);
}

QList<Diagnostic> Findings::taken() &&
{
    if (isStopped())
        return {};
    std::ranges::stable_sort(m_found, isInFront);
    const auto repeats = [](const Diagnostic &left, const Diagnostic &right) {
        return left.id == right.id && left.span == right.span;
    };
    m_found.erase(std::unique(m_found.begin(), m_found.end(), repeats), m_found.end());
    const bool isCut = m_isCut || m_found.size() > most;
    if (m_which == Which::ToTell && isCut)
        cut();
    return std::move(m_found);
}

}
