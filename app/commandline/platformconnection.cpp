#include "app/commandline/platformconnection.h"

#include "models/credentials/authfile.h"
#include "models/credentials/authfileeditor.h"
#include "models/store/database.h"

#include <QFile>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// No registry host is called like this.
QString authFileKey(const PlatformServer &server)
{
    return u"platform+"_s + server.host() + server.url.path() + server.prefix;
}

Result<Credential> credentialIn(const QString &file, const PlatformServer &server)
{
    const auto read = AuthFile::read(file);
    if (!read)
        return read.error();
    const QString key = authFileKey(server);
    if (!read->keys().contains(key))
        return Credential();
    const auto leads = read->leads(key, {});
    if (!leads)
        return leads.error();
    const auto *credential = leads->isEmpty() ? nullptr : std::get_if<Credential>(&leads->first());
    return credential ? *credential : Credential();
}

}

PlatformAccount::PlatformAccount(QString authFile)
    : m_authFile(std::move(authFile))
{
}

Result<> PlatformAccount::prepare(const PlatformServer &server)
{
    if (m_authFile.isEmpty())
        return {};
    const auto found = credentialIn(m_authFile, server);
    if (!found)
        return found.error();
    if (found->isAnonymous())
        return Error{
            Error::Kind::Unauthorized,
            tr("The auth file holds nothing for the platform. Log in with “quaymaster registry server set URL”, "
               "with the same --authfile."),
            {}};
    m_stored = *found;
    hold(server, m_stored);
    return {};
}

void PlatformAccount::hold(const PlatformServer &server, QObject *context, const Done &done)
{
    m_credentials.find(server, context, [this, server, done](const Result<Credential> &found) {
        if (!found)
            return done(found.error());
        m_stored = *found;
        if (!found->isAnonymous())
            hold(server, *found);
        done({});
    });
}

void PlatformAccount::hold(const PlatformServer &server, const Credential &credential)
{
    m_credentials.keep(server, credential);
}

void PlatformAccount::store(const PlatformServer &server, QObject *context, const Done &done)
{
    m_credentials.find(server, context, [this, server, context, done](const Result<Credential> &now) {
        if (now)
            store(server, *now, context, done);
        else
            done(now.error());
    });
}

void PlatformAccount::storeRenewed(const PlatformServer &server, QObject *context, const Done &done)
{
    m_credentials.find(server, context, [this, server, context, done](const Result<Credential> &now) {
        if (now && !now->isAnonymous() && *now != m_stored)
            store(server, *now, context, done);
        else
            done({});
    });
}

void PlatformAccount::store(const PlatformServer &server, const Credential &credential, QObject *context,
                            const Done &done)
{
    if (m_authFile.isEmpty())
        m_credentials.store(server, credential, context, done);
    else
        done(writeToAuthFile(m_authFile, authFileKey(server), credential));
}

void PlatformAccount::forget(const PlatformServer &server, QObject *context, const Done &done)
{
    if (!m_authFile.isEmpty()) {
        const auto erased = eraseFromAuthFile(m_authFile, authFileKey(server));
        done(erased ? Result<>() : erased.error());
        return;
    }
    m_credentials.forget(server, context, [done](const Result<bool> &forgotten) {
        done(forgotten || KeychainCredentials::isMissing(forgotten.error()) ? Result<>() : forgotten.error());
    });
}

Result<std::unique_ptr<PlatformConnection>> PlatformConnection::open(Environment &environment, Database &database)
{
    const auto server = platformServerOf(database);
    if (!server)
        return server.error();
    auto account = std::make_unique<PlatformAccount>(environment.options().authFile);
    if (auto prepared = account->prepare(*server); !prepared)
        return prepared.error();
    return std::unique_ptr<PlatformConnection>(
        new PlatformConnection(*server, environment.network(), std::move(account), database));
}

PlatformConnection::PlatformConnection(const PlatformServer &server, const NetworkOptions &network,
                                       std::unique_ptr<PlatformAccount> account, Database &database)
    : m_http(network)
    , m_account(std::move(account))
    , m_client(server, m_http, m_account->credentials())
{
    QObject::connect(&m_client, &PlatformClient::styleFound, &m_client,
                     [server, &database](const PlatformStyle &style) {
                         // Not remembered, it is found out again.
                         (void)rememberPlatformStyle(database, server, style).has_value();
                     });
}

Result<PlatformServer> platformServerOf(Database &database)
{
    const auto server = platformServerIn(database);
    if (!server)
        return server.error();
    if (!*server)
        return Error{Error::Kind::NotFound,
                     PlatformConnection::tr("No platform is set. Say where it is with “quaymaster registry server set "
                                            "URL”."),
                     {}};
    return **server;
}

}
