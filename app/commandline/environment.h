#pragma once

#include "app/commandline/commonoptions.h"
#include "app/commandline/messages.h"
#include "models/core/log.h"
#include "models/distribution/client/registrysession.h"
#include "models/registries/hosts/registryhost.h"
#include "models/store/workspace.h"

#include <QTemporaryDir>
#include <functional>

namespace quaymaster
{

/// What commands work with, made when it is first needed.
class Environment
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Environment)

public:
    /// `wake`: see Terminal.
    Environment(CommonOptions options, Messages &messages, int wake);
    Q_DISABLE_COPY_MOVE(Environment)

    const CommonOptions &options() const { return m_options; }
    Messages &messages() { return m_messages; }
    int wake() const { return m_wake; }

    /// Errors: `io`.
    Result<Workspace> workspace();
    /// What was said on the command line, and besides what is set in the workspace.
    NetworkOptions network();
    /// Without a log everything works.
    void openLog();
    /// The registry hosts of the workspace, which network() respects from then on. Without them nothing may go on: one
    /// of them may be read-only. Errors: `io`, `unsupported` (made by a newer program).
    Result<> readHosts();
    /// The window shows who is logged in at a stored host; empty: nobody.
    void rememberUsername(const QString &host, const QString &username);
    /// Those of the options, and those of the workspace that the arguments name, each once.
    void warnOfInsecureHosts(const QStringList &arguments);
    /// What --authfile names is there and can be read. Errors: `io`, `invalid`.
    Result<> checkAuthFile() const;

    /// Of an auth file only; of keychain, docker and podman where it is empty.
    static std::function<std::unique_ptr<CredentialSource>()> credentialsIn(const QString &authFile);
    /// May be called on any thread, as often as wished.
    std::function<std::unique_ptr<CredentialSource>()> credentials() const;
    /// For small requests on this thread.
    RegistryClient &client();

private:
    Result<Workspace> openWorkspace();
    QStringList insecureHosts(const QStringList &arguments) const;

    CommonOptions m_options;
    Messages &m_messages;
    int m_wake;
    QList<RegistryHost> m_hosts;
    QStringList m_warnedOf; ///< hosts
    std::optional<Workspace> m_workspace;
    std::optional<QTemporaryDir> m_temporary;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<RegistrySession> m_session;
};

}
