#include "app/commandline/logincommand.h"

#include "app/commandline/arguments.h"

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
    auto owned = std::make_unique<LoginJob>(m_host, *credential, environment().network());
    const LoginJob &job = *owned;
    owned->keepIn(environment().options().authFile);
    run(std::move(owned), [this, &job] { loggedIn(job); });
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

void LoginCommand::loggedIn(const LoginJob &job)
{
    if (!job.wasProven())
        environment().messages().warn(
            tr("%1 asks nobody to log in, so the credential is kept without a proof.").arg(m_host));
    if (environment().options().authFile.isEmpty())
        environment().rememberUsername(m_host, m_username);
    Answer answer;
    answer.fields = {{u"host"_s, m_host}, {u"username"_s, m_username}};
    answer.text = tr("Logged in to %1 as %2.").arg(m_host, m_username) + u'\n';
    finish(std::move(answer));
}

}
