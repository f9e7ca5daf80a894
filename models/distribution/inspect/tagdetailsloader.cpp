#include "models/distribution/inspect/tagdetailsloader.h"

#include "models/distribution/client/hostkind.h"

namespace quaymaster
{

namespace
{

constexpr int mostAtOnce = 6;

Error noSuchTag(const Reference &reference)
{
    return {Error::Kind::NotFound,
            TagDetailsLoader::tr("%1 is no longer there. Refresh the list.").arg(reference.toString()),
            {}};
}

}

TagDetailsLoader::TagDetailsLoader(RegistryClient &client, Repository repository, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_repository(std::move(repository))
    , m_onlyDigests(hostKindOf(m_repository.host()) == HostKind::DockerHub)
    , m_context(std::make_unique<QObject>())
{
}

TagDetailsLoader::~TagDetailsLoader()
{
    m_context.reset();
    for (const auto &[digest, job] : m_jobs) {
        job->disconnect(this);
        job->cancel();
    }
}

void TagDetailsLoader::want(const QStringList &tags)
{
    m_wanted.clear();
    for (const QString &tag : tags)
        if (!m_asked.contains(tag))
            m_wanted.append(tag);
    next();
}

void TagDetailsLoader::forgetTags()
{
    m_asked.clear();
    m_wanted.clear();
}

void TagDetailsLoader::next()
{
    while (m_running < mostAtOnce && !m_wanted.isEmpty()) {
        const QString tag = m_wanted.takeFirst();
        m_asked.insert(tag);
        ++m_running;
        m_client.head(Reference(m_repository, tag), m_context.get(),
                      [this, tag](const Result<std::optional<Digest>> &digest) { digestArrived(tag, digest); });
    }
}

void TagDetailsLoader::digestArrived(const QString &tag, const Result<std::optional<Digest>> &digest)
{
    --m_running;
    if (!digest || !*digest) {
        m_asked.remove(tag); // who looks again asks again
        emit failed(tag, digest ? noSuchTag(Reference(m_repository, tag)) : digest.error());
    } else if (m_known.contains(**digest)) {
        emit loaded(tag, m_known.value(**digest));
    } else {
        emit digestFound(tag, (*digest)->toString());
        m_waiting[**digest].append(tag);
        load(**digest);
    }
    next();
}

void TagDetailsLoader::load(const Digest &digest)
{
    if (m_jobs.contains(digest))
        return;
    if (m_onlyDigests) {
        tell(digest, TagDetails{digest.toString(), {}, -1, {}});
        return;
    }
    ++m_running;
    auto job = std::make_unique<TagDetailsJob>(m_client, Reference(m_repository, digest));
    connect(job.get(), &Job::finished, this, [this, digest, watched = job.get()] { over(digest, *watched); });
    job->start();
    m_jobs.emplace(digest, std::move(job));
}

void TagDetailsLoader::over(const Digest &digest, const TagDetailsJob &job)
{
    --m_running;
    const auto result = job.error() ? Result<TagDetails>(*job.error()) : Result<TagDetails>(job.details());
    const auto place = m_jobs.find(digest);
    place->second.release()->deleteLater(); // we are inside its signal
    m_jobs.erase(place);
    tell(digest, result);
    next();
}

void TagDetailsLoader::tell(const Digest &digest, const Result<TagDetails> &details)
{
    if (details)
        m_known.insert(digest, *details);
    const QStringList tags = m_waiting.take(digest);
    for (const QString &tag : tags) {
        if (details) {
            emit loaded(tag, *details);
        } else {
            m_asked.remove(tag);
            emit failed(tag, details.error());
        }
    }
}

}
