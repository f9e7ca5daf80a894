#pragma once

#include "models/credentials/fixedcredential.h"
#include "models/distribution/client/registrysession.h"

#include <QTest>

namespace quaymaster::fixtures
{

/// One session with registries, on the test's thread.
class ClientScene
{
public:
    explicit ClientScene(const NetworkOptions &options = {}, const Credential &credential = {})
        : m_session(options, std::make_unique<FixedCredential>(credential))
    {
    }

    RegistryClient &client() { return m_session.client(); }
    RateLimiter &limiter() { return m_session.limiter(); }
    HostState &host(const QString &name) { return client().access().host(name); }

    /// The answer to a call: `ask(context, answer)`.
    template <typename T = std::monostate, typename Ask> static Result<T> wait(Ask ask)
    {
        QObject context;
        std::unique_ptr<Result<T>> got;
        ask(&context, [&got](Result<T> result) { got = std::make_unique<Result<T>>(std::move(result)); });
        if (!QTest::qWaitFor([&got] { return got != nullptr; }, 30'000))
            return Error{Error::Kind::Invalid, QStringLiteral("the test saw no answer"), {}};
        return *got;
    }

private:
    RegistrySession m_session;
};

}
