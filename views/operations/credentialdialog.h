#pragma once

#include "models/distribution/inspect/proofjob.h"
#include "views/widgets/dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quaymaster
{

/// Asks for a user name and a password while an operation waits. What is typed is proven against the host before it
/// is handed on; a wrong password is asked for again, and is gone from the field.
class CredentialDialog final : public Dialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString host;
        QString path; ///< may be empty
        QString waiting; ///< the title of the operation that waits; may be empty
        QString username; ///< that was refused; empty: nobody's was tried
    };

    CredentialDialog(Question question, std::function<NetworkOptions()> network, QWidget *parent = nullptr);

signals:
    // One of the two, once.
    void answered(const quaymaster::Credential &credential, bool isToBeRemembered);
    void declined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retext();
    QString refusal() const;
    void prove();
    void proven();
    void tell(const QString &sentence);
    void setBusy(bool busy);
    void updateButtons();
    void done(int result) override;

    Question m_question;
    std::function<NetworkOptions()> m_network;
    std::unique_ptr<ProofJob> m_proof;
    Credential m_tried;
    bool m_isRefused;
    bool m_isAnswered = false;

    QLabel *m_intro; ///< `credential.intro`
    QLabel *m_usernameLabel;
    QLineEdit *m_username; ///< `credential.username`
    QLabel *m_passwordLabel;
    QLineEdit *m_password; ///< `credential.password`
    QCheckBox *m_remember; ///< `credential.remember`
    QLabel *m_message; ///< `credential.message`
    QPushButton *m_logIn; ///< `credential.logIn`
    QPushButton *m_decline; ///< `credential.decline`
};

}
