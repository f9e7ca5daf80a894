#include "app/commandline/registryserver.h"

#include "app/commandline/arguments.h"
#include "app/commandline/registrycommand.h"
#include "app/commandline/terminal.h"
#include "models/operations/reportjson.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// What may be known of it: no secret.
QJsonObject toJson(const PlatformServer &server)
{
    return {{u"url"_s, server.url.toString()},
            {u"prefix"_s, jsonText(server.prefix)},
            {u"username"_s, jsonText(server.username)}};
}

QString toText(const PlatformServer &server)
{
    const QString address = server.url.toString() + server.prefix;
    return (server.username.isEmpty() ? RegistryServerSet::tr("%1, with a token").arg(address)
                                      : RegistryServerSet::tr("%1, as %2").arg(address, server.username))
        + u'\n';
}

Error needsOneWay()
{
    return {Error::Kind::Usage,
            RegistryServerSet::tr("Give either --username U with --password-stdin, or --token-stdin."),
            {}};
}

}

RegistryServerSet::RegistryServerSet(Environment &environment, PlatformServer server, Way way)
    : m_environment(environment)
    , m_server(std::move(server))
    , m_way(way)
    , m_account(environment.options().authFile)
{
}

Result<std::unique_ptr<Command>> RegistryServerSet::make(const Invocation &invocation, Environment &environment)
{
    const QString url = invocation.arguments.first();
    if (auto clean = refuseUserInfo(url); !clean)
        return clean.error();
    auto server = platformServer(url, invocation.value(u"prefix"_s));
    if (!server)
        return server.error();
    server->username = invocation.value(u"username"_s);
    const bool hasPassword = invocation.has(u"password-stdin"_s);
    const bool hasToken = invocation.has(u"token-stdin"_s);
    if (hasToken ? hasPassword || !server->username.isEmpty() : hasPassword && server->username.isEmpty())
        return needsOneWay();
    if (!hasToken && !hasPassword && !Terminal::isInteractive())
        return needsOneWay();
    const Way way = hasToken ? Way::Token : hasPassword ? Way::Password : Way::Asked;
    return std::unique_ptr<Command>(new RegistryServerSet(environment, *std::move(server), way));
}

void RegistryServerSet::start()
{
    const auto credential = this->credential();
    if (!credential) {
        end(credential.error());
        return;
    }
    m_credential = *credential;
    if (!m_server.isConfidential())
        m_environment.messages().alarm(
            tr("The connection to %1 is not encrypted: others can read the password or token.").arg(m_server.host()));
    m_account.hold(m_server, m_credential);
    m_http = std::make_unique<HttpClient>(m_environment.network());
    m_client = std::make_unique<PlatformClient>(m_server, *m_http, m_account.credentials());
    m_client->login(m_credential, {}, this, [this](const Result<> &result) { loggedIn(result); });
}

Result<Credential> RegistryServerSet::credential()
{
    const Terminal terminal(m_environment.wake());
    if (m_server.username.isEmpty() && m_way == Way::Asked) {
        const auto username = terminal.ask(tr("User name at %1: ").arg(m_server.host()));
        if (!username)
            return username.error();
        m_server.username = *username;
    }
    const auto secret = m_way == Way::Asked ? terminal.askSecret(tr("Password: ")) : terminal.readSecret();
    if (!secret)
        return secret.error();
    if (secret->isEmpty() || (m_way != Way::Token && m_server.username.isEmpty()))
        return Error{
            Error::Kind::Usage, tr("A user name and a password, or a token, are needed. Nothing was tried."), {}};
    return m_way == Way::Token ? Credential{{}, {}, {}, *secret} : Credential{m_server.username, *secret, {}, {}};
}

void RegistryServerSet::loggedIn(const Result<> &result)
{
    if (isOver())
        return; // cancelled: nothing is stored
    if (result)
        store();
    else if (m_client->wantedCaptcha())
        end(Error{Error::Kind::Unauthorized,
                  tr("The platform shows a picture that a person has to read. Log in with a browser, copy the token "
                     "(x-token), and give it with --token-stdin."),
                  result.error().detail});
    else
        end(result.error());
}

void RegistryServerSet::store()
{
    m_account.store(m_server, this, [this](const Result<> &stored) {
        const Result<> done = stored ? storeServer() : stored;
        if (done && m_previous)
            forgetPrevious();
        else
            end(done);
    });
}

/// Nobody could find it any more, nor forget it.
void RegistryServerSet::forgetPrevious()
{
    m_account.forget(*m_previous, this, [this](const Result<> &forgotten) {
        if (!forgotten)
            m_environment.messages().warn(
                tr("What is stored for %1 could not be forgotten. Remove it there.").arg(m_previous->host()));
        end({});
    });
}

Result<> RegistryServerSet::storeServer()
{
    const auto database = openDatabase(m_environment);
    if (!database)
        return database.error();
    m_server.style = m_client->server().style;
    const auto before = platformServerIn(**database);
    if (!before)
        return before.error();
    if (*before && platformCredentialKey(**before) != platformCredentialKey(m_server))
        m_previous = *before;
    return moveToPlatformServer(**database, m_server);
}

void RegistryServerSet::end(const Result<> &result)
{
    Answer answer;
    if (result) {
        answer.fields = toJson(m_server);
        answer.text = toText(m_server);
    } else {
        answer = Answer::failed(result.error());
    }
    finish(std::move(answer));
}

RegistryServerForget::RegistryServerForget(Environment &environment)
    : m_environment(environment)
    , m_account(environment.options().authFile)
{
}

Result<std::unique_ptr<Command>> RegistryServerForget::make(const Invocation &, Environment &environment)
{
    return std::unique_ptr<Command>(new RegistryServerForget(environment));
}

void RegistryServerForget::start()
{
    const auto database = openDatabase(m_environment);
    const auto server = database ? platformServerIn(**database) : database.error();
    if (!server) {
        finish(Answer::failed(server.error()));
        return;
    }
    if (!*server) {
        Answer answer;
        answer.fields = {{u"forgotten"_s, false}};
        answer.text = tr("No platform was set.") + u'\n';
        finish(std::move(answer));
        return;
    }
    m_account.forget(**server, this, [this, server = **server](const Result<> &forgotten) {
        const auto done = forgotten ? forgetServer() : forgotten;
        Answer answer;
        answer.fields = toJson(server);
        answer.fields.insert(u"forgotten"_s, true);
        answer.text = tr("%1 is forgotten, with its credential. The entries stay.").arg(server.url.toString()) + u'\n';
        finish(done ? std::move(answer) : Answer::failed(done.error()));
    });
}

Result<> RegistryServerForget::forgetServer()
{
    const auto database = openDatabase(m_environment);
    if (!database)
        return database.error();
    return leavePlatformServer(**database);
}

Result<std::unique_ptr<Command>> registryServerShow(const Invocation &, Environment &environment)
{
    return std::unique_ptr<Command>(new RegistryCommand(environment, [&environment](EntryStore &) -> Result<Answer> {
        const auto database = openDatabase(environment);
        if (!database)
            return database.error();
        const auto server = platformServerOf(**database);
        if (!server)
            return server.error();
        Answer answer;
        answer.fields = toJson(*server);
        answer.text = toText(*server);
        return answer;
    }));
}

}
