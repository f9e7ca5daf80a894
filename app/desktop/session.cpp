#include "app/desktop/session.h"

#include "app/commandline/transferrequests.h"
#include "models/credentials/credentialchain.h"
#include "models/credentials/dockerconfig.h"
#include "models/credentials/keychaincredentials.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{
Q_LOGGING_CATEGORY(log, "quaymaster.session")
}

Result<std::unique_ptr<Session>> Session::open(CommonOptions options)
{
    auto workspace = Workspace::open(options.workspace);
    if (!workspace)
        return workspace.error();
    auto store = StoreThread::open(workspace->database());
    if (!store)
        return store.error();
    auto database = Database::connect(workspace->database());
    if (!database)
        return database.error();
    const auto hosts = registryHostsIn(**database);
    if (!hosts)
        return hosts.error();
    return std::unique_ptr<Session>(new Session(std::move(options), *std::move(workspace), *std::move(store), *hosts));
}

Session::Session(CommonOptions options, Workspace workspace, std::unique_ptr<StoreThread> store,
                 const QList<RegistryHost> &hosts)
    : m_options(std::move(options))
    , m_workspace(std::move(workspace))
    , m_store(std::move(store))
    , m_settings(m_workspace.settings())
    , m_hosts(*m_store, hosts)
    , m_entries(*m_store)
    , m_platform(*m_store, m_platformCredentials, [this] { return networkOptions(); })
    , m_repositories(*m_store)
    , m_browser([this] { return networkOptions(); },
                [this] { return std::make_unique<CredentialChain>(storedCredentials()); })
    , m_drafts(m_workspace.drafts())
    , m_operations(
          *m_store, m_workspace, [this] { return runContext(); }, transferRequestIn)
{
    m_operations.watch(m_prompts);
    openLog();
    followSettings();
    logOperations();
}

Session::~Session()
{
    if (m_log)
        qCInfo(log) << "end";
}

/// Without a log everything works.
void Session::openLog()
{
    Log::Options options;
    options.echo = m_options.verbose;
    if (auto log = Log::open(m_workspace.log(), options))
        m_log = *std::move(log);
    if (m_log)
        qCInfo(log).noquote() << "start of version" << QCoreApplication::applicationVersion();
}

/// What was done when, for whoever looks into the log later. Titles hold no secret.
void Session::logOperations()
{
    if (!m_log)
        return; // the messages would go to standard error
    QObject::connect(&m_operations, &Operations::started, &m_operations, [this](int key) {
        const OperationEntry *entry = m_operations.find(key);
        qCInfo(log).noquote() << "start:" << entry->command << entry->title;
    });
    QObject::connect(&m_operations, &Operations::ended, &m_operations, [this](int key, Operation::State state) {
        const OperationEntry *entry = m_operations.find(key);
        qCInfo(log).noquote() << stateName(state) + u':' << entry->command << entry->title
                              << (entry->error ? entry->error->detail : QString());
    });
}

/// Registries keep no such record for the person who deletes.
void Session::logDeletion(const Repository &repository, int tags) const
{
    if (m_log)
        qCInfo(log).noquote() << "deleted:" << tags << "tags of" << repository.toString();
}

void Session::followSettings()
{
    const auto limit = [this] { m_budget->setBytesPerSecond(networkOptions().bytesPerSecond); };
    limit();
    QObject::connect(&m_settings, &Settings::changed, &m_settings, limit);
}

NetworkOptions Session::networkOptions()
{
    NetworkOptions network = m_options.network;
    applyTo(network, m_settings);
    m_hosts.applyTo(network);
    network.budget = m_budget;
    return network;
}

/// Looking at a registry asks nobody for a password: what is not allowed is shown as that.
std::vector<std::unique_ptr<CredentialSource>> Session::storedCredentials() const
{
    std::vector<std::unique_ptr<CredentialSource>> sources;
    sources.push_back(m_kept.source());
    if (m_options.authFile.isEmpty())
        sources.push_back(std::make_unique<KeychainCredentials>());
    sources.push_back(m_options.authFile.isEmpty() ? DockerConfig::standard() : DockerConfig::only(m_options.authFile));
    return sources;
}

/// A run asks the person at last. The credentials are made on its own thread, from what is constant here.
RunContext Session::runContext()
{
    const auto credentials = [this]() -> std::unique_ptr<CredentialSource> {
        auto sources = storedCredentials();
        sources.push_back(m_prompts.source());
        return std::make_unique<CredentialChain>(std::move(sources));
    };
    return {networkOptions(), credentials, m_workspace};
}

}
