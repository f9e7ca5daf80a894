#pragma once

#include "app/commandline/commonoptions.h"
#include "models/core/log.h"
#include "models/credentials/credentialprompts.h"
#include "models/credentials/keptcredentials.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/ingress/drafts/ingressdrafts.h"
#include "models/operations/operations.h"
#include "models/registries/entries/registryentries.h"
#include "models/registries/hosts/hostcredentials.h"
#include "models/registries/hosts/knownrepositories.h"
#include "models/registries/hosts/registryhosts.h"
#include "models/registries/platform/platformlink.h"
#include "models/settings/settings.h"
#include "models/store/storethread.h"

namespace quaymaster
{

/// Everything that a window shows of one workspace, and knows no widget. On the GUI thread.
class Session
{
public:
    /// Errors: those of the workspace and its database.
    static Result<std::unique_ptr<Session>> open(CommonOptions options);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    const Workspace &workspace() const { return m_workspace; }
    Settings &settings() { return m_settings; }
    RegistryHosts &hosts() { return m_hosts; }
    RegistryEntries &entries() { return m_entries; }
    PlatformLink &platform() { return m_platform; }
    KnownRepositories &repositories() { return m_repositories; }
    KeptCredentials &keptCredentials() { return m_kept; }
    CredentialPrompts &prompts() { return m_prompts; }
    HostCredentials &hostCredentials() { return m_hostCredentials; }
    RegistryBrowser &browser() { return m_browser; }
    IngressDrafts &drafts() { return m_drafts; }
    Operations &operations() { return m_operations; }

    void logDeletion(const Repository &repository, int tags) const;

    /// As it is for a run that begins now: hosts and settings may change while another one runs.
    RunContext runContext();

private:
    Session(CommonOptions options, Workspace workspace, std::unique_ptr<StoreThread> store,
            const QList<RegistryHost> &hosts);
    void openLog();
    void logOperations();
    NetworkOptions networkOptions();
    void followSettings();
    std::vector<std::unique_ptr<CredentialSource>> storedCredentials() const;

    CommonOptions m_options;
    Workspace m_workspace;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<StoreThread> m_store;
    Settings m_settings;
    std::shared_ptr<RateBudget> m_budget = std::make_shared<RateBudget>(0); ///< of all that runs at once
    RegistryHosts m_hosts;
    RegistryEntries m_entries;
    PlatformCredentials m_platformCredentials;
    PlatformLink m_platform;
    KnownRepositories m_repositories;
    HostCredentials m_hostCredentials;
    KeptCredentials m_kept;
    CredentialPrompts m_prompts;
    RegistryBrowser m_browser;
    IngressDrafts m_drafts;
    Operations m_operations;
};

}
