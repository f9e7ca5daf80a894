#pragma once

#include "models/credentials/keptcredentials.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/registries/hosts/hostcredentials.h"
#include "models/registries/hosts/knownrepositories.h"
#include "models/registries/hosts/registryhosts.h"
#include "models/store/storethread.h"
#include "tests/fixtures/images/imagebuilder.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/requests.h"
#include "views/actions/actionregistry.h"
#include "views/registries/hosts/hostspane.h"
#include "views/widgets/viewstate.h"

#include <QMainWindow>
#include <QTemporaryDir>
#include <QTest>

namespace quaymaster::fixtures
{

/// Three tags in `team/app` of a registry: 1.9 and 1.10 are images, `latest` is 1.10, and `multi` an index of both.
class AppImages
{
public:
    AppImages();
    /// False if the registry does not take them.
    bool pushTo(const RegistryServer &registry, const Headers &headers = {}) const;

    Digest digest(const QString &tag) const { return m_tags.value(tag)->digest; }
    /// One more tag for what `like` stands for.
    bool tag(const RegistryServer &registry, const QString &tag, const QString &like) const;
    /// The image, with all its tags.
    bool remove(const RegistryServer &registry, const QString &tag) const;

private:
    QByteArray contentOf(const Digest &digest) const;
    bool put(quint16 port, const QString &identifier, const Descriptor &manifest, const Headers &headers) const;

    LayoutBuilder m_images;
    QHash<QString, std::optional<Descriptor>> m_tags;
};

/// What a pane on registries needs, and a window for it, over a workspace of its own and the keychain of the test's
/// session.
class PaneScene
{
public:
    PaneScene();
    ~PaneScene() { close(); }
    Q_DISABLE_COPY_MOVE(PaneScene)

    StoreThread &store() { return *m_store; }
    QString database() const { return m_folder.filePath(QStringLiteral("quaymaster.sqlite")); }
    RegistryHosts &hosts() { return *m_hosts; }
    RegistryBrowser &browser() { return *m_browser; }
    RegistryServices &services() { return *m_services; }
    ViewState &state() { return *m_state; }
    QMainWindow *window() { return m_window.get(); }
    bool isActive() { return QTest::qWaitForWindowActive(m_window.get()); }
    ActionRegistry &actions() { return *m_actions; }
    KeptCredentials &kept() { return m_kept; }
    HostCredentials &keychain() { return m_keychain; }

    /// As a loopback host that speaks plain http.
    void add(const QString &host, RegistryHost::Environment environment = RegistryHost::Environment::None);

    template <typename W> W *find(const QString &objectName) const { return m_window->findChild<W *>(objectName); }
    /// Selects the row of the table whose first column is `text`. False if there is none.
    bool choose(const QString &table, const QString &text) const;
    /// The dialog that is open, once it has the focus.
    QDialog *dialog(const QString &objectName) const;

protected:
    void show(Pane &pane); ///< the window takes it
    void close(); ///< the pane is gone

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<RegistryHosts> m_hosts;
    std::unique_ptr<KnownRepositories> m_known;
    HostCredentials m_keychain;
    KeptCredentials m_kept;
    std::unique_ptr<RegistryBrowser> m_browser;
    std::unique_ptr<RegistryServices> m_services;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionRegistry> m_actions;
};

/// The pane of registry hosts in a window.
class RegistryScene : public PaneScene
{
public:
    RegistryScene();

    HostsPane &pane() { return *m_pane; }

private:
    HostsPane *m_pane;
};

}
