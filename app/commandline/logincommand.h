#pragma once

#include "app/commandline/commandspec.h"
#include "app/commandline/jobcommand.h"
#include "app/commandline/terminal.h"
#include "models/registries/hosts/loginjob.h"

namespace quaymaster
{

class LoginCommand final : public JobCommand
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);
    void start() override;

private:
    LoginCommand(Environment &environment, QString host, QString username, bool readsPassword);
    Result<Credential> credential();
    static Error nothingTried();
    void loggedIn(const LoginJob &job);

    QString m_host;
    QString m_username;
    bool m_readsPassword;
};

}
