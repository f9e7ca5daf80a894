#include "models/registries/hosts/loginjob.h"

#include "models/credentials/authfileeditor.h"

namespace quaymaster
{

LoginJob::LoginJob(QString host, const Credential &credential, const NetworkOptions &network)
    : m_host(std::move(host))
    , m_credential(credential)
    , m_proof(m_host, credential, network)
{
    connect(&m_proof, &Job::finished, this, &LoginJob::proofEnded);
}

LoginJob::~LoginJob() = default;

QString LoginJob::title() const
{
    return m_proof.title();
}

void LoginJob::run()
{
    m_proof.start();
}

void LoginJob::stop()
{
    if (m_context) {
        m_context.reset();
        cancelled();
        return;
    }
    m_proof.cancel();
}

void LoginJob::proofEnded()
{
    if (m_proof.state() == State::Succeeded) {
        keep();
        return;
    }
    if (m_proof.state() == State::Cancelled) {
        cancelled();
        return;
    }
    Error error = *m_proof.error();
    if (error.kind == Error::Kind::Unauthorized) // elsewhere it says how to log in
        error = {error.kind,
                 tr("%1 does not accept this user name and password. Check both, then log in again.").arg(m_host),
                 error.detail};
    fail(error);
}

void LoginJob::keep()
{
    m_context = std::make_unique<QObject>();
    if (m_authFile.isEmpty())
        m_keychain.store(m_host, m_credential, m_context.get(), [this](const Result<> &result) { kept(result); });
    else
        kept(writeToAuthFile(m_authFile, m_host, m_credential));
}

void LoginJob::kept(const Result<> &result)
{
    m_context.release()->deleteLater(); // we may be inside one of its answers
    if (result)
        succeed();
    else
        fail(result.error());
}

}
