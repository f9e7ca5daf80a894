#include "models/distribution/client/diagnosis.h"

#include "models/core/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Diagnosis)
};

struct Case
{
    const RegistryCall &call;
    HostKind kind;
    int status;
    RegistryWords words;

    bool says(QStringView text) const { return words.message.contains(text, Qt::CaseInsensitive); }
    bool writes() const
    {
        using Kind = RegistryCall::Kind;
        return call.kind == Kind::PutManifest || call.kind == Kind::StartUpload || call.kind == Kind::Mount
            || call.kind == Kind::Upload || call.kind == Kind::FinishUpload;
    }
};

using Finding = std::pair<Error::Kind, QString>;

QString loginAdvice(const Case &asked)
{
    return Text::tr("%1 does not accept who you are for %2. Log in there, or check the user's rights.")
        .arg(asked.call.host, asked.call.subject);
}

bool isHarbor(const Case &asked)
{
    return asked.kind == HostKind::Harbor || (asked.says(u"project ") && asked.says(u"not found"));
}

Finding unauthorized(const Case &asked)
{
    if (isHarbor(asked) && asked.says(u"project") && asked.says(u"not found"))
        return {Error::Kind::NotFound,
                Text::tr("The project of %1 does not exist on %2. Create it there first, or check its spelling.")
                    .arg(asked.call.subject, asked.call.host)};
    return {Error::Kind::Unauthorized, loginAdvice(asked)};
}

Finding forbidden(const Case &asked)
{
    if (asked.says(u"quota") || asked.says(u"exceed the configured upper limit")) // the latter is Harbor's
        return {Error::Kind::Forbidden,
                Text::tr("The storage quota of %1 is used up. Ask its administrator for more, or delete old tags.")
                    .arg(asked.call.subject)};
    if (asked.says(u"read-only") || asked.says(u"read only") || asked.says(u"maintenance"))
        return {Error::Kind::Forbidden,
                Text::tr("%1 is read-only at present. Try again when its maintenance is over.").arg(asked.call.host)};
    if (asked.writes())
        return {
            Error::Kind::Forbidden,
            Text::tr("You may not push to %1. Ask its owner for the right to push, or log in as somebody who has it.")
                .arg(asked.call.subject)};
    return {Error::Kind::Forbidden,
            Text::tr("You may not do this with %1. Ask its owner for the right, or log in as somebody who has it.")
                .arg(asked.call.subject)};
}

Finding notFound(const Case &asked)
{
    if (asked.kind == HostKind::Ecr && asked.writes())
        return {Error::Kind::NotFound,
                Text::tr("ECR makes no repository by itself. Create %1 there first.").arg(asked.call.subject)};
    if (asked.kind == HostKind::Acr && asked.writes())
        return {
            Error::Kind::NotFound,
            Text::tr("The namespace of %1 does not exist. Create it in the console first.").arg(asked.call.subject)};
    return {Error::Kind::NotFound, Text::tr("%1 does not exist. Check the name and the tag.").arg(asked.call.subject)};
}

Finding refusedByPolicy(const Case &asked)
{
    if (asked.words.code == u"PROJECTPOLICYVIOLATION")
        return {
            Error::Kind::Forbidden,
            Text::tr("A policy of the project keeps %1 back (a scan or a signature is missing). See its page on %2.")
                .arg(asked.call.subject, asked.call.host)};
    return {Error::Kind::Conflict,
            Text::tr("%1 is immutable on %2. Push another tag, or have the rule changed there.")
                .arg(asked.call.subject, asked.call.host)};
}

Finding badRequest(const Case &asked)
{
    if (asked.words.code == u"DIGEST_INVALID")
        return {Error::Kind::Integrity,
                Text::tr("%1 received other bytes than were meant for %2. Try again; if it stays, check the "
                         "source and the network between.")
                    .arg(asked.call.host, asked.call.subject)};
    const bool isPut = asked.call.kind == RegistryCall::Kind::PutManifest;
    if (asked.words.code == u"MANIFEST_BLOB_UNKNOWN" || asked.words.code == u"BLOB_UNKNOWN"
        || (isPut && asked.words.code == u"MANIFEST_UNKNOWN"))
        return {
            Error::Kind::NotFound,
            Text::tr("%1 lost a blob of %2 while it was pushed. Try again.").arg(asked.call.host, asked.call.subject)};
    if (asked.says(u"immutable") || asked.words.code == u"TAG_INVALID")
        return refusedByPolicy(asked);
    return {Error::Kind::Invalid,
            Text::tr("%1 does not accept %2. The details hold its reason.").arg(asked.call.host, asked.call.subject)};
}

