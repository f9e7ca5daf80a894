#include "models/registries/platform/platformanswer.h"

#include "models/core/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ok = 200;
constexpr int firstRedirect = 300;
constexpr int badRequest = 400;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int tooMany = 429;
constexpr int serverTrouble = 500;

struct PlatformFailures
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::PlatformFailures)
};

/// The parser recurses; what the platform sends has four levels.
bool isShallow(const QByteArray &json)
{
    constexpr int deepest = 32;
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (isInText && c == '\\')
            ++i;
        else if (c == '"')
            isInText = !isInText;
        else if (!isInText && (c == '{' || c == '['))
            ++depth;
        else if (!isInText && (c == '}' || c == ']'))
            --depth;
        if (depth > deepest)
            return false;
    }
    return true;
}

Error doubtful(Error error)
{
    error.cause = Error::Cause::MayBeDone;
    return error;
}

QString evidence(const PlatformAttempt &attempt, const QString &outcome)
{
    return u"%1 %2: %3"_s.arg(QLatin1StringView(attempt.verb), redacted(attempt.url), outcome);
}

bool holdsOne(const QString &words, const auto &marks)
{
    return std::ranges::any_of(marks, [&words](auto mark) { return words.contains(mark); });
}

Error::Kind kindOf(const QString &words)
{
    static const std::array noRight{u"权限不足"_s};
    static const std::array wrongValues{u"Field validation for"_s, u"cannot unmarshal"_s, u"Data too long"_s,
                                        u"Out of range value"_s, u"Incorrect string value"_s};
    static const std::array nothingThere{u"record not found"_s};
    if (holdsOne(words, noRight))
        return Error::Kind::Forbidden;
    if (holdsOne(words, wrongValues))
        return Error::Kind::Invalid;
    return holdsOne(words, nothingThere) ? Error::Kind::NotFound : Error::Kind::Server;
}

QString summaryOf(Error::Kind kind, const QString &host)
{
    switch (kind) {
    case Error::Kind::Unauthorized:
        return PlatformFailures::tr("%1 wants you to log in again.").arg(host);
    case Error::Kind::Forbidden:
        return PlatformFailures::tr("%1 does not allow this account to do that. Ask its administrator for the right.")
            .arg(host);
    case Error::Kind::Invalid:
        return PlatformFailures::tr("%1 does not accept these values. Correct what its words name, then try again.")
            .arg(host);
    case Error::Kind::NotFound:
        return PlatformFailures::tr("%1 does not have this any more. Refresh, then try again.").arg(host);
    default:
        return PlatformFailures::tr("%1 could not do that. Read its words, then try again.").arg(host);
    }
}

Error refusalOf(const PlatformEnvelope &envelope, int status, const PlatformAttempt &attempt)
{
    const Error::Kind kind = status == unauthorized ? Error::Kind::Unauthorized : kindOf(envelope.words);
    const QString words = platformWords(envelope.words, attempt.secrets);
    return {kind, summaryOf(kind, attempt.url.authority()),
            evidence(attempt, u"%1, code %2: %3"_s.arg(status).arg(envelope.code).arg(words))};
}

Error redirectOf(const HttpResponse &response, const PlatformAttempt &attempt)
{
    const QUrl target = attempt.url.resolved(QUrl::fromEncoded(response.header("location")));
    const QString shown
        = target.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return {
        Error::Kind::Invalid,
        PlatformFailures::tr("%1 sends us on to %2. Enter that address instead.").arg(attempt.url.authority(), shown),
        evidence(attempt, QString::number(response.status))};
}

Error::Kind kindOf(int status)
{
    if (status == unauthorized)
        return Error::Kind::Unauthorized;
    if (status == forbidden)
        return Error::Kind::Forbidden;
    if (status == tooMany)
        return Error::Kind::RateLimited;
    return status >= serverTrouble ? Error::Kind::Server : Error::Kind::Invalid;
}

/// Somebody else has answered: a proxy, a gateway, the web page of the platform.
Error strangerOf(const HttpResponse &response, const PlatformAttempt &attempt)
{
    const QString host = attempt.url.authority();
    const Error::Kind kind = kindOf(response.status);
    Error error{kind, summaryOf(kind, host), evidence(attempt, u"%1, no envelope"_s.arg(response.status))};
    if (kind == Error::Kind::RateLimited)
        error.summary = PlatformFailures::tr("%1 has had too many requests. Wait a while, then try again.").arg(host);
    else if (kind == Error::Kind::Server)
        error.summary = PlatformFailures::tr("%1 has trouble. Try again later.").arg(host);
    else if (kind == Error::Kind::Invalid)
        error.summary = PlatformFailures::tr("%1 does not answer like the platform. Check the address and the router "
                                             "prefix, often /api.")
                            .arg(host);
    // A gateway gives up while the server behind it goes on.
    const bool isDoubtful = attempt.isWrite() && (response.status >= serverTrouble || response.status == ok);
    return isDoubtful ? doubtful(error) : error;
}

}

std::optional<PlatformEnvelope> platformEnvelope(const QByteArray &body)
{
    if (!isShallow(body))
        return std::nullopt;
    const QJsonObject envelope = QJsonDocument::fromJson(body).object();
    const QJsonValue code = envelope.value("code"_L1);
    if (!code.isDouble())
        return std::nullopt;
    return PlatformEnvelope{code.toInt(-1), envelope.value("data"_L1), envelope.value("msg"_L1).toString()};
}

Result<QJsonValue> platformData(const HttpResponse &response, const PlatformAttempt &attempt)
{
    if (response.status >= firstRedirect && response.status < badRequest)
        return redirectOf(response, attempt);
    const auto envelope = platformEnvelope(response.body);
    if (!envelope)
        return strangerOf(response, attempt);
    if (response.status != ok || envelope->code != 0)
        return refusalOf(*envelope, response.status, attempt);
    return envelope->data;
}

Error platformSilence(const Error &error, const PlatformAttempt &attempt)
{
    const bool neverLeft = error.cause != Error::Cause::Other || error.kind == Error::Kind::Tls
        || error.kind == Error::Kind::Io || error.kind == Error::Kind::Cancelled;
    if (!attempt.isWrite() || neverLeft)
        return error;
    return doubtful(error);
}

bool endsAll(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::Timeout:
    case Error::Kind::Unauthorized:
    case Error::Kind::RateLimited:
    case Error::Kind::Keychain:
    case Error::Kind::Io:
    case Error::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

bool mayBeDone(const Error &error)
{
    return error.cause == Error::Cause::MayBeDone;
}

QString platformWords(const QString &words, const QList<Secret> &secrets)
{
    constexpr qsizetype read = 20'000;
    constexpr qsizetype shown = 500;
    static const QRegularExpression userInfo(uR"([^\s/:@'"]+:[^\s/@'"]+@)"_s);
    QString clean = words.left(read).simplified();
    for (const Secret &secret : secrets)
        if (!secret.isEmpty())
            clean.replace(QString::fromUtf8(secret.reveal()), "***"_L1);
    return redacted(clean).replace(userInfo, u"***@"_s).left(shown);
}

}
