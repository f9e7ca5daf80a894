#include "models/registries/platform/platformsession.h"

#include "models/registries/platform/platformanswer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestAnswer = 1024LL * 1024;
constexpr int notFound = 404;

/// A line break in it would let somebody write headers of ours.
bool isToken(const QByteArray &token)
{
    constexpr qsizetype longest = 16LL * 1024;
    return !token.isEmpty() && token.size() <= longest
        && std::ranges::all_of(token, [](char c) { return c > ' ' && c < '\x7f'; });
}

/// The picture of a data URI, if it is one of the kinds that are shown; bounded by the answer's limit.
QByteArray pictureOf(const QString &dataUri)
{
    static constexpr std::array kinds{"data:image/png;base64,"_L1, "data:image/jpeg;base64,"_L1,
                                      "data:image/gif;base64,"_L1};
    for (const QLatin1StringView kind : kinds)
        if (dataUri.startsWith(kind))
            return QByteArray::fromBase64(dataUri.sliced(kind.size()).toLatin1());
    return {};
}

}

PlatformSession::PlatformSession(PlatformServer server, HttpClient &http, PlatformCredentials &credentials)
    : m_server(std::move(server))
    , m_http(http)
    , m_credentials(credentials)
{
}

QList<Secret> PlatformSession::secrets() const
{
    return m_formerTokens + QList<Secret>{m_token, m_credential.password, m_credential.registryToken};
}

void PlatformSession::setToken(const Secret &token)
{
    constexpr qsizetype remembered = 32;
    if (!m_token.isEmpty())
        m_formerTokens.append(m_token);
    if (m_formerTokens.size() > remembered)
        m_formerTokens.removeFirst();
    m_token = token;
}

void PlatformSession::login(const Credential &credential, const CaptchaAnswer &captcha, QObject *context,
                            const Answer<> &answer)
{
    m_waiting.append({context, [answer](const Result<Secret> &token) { answer(token ? Result<>() : token.error()); }});
    setToken({});
    m_refused.reset();
    m_captcha.reset();
    soon([this, credential, captcha] { use(credential, captcha); });
}

void PlatformSession::answerCaptcha(const CaptchaAnswer &captcha, QObject *context, const Answer<> &answer)
{
    login(Credential(m_credential), captcha, context, answer);
}

void PlatformSession::token(QObject *context, const Answer<Secret> &answer)
{
    if (!m_isBusy && !m_token.isEmpty())
        return answer(m_token);
    m_waiting.append({context, answer});
    if (!m_isBusy)
        soon([this] { begin(); });
}

void PlatformSession::soon(const std::function<void()> &step)
{
    m_isBusy = true;
    QMetaObject::invokeMethod(
        this,
        [this, step, turn = ++m_turn] {
            if (turn == m_turn)
                step();
        },
        Qt::QueuedConnection);
}

void PlatformSession::begin()
{
    if (!m_credential.isAnonymous())
        return use(m_credential, {});
    m_credentials.find(m_server, this, [this, turn = m_turn](const Result<Credential> &found) {
        if (turn != m_turn)
            return;
        if (!found)
            finish(found.error());
        else if (found->isAnonymous())
            finish(Error{Error::Kind::Unauthorized,
                         tr("Nobody is logged in at the platform %1. Log in first.").arg(m_server.host()),
                         {},
                         Error::Cause::Other,
                         u"quaymaster registry server set "_s + m_server.url.toString(QUrl::RemoveUserInfo)});
        else
            use(*found, {});
    });
}

void PlatformSession::use(const Credential &credential, const CaptchaAnswer &captcha)
{
    m_credential = credential;
    if (m_refused && m_refused->credential == credential)
        return finish(m_refused->error);
    if (credential.registryToken.isEmpty())
        return captcha.text.isEmpty() ? askCaptcha() : sendPassword(captcha);
    if (!isToken(credential.registryToken.reveal()))
        return finish(Error{Error::Kind::Invalid,
                            tr("This is no token: it has blanks, line breaks or other characters. Copy the value of "
                               "x-token once more."),
                            {}});
    setToken(credential.registryToken);
    finish(m_token);
}

