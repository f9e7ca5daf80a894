#include "models/credentials/keychaincredentials.h"

#include "models/core/redaction.h"
#include "models/credentials/credentialkey.h"
#include "models/credentials/secretservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <memory>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int busMilliseconds = 2000;
constexpr int personsPatience = 12; // times as long as a read may take: somebody types the keychain's password

QString service()
{
    return u"quaymaster"_s;
}

QString serialised(const Credential &credential)
{
    const auto text = [](const Secret &secret) { return QString::fromUtf8(secret.reveal()); };
    const QJsonObject object{{u"username"_s, credential.username},
                             {u"password"_s, text(credential.password)},
                             {u"identityToken"_s, text(credential.identityToken)},
                             {u"registryToken"_s, text(credential.registryToken)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Credential parsed(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto secret = [&object](QLatin1StringView name) { return Secret(object.value(name).toString().toUtf8()); };
    return {object.value("username"_L1).toString(), secret("password"_L1), secret("identityToken"_L1),
            secret("registryToken"_L1)};
}

template <typename Job> std::function<QKeychain::Job *()> jobFor(const QString &key)
{
    return [key] {
        auto *job = new Job(service());
        job->setKey(key);
        return job;
    };
}

Error refusal(const KeychainReply &reply)
{
    return {Error::Kind::Keychain,
            KeychainCredentials::tr("The keychain is locked or refused. Unlock it, then try again."),
            u"keychain error %1: %2"_s.arg(reply.error).arg(redacted(reply.words))};
}

QString missingDetail()
{
    return u"no Secret Service or KWallet on a session bus"_s;
}

Error noKeychain()
{
    return {Error::Kind::Keychain,
            KeychainCredentials::tr(
                "This session has no keychain. Log in to the desktop, or keep the credential in a file."),
            missingDetail(), Error::Cause::Other, u"--authfile FILE"_s};
}

}

KeychainCredentials::KeychainCredentials(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

bool KeychainCredentials::isMissing(const Error &error)
{
    return error.kind == Error::Kind::Keychain && error.detail == missingDetail();
}

void KeychainCredentials::find(const QString &host, const QString &path, QObject *context, Answer answer)
{
    findSecretService(busMilliseconds, context, [=, this, answer = std::move(answer)](bool exists) {
        if (!exists)
            return answer(Credential());
        findFirst(credentialKeys(host, path), context, answer);
    });
}

void KeychainCredentials::findFirst(const QStringList &keys, QObject *context, const Answer &answer)
{
    if (keys.isEmpty())
        return answer(Credential());
    read(keys.constFirst(), 1, context, [=, this](const Result<KeychainReply> &reply) {
        if (!reply)
            return answer(reply.error());
        if (reply->error == QKeychain::EntryNotFound)
            return findFirst(keys.sliced(1), context, answer);
        answer(parsed(reply->text));
    });
}

void KeychainCredentials::look(const QString &key, QObject *context, const Looked &answer)
{
    const auto looked = [answer](const Result<KeychainReply> &reply) {
        if (!reply)
            return answer(reply.error());
        const bool exists = reply->error != QKeychain::EntryNotFound;
        answer(exists ? std::optional(parsed(reply->text).username) : std::nullopt);
    };
    findSecretService(busMilliseconds, context, [=, this](bool exists) {
        if (!exists)
            return answer(noKeychain());
        read(key, 1, context, looked);
    });
}

/// What is not found may be there, behind a lock that the person did not open.
void KeychainCredentials::read(const QString &key, int patience, QObject *context,
                               const std::function<void(Result<KeychainReply>)> &answer)
{
    const auto replied = [key, context, answer](const Result<KeychainReply> &reply) {
        if (!reply || reply->error != QKeychain::EntryNotFound)
            return answer(reply);
        findLockedSecret(service(), key, busMilliseconds, context, [answer, reply = *reply](bool isLocked) {
            answer(isLocked ? Result<KeychainReply>(refusal(reply)) : reply);
        });
    };
    call(jobFor<QKeychain::ReadPasswordJob>(key), patience, context, replied);
}

void KeychainCredentials::store(const QString &key, const Credential &credential, QObject *context,
                                const Stored &answer)
{
    findSecretService(busMilliseconds, context, [=, this](bool exists) {
        if (!exists)
            return answer(noKeychain());
        write(key, credential, context, answer);
    });
}

void KeychainCredentials::write(const QString &key, const Credential &credential, QObject *context,
                                const Stored &answer)
{
    const auto make = [key, credential] {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setKey(key);
        job->setTextData(serialised(credential));
        return job;
    };
    call(make, personsPatience, context,
         [answer](const Result<KeychainReply> &reply) { answer(reply ? Result<>() : reply.error()); });
}

void KeychainCredentials::forget(const QString &key, QObject *context, const Forgotten &answer)
{
    findSecretService(busMilliseconds, context, [=, this](bool exists) {
        if (!exists)
            return answer(noKeychain());
        removeIfThere(key, context, answer);
    });
}

/// Deleting what is not there counts as a success below us, so we look first.
void KeychainCredentials::removeIfThere(const QString &key, QObject *context, const Forgotten &answer)
{
    read(key, personsPatience, context, [=, this](const Result<KeychainReply> &reply) {
        if (!reply)
            return answer(reply.error());
        if (reply->error == QKeychain::EntryNotFound)
            return answer(false);
        call(
            jobFor<QKeychain::DeletePasswordJob>(key), personsPatience, context,
            [answer](const Result<KeychainReply> &deleted) { answer(deleted ? Result<bool>(true) : deleted.error()); });
    });
}

/// QtKeychain works one job after the other: behind one that hangs, the next would only wait.
void KeychainCredentials::call(const std::function<QKeychain::Job *()> &make, int patience, QObject *context,
                               const std::function<void(Result<KeychainReply>)> &answer)
{
    if (m_hanging.isRunning())
        return answer(silent());
    auto *call = new KeychainCall(make, m_patience * patience, context);
    call->setAnswer([=, this](const KeychainReply *reply) {
        if (reply == nullptr) {
            m_hanging = call->future();
            return answer(silent());
        }
        const bool isAnswer = reply->error == QKeychain::NoError || reply->error == QKeychain::EntryNotFound;
        answer(isAnswer ? Result<KeychainReply>(*reply) : refusal(*reply));
    });
}

Error KeychainCredentials::silent() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_patience).count();
    return {Error::Kind::Keychain, tr("The keychain did not answer. Unlock it, then try again."),
            u"no answer within %1 s"_s.arg(seconds)};
}

}
