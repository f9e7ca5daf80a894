#include "models/distribution/copy/factcache.h"

#include "models/archives/imagearchive.h"

#include <QLoggingCategory>

namespace quaymaster
{

namespace
{

Q_LOGGING_CATEGORY(log, "quaymaster.facts")

}

FactCache::FactCache(Database &reader, StoreThread &writer)
    : m_reader(reader)
    , m_writer(writer)
{
    post([](Facts &facts) { return facts.prune({}); });
}

std::optional<LayerFact> FactCache::layer(const Digest &diffId) const
{
    const auto fact = Facts(m_reader).layer(diffId.toString(), compressionId());
    return fact ? *fact : std::nullopt;
}

void FactCache::rememberLayer(const Digest &diffId, const Digest &digest, qint64 size, const QString &mediaType)
{
    const LayerFact fact{diffId.toString(), compressionId(), digest.toString(), size, mediaType};
    post([fact](Facts &facts) { return facts.rememberLayer(fact); });
}

QStringList FactCache::repositoriesWith(const Digest &blob, const QString &host, const QString &account) const
{
    const auto known = Facts(m_reader).repositoriesWith(blob.toString(), host, account);
    return known ? *known : QStringList();
}

void FactCache::rememberBlob(const Digest &blob, const QString &host, const QString &account, const QString &repository)
{
    const BlobFact fact{blob.toString(), host, account, repository};
    post([fact](Facts &facts) { return facts.rememberBlob(fact); });
}

void FactCache::forgetRepository(const QString &host, const QString &account, const QString &repository)
{
    post([=](Facts &facts) { return facts.forgetRepository(host, account, repository); });
}

QString FactCache::learned(const QString &host, const QString &name) const
{
    const auto value = Facts(m_reader).learned(host, name);
    return value ? value->value_or(QString()) : QString();
}

void FactCache::learn(const QString &host, const QString &name, const QString &value)
{
    post([=](Facts &facts) { return facts.learn(host, name, value); });
}

void FactCache::post(std::function<Result<>(Facts &)> change)
{
    m_writer.post([change = std::move(change)](Database &database) {
        Facts facts(database);
        if (const auto done = change(facts); !done)
            qCWarning(log).noquote() << "not remembered:" << done.error().detail;
    });
}

}
