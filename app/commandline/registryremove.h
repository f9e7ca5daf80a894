#pragma once

#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"
#include "app/commandline/platformconnection.h"
#include "models/registries/entries/entrystore.h"

namespace quaymaster
{

/// `registry remove`: all entries or none, after the platform was asked whether containers use those that it has.
class RegistryRemove final : public Command
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);

    void start() override;

private:
    RegistryRemove(Environment &environment, const Invocation &invocation);
    Result<> begin();
    Result<> connectToPlatform();
    Result<> note(const Error &objection);
    void askNext();
    Result<> confirm();
    Result<> remove();

    Environment &m_environment;
    QStringList m_words;
    bool m_isSure;
    bool m_isForced;
    std::unique_ptr<Database> m_database;
    QList<RegistryEntry> m_all;
    QList<RegistryEntry> m_entries;
    QList<RegistryEntry> m_unasked; ///< those that the platform has
    QString m_objections; ///< of the platform, for the person who is asked
    std::unique_ptr<PlatformConnection> m_connection;
};

}
