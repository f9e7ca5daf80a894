#pragma once

#include "models/distribution/copy/copyjob.h"
#include "models/operations/operations.h"

#include <memory>
#include <optional>
#include <vector>

namespace quaymaster
{

/// The dry runs of a dialog, one at a time: a new request takes the place of the one before.
class DryRun final : public QObject
{
    Q_OBJECT

public:
    explicit DryRun(std::function<RunContext()> context, QObject *parent = nullptr);

    /// `request.dryRun` is set here.
    void start(CopyRequest request);
    /// Nothing is answered any more.
    void cancel();
    /// False: there is no job left that would have to be waited for.
    bool isBusy() const { return m_job != nullptr || !m_closing.empty(); }

signals:
    void progressed(const quaymaster::CopyProgress &progress);
    void retrying(const QString &host, int attempt, int attempts, qint64 waitMs, const quaymaster::Error &error);
    /// For the latest request only.
    void finished(const quaymaster::CopyReport &report);
    void idle();

private:
    void begin();
    void jobFinished();
    void letGo();

    std::function<RunContext()> m_context;
    std::unique_ptr<CopyJob> m_job;
    std::vector<std::unique_ptr<CopyJob>> m_closing;
    std::optional<CopyRequest> m_next;
    bool m_isWanted = false;
};

}
