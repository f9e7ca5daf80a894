#include "models/distribution/auth/token.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 msPerSecond = 1000;
constexpr double usualLife = 60; // seconds; what the specification assumes
constexpr double longestLife = 24 * 60 * 60;
constexpr qsizetype longestPayload = 256LL * 1024;

double lifeOf(const QJsonObject &answer)
{
    const QJsonValue value = answer.value("expires_in"_L1);
    const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble();
    return seconds > 0 ? std::clamp(seconds, 1.0, longestLife) : usualLife;
}

QJsonValue accessClaim(const QByteArray &jwt)
{
    const QList<QByteArray> parts = jwt.split('.');
    if (parts.size() != 3 || parts.at(1).size() > longestPayload)
        return QJsonValue::Undefined;
    const auto payload = QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding);
    return payload ? QJsonDocument::fromJson(*payload).object().value("access"_L1) : QJsonValue::Undefined;
}

bool allows(const QJsonArray &access, const Scope &scope)
{
    QJsonArray actions;
    for (const auto &entry : access)
        if (entry["type"_L1].toString() == scope.type && entry["name"_L1].toString() == scope.name)
            for (const QJsonArray own = entry["actions"_L1].toArray(); const auto &action : own)
                actions.append(action);
    return actions.contains("*"_L1)
        || std::all_of(scope.actions.begin(), scope.actions.end(),
                       [&](const QString &action) { return actions.contains(action); });
}

}

std::optional<Token> Token::fromAnswer(const QByteArray &json)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    QString value = answer.value("token"_L1).toString();
    if (value.isEmpty())
        value = answer.value("access_token"_L1).toString();
    // A line break would let the server write headers of ours.
    const auto isPrintable = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isPrintable))
        return std::nullopt;
    Token token;
    token.m_value = Secret(value.toLatin1());
    token.m_lifeMs = static_cast<qint64>(lifeOf(answer) * msPerSecond);
    token.m_received.start();
    return token;
}

bool Token::isUsable() const
{
    return isYoungerThan(80);
}

bool Token::isFresh() const
{
    return isYoungerThan(20);
}

bool Token::isYoungerThan(qint64 percent) const
{
    return m_received.elapsed() * 100 < m_lifeMs * percent;
}

Grant Token::grants(const Scopes &scopes) const
{
    const QJsonValue claim = accessClaim(m_value.reveal());
    if (!claim.isArray() && !claim.isNull())
        return Grant::Unknown;
    const QJsonArray access = claim.toArray();
    const bool all
        = std::all_of(scopes.begin(), scopes.end(), [&](const Scope &scope) { return allows(access, scope); });
    return all ? Grant::Yes : Grant::No;
}

}
