#pragma once

#include "models/ingress/lint/diagnostic.h"

#include <QHash>
#include <functional>

namespace quaymaster
{

/// Where the rules put what they find: of each place and id one, with the severity that its id has.
class Findings
{
public:
    /// How many a person is told of one file. A file of megabytes may be wrong at each of its bytes.
    static constexpr qsizetype most = 1000;

    enum class Which {
        ToTell, ///< the first `most`, errors before warnings before hints
        Errors, ///< each of them, and nothing else
        Fixable, ///< each with a fix, and nothing else
    };

    explicit Findings(Which which = Which::ToTell)
        : m_which(which)
    {
    }

    /// Each that is added and not left out is told there too, though it may be more than are told of a file.
    void tell(std::function<void(const Diagnostic &)> each) { m_tell = std::move(each); }
    /// What is left out counts for nothing.
    void leaveOut(std::function<bool(const Diagnostic &)> isLeftOut) { m_isLeftOut = std::move(isLeftOut); }

    void add(const QString &id, ByteSpan span, const QString &pointer, const QString &message,
             std::optional<Diagnostic::Fix> fix = {});
    /// Of a message that names a line.
    void addNamingLine(const QString &id, ByteSpan span, const QString &pointer, const QString &message,
                       const QString &subject);
    /// By place, errors first. Where there are more, the last one says so.
    QList<Diagnostic> taken() &&;

private:
    void add(Diagnostic diagnostic);
    bool isWanted(const Diagnostic &diagnostic) const;
    void cut();

    Which m_which;
    std::function<bool(const Diagnostic &)> m_isLeftOut;
    std::function<void(const Diagnostic &)> m_tell;
    QList<Diagnostic> m_found;
    QHash<QString, qsizetype> m_counts;
    bool m_isCut = false;
};

}
