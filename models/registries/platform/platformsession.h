#pragma once

#include "models/distribution/http/httpclient.h"
#include "models/registries/platform/platformcredentials.h"

#include <QDateTime>
#include <QPointer>

namespace quaymaster
{

/// A picture that a person has to read before the platform lets anybody in.
struct PlatformCaptcha
{
    QString id;
    QByteArray picture; ///< PNG, JPEG or GIF; as the server sent it, to be shown with care
    int length = 0; ///< characters; 0: not said

    bool operator==(const PlatformCaptcha &) const = default;
};

/// What was read from it. Empty: nobody was asked yet.
struct CaptchaAnswer
{
    QString id;
    QString text;
};

/// The token of one server of the platform, and how it is got: one login at a time, however many wait for it.
class PlatformSession : public QObject
{
    Q_OBJECT

public:
    template <typename T = std::monostate> using Answer = std::function<void(Result<T>)>;

    /// `http` and `credentials` outlive it.
    PlatformSession(PlatformServer server, HttpClient &http, PlatformCredentials &credentials);

    /// Logs in with this credential, from now on ours; who waits for another login waits for this one. Errors:
    /// `unauthorized` (wrong, or a captcha is wanted: see wantedCaptcha()), those of the network and of platformData().
    void login(const Credential &credential, const CaptchaAnswer &captcha, QObject *context, const Answer<> &answer);
    /// Logs in again, as the one who was asked for the captcha: the token ended and the password is stored. Errors as
    /// login().
    void answerCaptcha(const CaptchaAnswer &captcha, QObject *context, const Answer<> &answer);
    /// Of the last login that failed for want of one.
    const std::optional<PlatformCaptcha> &wantedCaptcha() const { return m_captcha; }

    /// The token, after a login with the stored credential if there is none. A credential that was refused is not tried
    /// again by itself. Errors as login(), and `keychain`. A token that is there is answered inside the call.
    void token(QObject *context, const Answer<Secret> &answer);
    /// The server does not accept `used` any more.
    void drop(const Secret &used);
    /// Takes the successor that came with the answer to a request with `used`.
    void renew(const Secret &used, const HttpResponse &response);

    /// Nothing of them may be in what we show of the server's words: tokens that were replaced may still be good.
    QList<Secret> secrets() const;

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Answer<Secret> answer;
    };

    void begin();
    void soon(const std::function<void()> &step);
    void use(const Credential &credential, const CaptchaAnswer &captcha);
    void askCaptcha();
    void onCaptcha(const Result<HttpResponse> &response);
    void sendPassword(const CaptchaAnswer &captcha);
    void onLogin(const Result<HttpResponse> &response);
    void setToken(const Secret &token);
    Result<Secret> takeToken(const HttpResponse &response);
    Error refused(const QString &words);
    void finish(const Result<Secret> &result);
    void post(const QByteArray &path, const QByteArray &body,
              void (PlatformSession::*answered)(const Result<HttpResponse> &));

    PlatformServer m_server;
    HttpClient &m_http;
    PlatformCredentials &m_credentials;
    Credential m_credential; ///< in use; anonymous: not looked up yet
    struct Refusal
    {
        Credential credential;
        Error error;
    };
    std::optional<Refusal> m_refused; ///< would only be refused again, and the account locked in the end
    Secret m_token;
    QList<Secret> m_formerTokens; ///< the last ones
    std::optional<PlatformCaptcha> m_captcha;
    QList<Waiting> m_waiting;
    bool m_isBusy = false;
    bool m_hasSentCaptcha = false; ///< with the last password
    int m_turn = 0; ///< of the login on its way: a newer one makes its answers stale
};

}
