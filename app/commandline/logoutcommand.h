#pragma once

#include "app/commandline/commandspec.h"
#include "app/commandline/jobcommand.h"
#include "models/credentials/keychaincredentials.h"

namespace quaymaster
{

class LogoutCommand final : public JobCommand
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);
    void start() override;
    void cancel() override { Command::cancel(); } ///< there is no job

private:
    LogoutCommand(Environment &environment, QString host);
    void forgotten(const Result<bool> &result);

    QString m_host;
    KeychainCredentials m_keychain;
};

}
