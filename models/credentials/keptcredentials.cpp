#include "models/credentials/keptcredentials.h"

#include "models/credentials/credentialkey.h"

namespace quaymaster
{

class KeptCredentials::Source final : public CredentialSource
{
public:
    explicit Source(std::shared_ptr<Kept> kept)
        : m_kept(std::move(kept))
    {
    }

    void find(const QString &host, const QString &path, QObject *context, Answer answer) override
    {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), credential = nearest(host, path)] { answer(credential); },
            Qt::QueuedConnection);
    }

private:
    Credential nearest(const QString &host, const QString &path) const
    {
        const QMutexLocker locker(&m_kept->mutex);
        for (const QString &key : credentialKeys(host, path))
            if (const auto found = m_kept->byKey.constFind(key); found != m_kept->byKey.cend())
                return *found;
        return {};
    }

    std::shared_ptr<Kept> m_kept;
};

void KeptCredentials::keep(const QString &key, const Credential &credential)
{
    const QMutexLocker locker(&m_kept->mutex);
    m_kept->byKey.insert(key, credential);
}

void KeptCredentials::forget(const QString &key)
{
    const QMutexLocker locker(&m_kept->mutex);
    m_kept->byKey.remove(key);
}

Credential KeptCredentials::find(const QString &key) const
{
    const QMutexLocker locker(&m_kept->mutex);
    return m_kept->byKey.value(key);
}

std::unique_ptr<CredentialSource> KeptCredentials::source() const
{
    return std::make_unique<Source>(m_kept);
}

}
