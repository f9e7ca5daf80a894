#pragma once

#include "app/commandline/addresscredentials.h"
#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"
#include "app/commandline/platformconnection.h"
#include "models/registries/platform/platformsync.h"

namespace quaymaster
{

/// `registry pull` and `registry apply`.
class RegistrySync final : public Command
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> makePull(const Invocation &invocation, Environment &environment);
    static Result<std::unique_ptr<Command>> makeApply(const Invocation &invocation, Environment &environment);

    void start() override;
    void cancel() override;

private:
    RegistrySync(Environment &environment, SyncWish wish);
    Result<> begin();
    void jobFinished();
    void tellLostPasswords();
    void storeRenewed();
    void fail(const Error &error);
    void end();
    QJsonObject fields() const;
    QString text() const;

    Environment &m_environment;
    SyncWish m_wish;
    AddressCredentials m_addresses;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EntrySyncStore> m_store;
    std::unique_ptr<PlatformConnection> m_connection;
    std::unique_ptr<PlatformSync> m_job;
};

}