void PlatformSession::post(const QByteArray &path, const QByteArray &body,
                           void (PlatformSession::*answered)(const Result<HttpResponse> &))
{
    const HttpRequest request{"POST"_ba, m_server.at(path), {{"Content-Type"_ba, "application/json"_ba}},
                              body,      longestAnswer,     false};
    m_http.send(request, this, [this, answered, turn = m_turn](const Result<HttpResponse> &response) {
        if (turn == m_turn)
            (this->*answered)(response);
    });
}

void PlatformSession::askCaptcha()
{
    post("/base/captcha"_ba, "{}"_ba, &PlatformSession::onCaptcha);
}

void PlatformSession::onCaptcha(const Result<HttpResponse> &response)
{
    if (!response)
        return finish(response.error());
    if (response->status == notFound) // a server without captchas; the login tells whether there is a platform at all
        return sendPassword({});
    const auto data = platformData(*response, {"POST"_ba, response->url});
    if (!data)
        return finish(data.error());
    const QJsonObject captcha = data->toObject();
    const QString id = captcha.value("captchaId"_L1).toString();
    if (!captcha.value("openCaptcha"_L1).toBool())
        return sendPassword({id, {}});
    m_captcha = {id, pictureOf(captcha.value("picPath"_L1).toString()), captcha.value("captchaLength"_L1).toInt()};
    finish(Error{Error::Kind::Unauthorized,
                 tr("%1 wants the characters of a picture with the login. Log in in the window, or use a token.")
                     .arg(m_server.host()),
                 u"openCaptcha"_s, Error::Cause::Other, u"--token-stdin"_s});
}

void PlatformSession::sendPassword(const CaptchaAnswer &captcha)
{
    m_hasSentCaptcha = !captcha.text.isEmpty();
    const QJsonObject body{{u"username"_s, m_credential.username},
                           {u"password"_s, QString::fromUtf8(m_credential.password.reveal())},
                           {u"captcha"_s, captcha.text},
                           {u"captchaId"_s, captcha.id}};
    post("/base/login"_ba, QJsonDocument(body).toJson(QJsonDocument::Compact), &PlatformSession::onLogin);
}

void PlatformSession::onLogin(const Result<HttpResponse> &response)
{
    if (!response)
        return finish(response.error());
    const auto token = takeToken(*response);
    finish(token);
}

Result<Secret> PlatformSession::takeToken(const HttpResponse &response)
{
    const PlatformAttempt attempt{"POST"_ba, response.url, secrets()};
    const auto data = platformData(response, attempt);
    if (!data && platformEnvelope(response.body))
        return refused(data.error().detail);
    if (!data)
        return data.error();
    const QByteArray token = data->toObject().value("token"_L1).toString().toLatin1();
    if (!isToken(token))
        return Error{Error::Kind::Server, tr("%1 gave no token. Tell its administrator.").arg(m_server.host()), {}};
    m_captcha.reset();
    setToken(Secret(token));
    return m_token;
}

/// The platform says by one code that the name, the password or the captcha is wrong; its words tell which.
Error PlatformSession::refused(const QString &words)
{
    const QString wrong = m_hasSentCaptcha
        ? tr("%1 refused the login of %2. Check the name, the password and the captcha, then log in again.")
        : tr("%1 refused the login of %2. Check the name and the password, then log in again.");
    const QString summary = m_credential.registryToken.isEmpty()
        ? wrong.arg(m_server.host(), m_credential.username)
        : tr("%1 does not accept the token any more. Log in there with a browser and paste the new one.")
              .arg(m_server.host());
    m_refused = {m_credential, {Error::Kind::Unauthorized, summary, words}};
    return m_refused->error;
}

void PlatformSession::finish(const Result<Secret> &result)
{
    m_isBusy = false;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting)
        if (one.context)
            one.answer(result);
}

void PlatformSession::drop(const Secret &used)
{
    if (used != m_token)
        return; // there is a newer one already
    setToken({});
    if (!m_credential.registryToken.isEmpty())
        refused(u"401"_s);
}

void PlatformSession::renew(const Secret &used, const HttpResponse &response)
{
    const QByteArray token = response.header("new-token");
    if (used != m_token || !isToken(token))
        return;
    setToken(Secret(token));
    if (m_credential.registryToken.isEmpty())
        return;
    m_credential.registryToken = m_token;
    m_credentials.replace(m_server, m_credential);
}

}
