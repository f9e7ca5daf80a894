#pragma once

#include "models/distribution/client/registrysession.h"

#include <QTest>

namespace quaymaster::fixtures
{

/// One session with registries, on the test's thread.
class ClientScene
{
public:
    explicit ClientScene(const NetworkOptions &options = {}, const Credential &credential = {})
        : m_session(options, std::make_unique<Fixed>(credential))
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
    class Fixed final : public CredentialSource
    {
    public:
        explicit Fixed(Credential credential)
            : m_credential(std::move(credential))
        {
        }
        void find(const QString &, const QString &, QObject *context, Answer answer) override
        {
            QMetaObject::invokeMethod(
                context, [credential = m_credential, answer = std::move(answer)] { answer(credential); },
                Qt::QueuedConnection);
        }

    private:
        Credential m_credential;
    };

    RegistrySession m_session;
};

}
