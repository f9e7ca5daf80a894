#pragma once

#include "models/credentials/credential.h"
#include "models/registries/hostcredentials.h"

#include <QGroupBox>

class QLabel;
class QLineEdit;
class QPushButton;

namespace quaymaster
{

class FieldMessage;

/// Who we are at a host. A stored password is never shown: it can be replaced or forgotten.
class AccountFields final : public QGroupBox
{
    Q_OBJECT

public:
    explicit AccountFields(HostCredentials &stored, QWidget *parent = nullptr);

    /// Asks the keychain what it holds for this host.
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
    void changed();
    void forgotten(const QString &host);

private:
    enum class State { Nothing, Looking, Stored, Replacing, Silent };

    void retranslate();
    void setState(State state);
    void looked(const Result<HostCredentials::Stored> &stored);
    void forget();
    QString storedText() const;

    HostCredentials &m_keychain;
    QString m_host;
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
};

}
