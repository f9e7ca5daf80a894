#include "app/commandline/environment.h"

#include "models/credentials/authfile.h"
#include "models/credentials/credentialchain.h"
#include "models/credentials/dockerconfig.h"
#include "models/credentials/keychaincredentials.h"
#include "models/operations/runcontext.h"
#include "models/registries/hosts/registryhosts.h"
#include "models/settings/settings.h"
#include "models/store/database.h"

#include <QFile>
#include <QLoggingCategory>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

Environment::Environment(CommonOptions options, Messages &messages, int wake)
    : m_options(std::move(options))
    , m_messages(messages)
    , m_wake(wake)
{
}

Result<Workspace> Environment::workspace()
{
    if (m_workspace)
        return *m_workspace;
    auto workspace = openWorkspace();
    if (workspace)
        m_workspace = *workspace;
    return workspace;
}

/// Where the person's own folder can't be made (a container without a home), a temporary one serves: nothing is
/// remembered.
Result<Workspace> Environment::openWorkspace()
{
    auto workspace = Workspace::open(m_options.workspace);
    if (workspace || !m_options.workspace.isEmpty())
        return workspace;
    m_temporary.emplace();
    if (!m_temporary->isValid())
        return workspace;
    m_messages.warn(tr("Nothing will be remembered, because there is no folder for it. Name one with --workspace."));
    return Workspace::open(m_temporary->filePath(u"workspace"_s));
}

NetworkOptions Environment::network()
{
    NetworkOptions network;
    if (const auto folder = workspace())
        applyTo(network, Settings(folder->settings()));
    applyHosts(m_hosts, network);
    applyTo(network, m_options);
    return network;
}

void Environment::openLog()
{
    const auto folder = workspace();
    if (!folder)
        return;
    Log::Options options;
    options.echo = m_options.verbose;
    if (m_options.verbose)
        QLoggingCategory::setFilterRules(u"quaymaster.*.debug=true"_s); // each request
    auto log = Log::open(folder->log(), options);
    if (log)
        m_log = *std::move(log);
    else
        m_messages.warn(log.error().summary);
}

Result<> Environment::readHosts()
{
    const auto folder = workspace();
    if (!folder || !QFile::exists(folder->database()))
        return {};
    const auto database = Database::open(folder->database());
    if (!database)
        return database.error();
    auto hosts = registryHostsIn(**database);
    if (!hosts)
        return hosts.error();
    m_hosts = *std::move(hosts);
    return {};
}

void Environment::rememberUsername(const QString &host, const QString &username)
{
    const auto folder = workspace();
    const bool isStored
        = std::ranges::any_of(m_hosts, [&host](const RegistryHost &stored) { return stored.host == host; });
    if (!folder || !isStored)
        return;
    const auto database = Database::open(folder->database());
    const auto stored = database ? storeUsername(**database, host, username) : Result<>(database.error());
    if (!stored)
        m_messages.warn(stored.error().summary);
}

void Environment::warnOfInsecureHosts(const QStringList &arguments)
{
    for (const QString &host : insecureHosts(arguments))
        if (!m_warnedOf.contains(host)) {
            m_warnedOf.append(host);
            m_messages.alarm(tr("INSECURE: the certificate of %1 is not checked.").arg(host));
        }
}

QStringList Environment::insecureHosts(const QStringList &arguments) const
{
    QStringList named;
    for (const QString &word : arguments) {
        const auto reference = Reference::parse(word);
        named.append((reference ? reference->repository().host() : word).toLower());
    }
    QStringList insecure = m_options.insecureHosts;
    for (const RegistryHost &host : m_hosts)
        if (host.access.insecure && !host.access.plainHttp && named.contains(host.host))
            insecure.append(host.host);
    insecure.removeDuplicates();
    return insecure;
}

Result<> Environment::checkAuthFile() const
{
    if (m_options.authFile.isEmpty())
        return {};
    const auto file = AuthFile::read(m_options.authFile);
    return file ? Result<>() : file.error();
}

std::function<std::unique_ptr<CredentialSource>()> Environment::credentials() const
{
    return credentialsIn(m_options.authFile);
}

std::function<std::unique_ptr<CredentialSource>()> Environment::credentialsIn(const QString &authFile)
{
    return [file = authFile]() -> std::unique_ptr<CredentialSource> {
        if (!file.isEmpty())
            return DockerConfig::only(file);
        std::vector<std::unique_ptr<CredentialSource>> sources;
        sources.push_back(std::make_unique<KeychainCredentials>());
        sources.push_back(DockerConfig::standard());
        return std::make_unique<CredentialChain>(std::move(sources));
    };
}

RegistryClient &Environment::client()
{
    if (m_session)
        return m_session->client();
    m_session = std::make_unique<RegistrySession>(network(), credentials()());
    RegistryAccess &access = m_session->client().access();
    QObject::connect(&access, &RegistryAccess::retrying, &access,
                     [this](const QString &, int attempt, int attempts, qint64 waitMs, const Error &error) {
                         m_messages.retrying(attempt, attempts, waitMs, error);
                     });
    return m_session->client();
}

}
