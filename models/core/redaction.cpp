#include "models/core/redaction.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto mask = "***"_L1;

const QRegularExpression &secretName()
{
    static const QRegularExpression pattern(
        uR"(^(_state|state|.*(sign|sig|token|secret|passw|credential|policy|accesskey|apikey|api_key|key-pair|code|auth|expires).*|jwt|session|key|st|se|sp|sv|sr|pw|pwd)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString joined(const QUrlQuery &query)
{
    QStringList items;
    const auto pairs = query.queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : pairs)
        items.append(name + u'=' + (secretName().match(name).hasMatch() ? QString(mask) : value));
    return items.join(u'&');
}

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

Rule rule(const QString &pattern, const QString &replacement)
{
    return {QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), replacement};
}

const QList<Rule> &rules()
{
    static const QList<Rule> all{
        // Headers, to the end of their line.
        rule(uR"(\b((?:proxy-)?authorization|set-cookie|cookie|x-registry-auth)(["']?\s*[:=]\s*)[^\r\n]+)"_s,
             u"\\1\\2***"_s),
        // https://user:password@host; up to the last @ before the path, since a password may hold one.
        rule(uR"(\b([a-z][a-z0-9+.\-]*://)[^\s/?#"'<>]+@)"_s, u"\\1***@"_s),
        rule(uR"(\b(bearer|basic)\s+[a-z0-9._~+/\-]{8,}=*)"_s, u"\\1 ***"_s),
        rule(uR"(\beyJ[a-z0-9_\-]{5,}(?:\.[a-z0-9_\-]*){0,4})"_s, u"***"_s),
        // "token": "…", 'password' = '…'
        rule(
            uR"re(("?[\w\-]*(?:token|password|passwd|secret|identitytoken|registrytoken|"auth)"\s*[:=]\s*")(?:[^"\\]|\\.)*("|$))re"_s,
            u"\\1***\\2"_s),
        rule(
            uR"re(([\w\-]*(?:token|password|passwd|secret|_state|signature|credential)\s*=\s*)(?!"|\*\*\*)[^\s&"',;]+)re"_s,
            u"\\1***"_s),
        rule(uR"re(([?&](?:sig|key|jwt|session|code|auth)=)[^\s&"']+)re"_s, u"\\1***"_s),
    };
    return all;
}

}

QString redacted(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const bool hasQuery = shown.hasQuery();
    const QUrlQuery query(shown);
    shown.setQuery(QString());
    const QString plain = shown.toString(QUrl::FullyEncoded);
    return hasQuery ? plain + u'?' + joined(query) : plain;
}

QString redacted(QString text)
{
    for (const Rule &one : rules())
        text.replace(one.pattern, one.replacement);
    return text;
}

}
