#pragma once

#include "models/jobs/job.h"
#include "models/registries/platform/inuseguard.h"

#include <QHash>
#include <memory>

namespace quaymaster
{

/// Asks the platform which of the rows that are to be deleted are in use, one after the other.
class InUseJob final : public Job
{
    Q_OBJECT

public:
    struct Answers
    {
        QHash<qint64, Error> used; ///< platform ids, with the containers
        QHash<qint64, Error> unknown; ///< it can't be asked
    };

    /// `client` outlives it.
    InUseJob(PlatformClient &client, QList<Deletion> deletions);
    ~InUseJob() override;

    QString title() const override;
    const Answers &answers() const { return m_answers; }

protected:
    void run() override;
    void stop() override;

private:
    void next();

    PlatformClient &m_client;
    QList<Deletion> m_deletions;
    qsizetype m_at = 0;
    Answers m_answers;
    std::unique_ptr<QObject> m_context;
};

}
