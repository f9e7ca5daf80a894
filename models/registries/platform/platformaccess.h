#pragma once

#include "models/registries/platform/platformanswer.h"
#include "models/registries/platform/platformsession.h"

#include <QJsonObject>

namespace quaymaster
{

/// One request to the platform.
struct PlatformRequest
{
    QByteArray verb;
    PlatformRoute route = PlatformRoute::Entries;
    QByteArray method; ///< `findImageRegistry`
    QByteArray query = {}; ///< encoded
    QJsonObject body = {};
    qint64 answerLimit = 1024LL * 1024;
};

/// Sends requests as the platform wants them: with the token, by the spelling of this server, and once more where the
/// token had ended or the spelling was the other one. A request whose work may be done is never sent again.
class PlatformAccess : public QObject
{
    Q_OBJECT

public:
    template <typename T = std::monostate> using Answer = std::function<void(Result<T>)>;

    /// `http` and `credentials` outlive it.
    PlatformAccess(const PlatformServer &server, HttpClient &http, PlatformCredentials &credentials);

    const PlatformServer &server() const { return m_server; }
    PlatformSession &session() { return m_session; }

    /// The answer's `data`. What was sent is brought to its end even if `context` goes. Errors: those of
    /// platformData(), platformSilence() and the session; `forbidden` (a write to a host that is read-only here).
    void send(const PlatformRequest &request, QObject *context, const Answer<QJsonValue> &answer);
    void learnFlag(PlatformStyle::Spelling spelling);

signals:
    void styleFound(const quaymaster::PlatformStyle &style);

private:
    struct Try
    {
        PlatformRequest request;
        PlatformStyle::Spelling spelling = PlatformStyle::Spelling::Unknown;
        QPointer<QObject> context;
        Answer<QJsonValue> answer;
        bool hasNewToken = false;
        bool hasOtherSpelling = false;
        Secret token = {};
    };

    void attempt(const Try &one);
    void issue(const Try &one);
    void received(const Try &one, const Result<HttpResponse> &response);
    void judged(const Try &one, const HttpResponse &response);
    void finish(const Try &one, const Result<QJsonValue> &result);
    PlatformAttempt evidenceOf(const Try &one) const;
    QUrl urlOf(const Try &one) const;
    void learnRoute(const Try &one);

    PlatformServer m_server;
    HttpClient &m_http;
    PlatformSession m_session;
};

}
