#include "models/credentials/keptcredentials.h"

namespace quaymaster
{

class KeptCredentials::Source final : public CredentialSource
{
public:
    explicit Source(std::shared_ptr<Kept> kept)
        : m_kept(std::move(kept))
    {
    }

    void find(const QString &host, const QString &, QObject *context, Answer answer) override
    {
        const QMutexLocker locker(&m_kept->mutex);
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), credential = m_kept->byHost.value(host)] { answer(credential); },
            Qt::QueuedConnection);
    }

private:
    std::shared_ptr<Kept> m_kept;
};

void KeptCredentials::keep(const QString &host, const Credential &credential)
{
    const QMutexLocker locker(&m_kept->mutex);
    m_kept->byHost.insert(host, credential);
}

void KeptCredentials::forget(const QString &host)
{
    const QMutexLocker locker(&m_kept->mutex);
    m_kept->byHost.remove(host);
}

Credential KeptCredentials::find(const QString &host) const
{
    const QMutexLocker locker(&m_kept->mutex);
    return m_kept->byHost.value(host);
}

std::unique_ptr<CredentialSource> KeptCredentials::source() const
{
    return std::make_unique<Source>(m_kept);
}

}
