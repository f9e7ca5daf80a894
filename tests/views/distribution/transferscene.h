#pragma once

#include "models/credentials/credentialprompts.h"
#include "tests/fixtures/registryserver.h"
#include "views/distribution/transferdialogs.h"

#include <QDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace quaymaster::fixtures
{

/// What the dialogs live in: a window with its actions, a workspace, a history, hosts. No keychain, no network options
/// but those that a test sets.
class TransferScene
{
public:
    NetworkOptions network;
    QWidget window;

    TransferScene();
    ~TransferScene();

    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// An OCI layout of two platforms, called `name`; the digest of its index.
    QString layout(const QString &folder, const QString &name, quint32 seed = 1);
    /// A docker-archive with one image for each name.
    QString dockerArchive(const QString &file, const QStringList &names, quint32 seed = 1);

    /// Brings a layout to a registry, without any of our code.
    void put(const QString &folder, const QString &reference);

    ActionRegistry &actions() { return *m_actions; }
    RegistryHosts &hosts() { return *m_hosts; }
    KnownRepositories &repositories() { return *m_repositories; }
    CredentialPrompts &prompts() { return m_prompts; }
    Operations &operations() { return *m_operations; }
    const OperationEntry &newestOperation() { return *m_operations->find(m_operations->tree().keys().first()); }
    TransferDialogs &dialogs() { return *m_dialogs; }
    TransferServices services();
    /// As if the program had been left and begun again.
    void restart();
    RunContext context();

    /// The dialog of this object name that is open; null if there is none.
    template <typename T = QDialog> T *dialog(const QString &name) const
    {
        const auto found = window.findChildren<T *>(name);
        for (T *each : found)
            if (each->isVisible())
                return each;
        return nullptr;
    }

private:
    void begin();

    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<StoreThread> m_store;
    CredentialPrompts m_prompts;
    std::unique_ptr<RegistryHosts> m_hosts;
    std::unique_ptr<KnownRepositories> m_repositories;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<TransferDialogs> m_dialogs;
};

/// The child that a person would find under this name; the test ends in a crash with its name if there is none.
template <typename T> T &child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

/// The digest that skopeo sees; empty if there is no such image.
QString digestAt(const QString &reference);

void click(QWidget &button);
/// Puts the focus there and types.
void type(QWidget &field, const QString &text);

}
