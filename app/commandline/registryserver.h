#pragma once

#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"
#include "app/commandline/platformconnection.h"

namespace quaymaster
{

/// `registry server set`: proves who we are at the platform before anything is stored.
class RegistryServerSet final : public Command
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);

    void start() override;

private:
    enum class Way { Password, Token, Asked };

    RegistryServerSet(Environment &environment, PlatformServer server, Way way);
    Result<Credential> credential();
    void loggedIn(const Result<> &result);
    void store();
    Result<> storeServer();
    void forgetPrevious();
    void end(const Result<> &result);

    Environment &m_environment;
    PlatformServer m_server;
    std::optional<PlatformServer> m_previous; ///< whose place it took
    Way m_way;
    Credential m_credential;
    PlatformAccount m_account;
    std::unique_ptr<HttpClient> m_http; ///< from start() on: by then the hosts' settings are known
    std::unique_ptr<PlatformClient> m_client;
};

/// `registry server forget`.
class RegistryServerForget final : public Command
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);

    void start() override;

private:
    explicit RegistryServerForget(Environment &environment);
    Result<> forgetServer();

    Environment &m_environment;
    PlatformAccount m_account;
};

/// `registry server show`.
Result<std::unique_ptr<Command>> registryServerShow(const Invocation &invocation, Environment &environment);

}
