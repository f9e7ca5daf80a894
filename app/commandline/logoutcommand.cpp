#include "app/commandline/logoutcommand.h"

#include "app/commandline/arguments.h"
#include "models/credentials/authfileeditor.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

LogoutCommand::LogoutCommand(Environment &environment, QString host)
    : JobCommand(environment)
    , m_host(std::move(host))
{
}

Result<std::unique_ptr<Command>> LogoutCommand::make(const Invocation &invocation, Environment &environment)
{
    const auto host = hostIn(invocation.arguments.first());
    if (!host)
        return host.error();
    return std::unique_ptr<Command>(new LogoutCommand(environment, *host));
}

void LogoutCommand::start()
{
    const QString &file = environment().options().authFile;
    if (!file.isEmpty())
        forgotten(eraseFromAuthFile(file, m_host));
    else
        m_keychain.forget(m_host, this, [this](const Result<bool> &result) {
            if (result)
                environment().rememberUsername(m_host, {});
            forgotten(result);
        });
}

void LogoutCommand::forgotten(const Result<bool> &result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    Answer answer;
    answer.fields = {{u"host"_s, m_host}, {u"forgotten"_s, *result}};
    answer.text
        = (*result ? tr("The credential for %1 is forgotten.") : tr("There was no credential for %1.")).arg(m_host)
        + u'\n';
    finish(std::move(answer));
}

}
