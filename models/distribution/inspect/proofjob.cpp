#include "models/distribution/inspect/proofjob.h"

#include "models/credentials/fixedcredential.h"

namespace quaymaster
{

ProofJob::ProofJob(QString host, Credential credential, const NetworkOptions &options)
    : m_host(std::move(host))
    , m_session(options, std::make_unique<FixedCredential>(std::move(credential)))
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
