#pragma once

#include "models/credentials/credential.h"
#include "models/registries/hosts/hostcredentials.h"

#include <QGroupBox>

class QLabel;
class QLineEdit;
class QPushButton;

namespace quaymaster
{

class FieldMessage;
class KeptCredentials;

/// Who we are at a host. A password that is stored, or kept in memory, is never shown: it can be replaced or forgotten.
class AccountFields final : public QGroupBox
{
    Q_OBJECT

public:
    AccountFields(HostCredentials &stored, KeptCredentials &kept, QWidget *parent = nullptr);

    /// Finds out what is known for this host, unless that was done.
    void lookUp(const QString &host);
    void setUsername(const QString &username);
    void setTyped(const QString &username, const Secret &password);

    QString username() const;
    /// What was typed and is not stored yet; none: nothing to store.
    std::optional<Credential> typed() const;
    /// A name goes with a password. Says below the field what is missing.
    bool check();
    void setPasswordError(const QString &sentence);

signals:
    void changed(); ///< by the person
    void forgotten(const QString &host);

private:
    enum class State { Nothing, Looking, Stored, Kept, Replacing, Silent };

    void layOut();
    void retranslate();
    void setState(State state);
    void look();
    void looked(const Result<HostCredentials::Stored> &stored);
    void found(const QString &username, State state);
    void askToForget();
    void forget();
    QString storedText() const;
    QString silentText() const;

    HostCredentials &m_keychain;
    KeptCredentials &m_kept;
    QString m_host;
    QString m_hostBefore; ///< whose stored password was found, before the host became another one
    State m_state = State::Nothing;
    QString m_storedUsername;
    Error m_keychainError;
    QLabel *m_usernameLabel;
    QLineEdit *m_username;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    FieldMessage *m_message;
    QLabel *m_stored;
    QPushButton *m_change;
    QPushButton *m_forget;
    QPushButton *m_again;
};

}
