#pragma once

#include "app/commandline/commandspec.h"
#include "app/commandline/jobcommand.h"
#include "app/commandline/terminal.h"
#include "models/credentials/keychaincredentials.h"
#include "models/distribution/inspect/proofjob.h"

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
    void fail(const Error &error) override;
    void proven(const ProofJob &proof, const Credential &credential);
    void stored(const Result<> &result);

    QString m_host;
    QString m_username;
    bool m_readsPassword;
    std::unique_ptr<KeychainCredentials> m_keychain;
};

}