Finding clientError(const Case &asked)
{
    switch (asked.status) {
    case 400:
        return badRequest(asked);
    case 401:
        return unauthorized(asked);
    case 403:
        return forbidden(asked);
    case 404:
        return asked.words.code == u"MANIFEST_BLOB_UNKNOWN" ? badRequest(asked) : notFound(asked);
    case 405:
        return {Error::Kind::Unsupported,
                Text::tr("%1 does not allow this call. Deleting may be switched off there: ask its administrator.")
                    .arg(asked.call.host)};
    case 408:
        return {Error::Kind::Timeout, Text::tr("%1 waited too long for us. Try again.").arg(asked.call.host)};
    case 409:
        [[fallthrough]];
    case 412:
        return refusedByPolicy(asked);
    case 413:
        return {Error::Kind::Server,
                Text::tr("Something in front of %1 limits the size of a request. Have its limit raised "
                         "(client_max_body_size in nginx).")
                    .arg(asked.call.host)};
    case 429:
        return {Error::Kind::RateLimited,
                Text::tr("%1 limits how often you may ask. Wait a while, or log in for a higher limit.")
                    .arg(asked.call.host)};
    default:
        return badRequest(asked);
    }
}

Finding serverError(const Case &asked)
{
    if (asked.says(u"no space left") || asked.says(u"disk full") || asked.status == 507)
        return {Error::Kind::Server,
                Text::tr("The disk of %1 is full. Tell its administrator, then try again.").arg(asked.call.host)};
    return {Error::Kind::Server,
            Text::tr("%1 has trouble of its own (status %2). Try again later, or tell its administrator.")
                .arg(asked.call.host)
                .arg(asked.status)};
}

Finding find(const Case &asked)
{
    if (asked.words.code == u"TOOMANYREQUESTS")
        return clientError({asked.call, asked.kind, 429, asked.words});
    if (asked.status >= 500)
        return serverError(asked);
    if (asked.status >= 400)
        return clientError(asked);
    return {Error::Kind::Server,
            Text::tr("%1 gave an answer that makes no sense here (status %2). Is it a registry?")
                .arg(asked.call.host)
                .arg(asked.status)};
}

QString evidence(const Case &asked, const HttpResponse &response)
{
    QString text = u"%1 %2 → %3"_s.arg(QString::fromLatin1(asked.call.verb), redacted(response.url)).arg(asked.status);
    if (!asked.words.code.isEmpty())
        text += u' ' + asked.words.code;
    const QString message = asked.words.message.isEmpty() ? QString::fromUtf8(response.body.left(300)).simplified()
                                                          : asked.words.message.left(300);
    if (!message.isEmpty())
        text += u": "_s + message;
    return redacted(text);
}

}

RegistryWords registryWords(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonObject first = object.value("errors"_L1).toArray().at(0).toObject();
    if (!first.isEmpty())
        return {first.value("code"_L1).toVariant().toString(), first.value("message"_L1).toString()};
    return {object.value("code"_L1).toVariant().toString(), object.value("message"_L1).toString()};
}

Error noSense(const RegistryCall &call, const QString &what)
{
    return {Error::Kind::Server, Text::tr("%1 gave an answer that cannot be read. Is it a registry?").arg(call.host),
            what};
}

Error diagnose(const RegistryCall &call, HostKind kind, const HttpResponse &response)
{
    const Case asked{call, kind, response.status, registryWords(response.body)};
    auto [errorKind, summary] = find(asked);
    Error error{errorKind, std::move(summary), evidence(asked, response)};
    if (errorKind == Error::Kind::Unauthorized)
        error.typed = u"quaymaster login "_s + call.host;
    return error;
}

}
