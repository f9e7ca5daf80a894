#include "models/registries/platform/inusejob.h"

namespace quaymaster
{

InUseJob::InUseJob(PlatformClient &client, QList<Deletion> deletions)
    : m_client(client)
    , m_deletions(std::move(deletions))
{
}

InUseJob::~InUseJob() = default;

QString InUseJob::title() const
{
    return tr("Ask which images containers use");
}

void InUseJob::run()
{
    m_context = std::make_unique<QObject>();
    next();
}

void InUseJob::stop()
{
    m_context.reset();
    cancelled();
}

void InUseJob::next()
{
    setProgress(m_at, m_deletions.size());
    if (m_at == m_deletions.size()) {
        succeed();
        return;
    }
    const Deletion deletion = m_deletions.at(m_at++);
    refuseInUse(m_client, deletion, m_context.get(), [this, deletion](const Result<> &unused) {
        if (!unused && unused.error().kind == Error::Kind::Conflict)
            m_answers.used.insert(deletion.platformId, unused.error());
        else if (!unused)
            m_answers.unknown.insert(deletion.platformId, unused.error());
        next();
    });
}

}
