#include "models/distribution/inspect/proofjob.h"

namespace quaymaster
{

namespace
{

/// The credential that is on trial, for every repository.
class OneCredential final : public CredentialSource
{
public:
    explicit OneCredential(Credential credential)
        : m_credential(std::move(credential))
    {
    }

    void find(const QString &, const QString &, QObject *context, Answer answer) override
    {
        QMetaObject::invokeMethod(
            context, [credential = m_credential, answer = std::move(answer)] { answer(credential); },
            Qt::QueuedConnection);
    }

private:
    Credential m_credential;
};

}

ProofJob::ProofJob(QString host, Credential credential, const NetworkOptions &options)
    : m_host(std::move(host))
    , m_session(options, std::make_unique<OneCredential>(std::move(credential)))
{
}

QString ProofJob::title() const
{
    return tr("Log in to %1").arg(m_host);
}

void ProofJob::run()
{
    m_context = std::make_unique<QObject>();
    m_session.client().ping(m_host, m_context.get(), [this](const Result<> &accepted) {
        m_wasAsked = m_session.client().access().host(m_host).challenge.status != 0;
        if (accepted)
            succeed();
        else
            fail(accepted.error());
    });
}

void ProofJob::stop()
{
    m_context.reset();
    cancelled();
}

}
