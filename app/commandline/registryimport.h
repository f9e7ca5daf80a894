#pragma once

#include "app/commandline/addresscredentials.h"
#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"
#include "app/commandline/environment.h"
#include "models/registries/exchange/importfile.h"
#include "models/registries/exchange/importreading.h"

namespace quaymaster
{

class EntryStore;

/// `registry import`.
class RegistryImport final : public Command
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);

    void start() override;
    void cancel() override;

private:
    struct Wish
    {
        QString file; ///< `-`: standard input
        ExchangeFormat format = ExchangeFormat::Csv;
        QString encoding; ///< empty: found out
        bool isDryRun = false;
        bool skipsWrong = false;
    };

    RegistryImport(Environment &environment, Wish wish);
    Result<> run();
    Result<QByteArray> bytes() const;
    Result<> import(EntryStore &store);
    Error refused() const;
    void keepCredentials();
    void end(Answer answer);
    QJsonObject fields() const;
    QString text() const;

    Environment &m_environment;
    Wish m_wish;
    ImportPreview m_preview;
    AddressCredentials m_credentials;
};

}
