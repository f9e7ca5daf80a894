#pragma once

#include "models/credentials/credentialprompts.h"
#include "models/credentials/keychaincredentials.h"
#include "models/operations/operations.h"
#include "views/operations/credentialdialog.h"

#include <QPointer>

namespace quaymaster
{

/// Shows the questions of runs for a credential, one after the other, over the window; the rest of the window goes on.
class CredentialDialogs final : public QObject
{
    Q_OBJECT

public:
    using Network = std::function<NetworkOptions()>;

    /// All outlive it.
    CredentialDialogs(CredentialPrompts &prompts, const Operations &operations, Network network, QWidget &window);

signals:
    /// A person typed it, and the host accepted it.
    void given(const QString &host, const quaymaster::Credential &credential);
    /// It has been proven, and is in the keychain.
    void remembered(const QString &host, const QString &username);

private:
    void askNext();
    CredentialDialog::Question questionOf(const CredentialQuestion &asked) const;
    void answered(const CredentialQuestion &asked, const Credential &credential, bool isToBeRemembered);
    void withdrawn(int id);
    void remember(const QString &host, const Credential &credential);
    void tellNotRemembered(const Error &error);

    CredentialPrompts &m_prompts;
    const Operations &m_operations;
    Network m_network;
    QWidget &m_window;
    KeychainCredentials m_keychain;
    QPointer<CredentialDialog> m_dialog;
    int m_id = 0;
};

}
