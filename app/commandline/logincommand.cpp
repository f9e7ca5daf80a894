#include "app/commandline/logincommand.h"

#include "app/commandline/arguments.h"
#include "models/credentials/authfileeditor.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

LoginCommand::LoginCommand(Environment &environment, QString host, QString username, bool readsPassword)
    : JobCommand(environment)
    , m_host(std::move(host))
    , m_username(std::move(username))
    , m_readsPassword(readsPassword)
{
}

Result<std::unique_ptr<Command>> LoginCommand::make(const Invocation &invocation, Environment &environment)
{
    const auto host = hostIn(invocation.arguments.first());
    if (!host)
        return host.error();
    const QString username = invocation.value(u"username"_s);
    const bool readsPassword = invocation.has(u"password-stdin"_s);
    if ((username.isEmpty() && readsPassword)
        || (!(readsPassword && !username.isEmpty()) && !Terminal::isInteractive()))
        return Error{Error::Kind::Usage,
                     tr("Nobody can be asked here. Give --username U, and the password by --password-stdin."),
                     {}};
    return std::unique_ptr<Command>(new LoginCommand(environment, *host, username, readsPassword));
}

void LoginCommand::start()
{
    const auto credential = this->credential();
    if (!credential) {
        fail(credential.error());
        return;
    }
    auto owned = std::make_unique<ProofJob>(m_host, *credential, environment().network());
    const ProofJob &proof = *owned;
    run(std::move(owned), [this, &proof, credential = *credential] { proven(proof, credential); });
}

Result<Credential> LoginCommand::credential()
{
    const Terminal terminal(environment().wake());
    if (m_username.isEmpty()) {
        const auto username = terminal.ask(tr("User name for %1: ").arg(m_host));
        if (!username)
            return username.error();
        m_username = *username;
    }
    if (m_username.isEmpty())
        return nothingTried();
    const auto password = m_readsPassword ? terminal.readSecret() : terminal.askSecret(tr("Password: "));
    if (!password)
        return password.error();
    if (password->isEmpty())
        return nothingTried();
    return Credential{m_username, *password, {}, {}};
}

Error LoginCommand::nothingTried()
{
    return {Error::Kind::Usage, tr("A user name and a password are needed. Nothing was tried."), {}};
}

/// Elsewhere an `unauthorized` says how to log in.
void LoginCommand::fail(const Error &error)
{
    Error told = error;
    if (error.kind == Error::Kind::Unauthorized)
        told.summary = tr("%1 does not accept this user name and password. Check both, then log in again.").arg(m_host);
    JobCommand::fail(told);
}

void LoginCommand::proven(const ProofJob &proof, const Credential &credential)
{
    if (!proof.wasAsked())
        environment().messages().warn(
            tr("%1 asks nobody to log in, so the credential is kept without a proof.").arg(m_host));
    const QString &file = environment().options().authFile;
    if (!file.isEmpty()) {
        stored(writeToAuthFile(file, m_host, credential));
        return;
    }
    m_keychain = std::make_unique<KeychainCredentials>();
    m_keychain->store(m_host, credential, this, [this](const Result<> &result) { stored(result); });
}

void LoginCommand::stored(const Result<> &result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    Answer answer;
    answer.fields = {{u"host"_s, m_host}, {u"username"_s, m_username}};
    answer.text = tr("Logged in to %1 as %2.").arg(m_host, m_username) + u'\n';
    finish(std::move(answer));
}

}
