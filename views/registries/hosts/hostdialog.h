#pragma once

#include "models/registries/hosts/loginjob.h"
#include "models/registries/hosts/registryhosts.h"
#include "views/registries/images/jobslot.h"
#include "views/registries/images/registryservices.h"
#include "views/widgets/dialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quaymaster
{

class AccessFields;
class AccountFields;
class ConnectionSteps;
class ConnectionTest;
class ErrorDetails;
class FieldMessage;

/// Adds or edits a registry host. A password that was typed is tried at the host, and kept in the keychain once that
/// has accepted it. Open it by open(); it deletes itself.
class HostDialog final : public Dialog
{
    Q_OBJECT

public:
    /// Adds one.
    explicit HostDialog(const RegistryServices &services, QWidget *parent = nullptr);
    /// Edits this one.
    HostDialog(const RegistryServices &services, const RegistryHost &host, QWidget *parent = nullptr);
    ~HostDialog() override;

    void testConnection();

signals:
    /// The host stands in the list now, as `host`.
    void saved(const QString &host);
    /// Another password is kept, or none any more.
    void credentialChanged(const QString &host);

private:
    QWidget *form();
    QWidget *generalFields();
    QWidget *connectionFields();
    QWidget *questionBar();
    QWidget *buttons();
    void setHost(const RegistryHost &host);
    void retranslate();

    void takeTypedHost();
    void settleHost();
    QString host() const; ///< normalised; empty if it is none
    RegistryHost composed() const;
    bool check();
    void formChanged();

    void startTest(const QString &path);
    void tested(const ConnectionTest &test);
    void save();
    void prove(const Credential &credential);
    void proven(const LoginJob &job);
    void storeUnproven();
    void notStored(const Error &error);
    bool keepHost();
    void finish(bool storedCredential);
    void withoutPassword();
    void askAbout(const Error &error, const QString &goOn, std::function<void()> yes, const QString &otherwise,
                  std::function<void()> no);
    void setBusy(bool busy);

    RegistryServices m_services;
    RegistryHost m_original;
    bool m_isNew;
    bool m_isTestWanted = false;
    std::optional<RegistryHost> m_known; // what a test found out
    JobSlot m_proof;
    std::unique_ptr<KeychainCredentials> m_keychain;
    std::function<void()> m_goOn;
    std::function<void()> m_otherwise;

    QWidget *m_form = nullptr;
    QLabel *m_hostLabel;
    QLineEdit *m_host;
    FieldMessage *m_hostMessage;
    QLabel *m_environmentLabel;
    QComboBox *m_environment;
    QCheckBox *m_readOnly;
    QLabel *m_remarkLabel;
    QLineEdit *m_remark;
    AccountFields *m_account;
    AccessFields *m_access;
    QPushButton *m_test;
    ConnectionSteps *m_steps;
    QFrame *m_question;
    ErrorDetails *m_error;
    QPushButton *m_goOnButton;
    QPushButton *m_otherwiseButton;
    QLabel *m_progress;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

}
