#pragma once

#include "models/registries/platform/platformlink.h"
#include "views/widgets/dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quaymaster
{

class CaptchaField;
class ErrorDetails;
class FieldMessage;

/// Where the platform is and who we are there. Nothing is stored before the platform has let us in; the password or
/// token goes to the keychain, or stays in memory where there is none. Open it by open(); it deletes itself.
class PlatformDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `link` outlives it.
    explicit PlatformDialog(PlatformLink &link, QWidget *parent = nullptr);
    ~PlatformDialog() override;

    void reject() override;

signals:
    /// Another platform, account or credential is in use from now on; `sentence` for the person.
    void connected(const QString &sentence);
    void forgotten(const QString &sentence);

private:
    enum Way { ByPassword, ByToken };

    QWidget *form();
    QWidget *problem();
    QWidget *buttons();
    void retranslate();
    void showWay();
    Way way() const;

    void lookUp();
    void lookUpCredential(const PlatformServer &server);
    void foundCredential(const Result<Credential> &found);
    void focusSecret();
    QString storedText() const;
    void urlChanged();
    void serverChanged();
    void hideProblem();
    void showCaptcha(const PlatformCaptcha &captcha);
    void dropCaptcha();

    bool isKnown(const PlatformServer &server) const;
    std::optional<PlatformServer> checkedServer();
    std::optional<Credential> checkedCredential(const PlatformServer &server);
    std::optional<Credential> typedCredential() const;
    void test();
    void tested(const Result<> &result);
    void showFailure(const Error &error);
    void askForPicture();
    void store();
    void stored(const Result<> &result);
    void use(const QString &sentence);
    void forgetPrevious(const QString &sentence);
    void end(const QString &sentence);
    void setBusy(const QString &sentence);
    void askToForget();
    void forget();
    void leave();

    PlatformLink &m_link;
    PlatformLink::Client m_client; ///< that is tried
    std::optional<PlatformServer> m_known; ///< the stored one
    Credential m_knownCredential;
    std::optional<Error> m_keychainError;
    PlatformServer m_server; ///< that is tried
    Credential m_credential;
    bool m_isBusy = false;
    bool m_isUnused = false; ///< what is stored for m_server, or about to be

    QWidget *m_fields = nullptr;
    QLabel *m_urlLabel;
    QLineEdit *m_url;
    FieldMessage *m_urlMessage;
    QLabel *m_prefixLabel;
    QLineEdit *m_prefix;
    FieldMessage *m_prefixMessage;
    QLabel *m_wayLabel;
    QComboBox *m_way;
    QLabel *m_usernameLabel;
    QLineEdit *m_username;
    FieldMessage *m_usernameMessage;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    FieldMessage *m_passwordMessage;
    QLabel *m_tokenLabel;
    QLineEdit *m_token;
    FieldMessage *m_tokenMessage;
    QLabel *m_stored;
    CaptchaField *m_captcha;
    FieldMessage *m_captchaMessage;
    QWidget *m_problem = nullptr; ///< shows the error
    ErrorDetails *m_error;
    QLabel *m_progress;
    QPushButton *m_forget;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

}
