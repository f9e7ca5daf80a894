#pragma once

#include "models/registries/platform/platformclient.h"
#include "tests/fixtures/standinplatform.h"

#include <QTest>

namespace quaymaster::tests
{

/// A stand-in of the platform and a client of it, which knows the password.
struct PlatformScene
{
    explicit PlatformScene(const fixtures::PlatformRules &rules = {}, const QString &prefix = {},
                           const NetworkOptions &options = {})
        : platform(rules)
        , http(options)
        , server(*platformServer(platform.url().toString(), prefix))
        , client(server, http, credentials)
    {
        credentials.keep(server, password());
    }

    static Credential password()
    {
        return {fixtures::StandInPlatform::username(), Secret(fixtures::StandInPlatform::password()), {}, {}};
    }

    static Credential token(const QByteArray &value) { return {{}, {}, {}, Secret(value)}; }

    /// What the call answers, or an error of the test itself if there is no answer in time.
    template <typename T> static Result<T> answerOf(const std::function<void(std::function<void(Result<T>)>)> &call)
    {
        constexpr int patienceMs = 20'000;
        std::optional<Result<T>> answer;
        call([&answer](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs))
            return Error{Error::Kind::Cancelled, QStringLiteral("the test saw no answer"), {}};
        return *answer;
    }

    using Entries = QList<PlatformEntry>;

    Result<> login(const Credential &credential, const CaptchaAnswer &captcha = {})
    {
        return answerOf<std::monostate>(
            [&](const auto &answer) { client.login(credential, captcha, &context, answer); });
    }
    Result<Entries> entries(const PlatformFilter &filter = {})
    {
        return answerOf<Entries>([&](const auto &answer) { client.entries(filter, &context, answer); });
    }
    Result<Entries> matching(const QString &name, const QString &address)
    {
        return answerOf<Entries>([&](const auto &answer) { client.matching(name, address, &context, answer); });
    }
    Result<std::optional<PlatformEntry>> find(qint64 id)
    {
        return answerOf<std::optional<PlatformEntry>>([&](const auto &answer) { client.find(id, &context, answer); });
    }
    Result<> create(const EntryFields &fields)
    {
        return answerOf<std::monostate>([&](const auto &answer) { client.create(fields, &context, answer); });
    }
    Result<> update(qint64 id, const EntryFields &fields)
    {
        return answerOf<std::monostate>([&](const auto &answer) {
            client.update({id, {}, {}, {}, {}, {}}, fields, &context, answer);
        });
    }
    Result<> remove(const QList<qint64> &ids)
    {
        return answerOf<std::monostate>([&](const auto &answer) { client.remove(ids, &context, answer); });
    }

    fixtures::StandInPlatform platform;
    HttpClient http;
    PlatformCredentials credentials;
    PlatformServer server;
    PlatformClient client;
    QObject context;
};

inline QJsonObject platformRow(const QString &name, const QString &address = QStringLiteral("nginx:1.27"))
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("address"), address},
            {QStringLiteral("isOnShelf"), true},
            {QStringLiteral("supportMemorySplit"), false}};
}

inline EntryFields fieldsOf(const QString &name, const QString &address)
{
    EntryFields fields;
    fields.name = name;
    fields.address = address;
    return fields;
}

/// With the reason, where there is none.
template <typename T> bool succeeded(const Result<T> &result)
{
    if (!result)
        qWarning().noquote() << kindName(result.error().kind) << result.error().summary << result.error().detail;
    return result.has_value();
}

}
