#pragma once

#include "models/ingress/lint/diagnostic.h"

#include <QHash>
#include <functional>
#include <stop_token>

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

    explicit Findings(Which which = Which::ToTell, std::stop_token stop = {})
        : m_which(which)
        , m_stop(std::move(stop))
    {
    }

    /// Each that is added and not left out is told there too, though it may be more than are told of a file.
    void tell(std::function<void(const Diagnostic &)> each) { m_tell = std::move(each); }
    /// Nobody waits for them any more: each walk through a file asks, and ends.
    bool isStopped() const { return m_stop.stop_requested(); }
    /// Whether another one of that id would be told. Where not, nothing costly need be found out for it.
    bool takes(const QString &id) const;

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
    std::stop_token m_stop;
    std::function<bool(const Diagnostic &)> m_isLeftOut;
    std::function<void(const Diagnostic &)> m_tell;
    QList<Diagnostic> m_found;
    QHash<QString, qsizetype> m_counts;
    bool m_isCut = false;
};

}
