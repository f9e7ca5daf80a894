#include "models/distribution/http/call.h"

#include "models/distribution/http/failures.h"

#include <algorithm>
#include <utility>

namespace quaymaster
{

Call::Call(std::unique_ptr<HttpExchange> exchange, const HttpRequest &request, QObject *context,
           HttpClient::Answer answer, QObject *parent)
    : QObject(parent)
    , m_exchange(std::move(exchange))
    , m_context(context)
    , m_answer(std::move(answer))
    , m_verb(request.verb)
    , m_limit(request.answerLimit)
{
    connect(m_exchange.get(), &HttpExchange::readyRead, this, &Call::gather);
    connect(m_exchange.get(), &HttpExchange::finished, this, [this] {
        gather();
        if (m_exchange->error()) {
            finish(*m_exchange->error());
            return;
        }
        HttpResponse response = m_exchange->response();
        if (!m_body.isEmpty())
            response.body = std::move(m_body);
        finish(std::move(response));
    });
    connect(context, &QObject::destroyed, this, [this] {
        m_exchange->abort();
        m_answer = nullptr;
        deleteLater();
    });
}

void Call::gather()
{
    while (const qint64 available = m_exchange->bytesAvailable()) {
        const qsizetype had = m_body.size();
        if (had + available > m_limit) {
            const Error error = longAnswer({m_verb, m_exchange->response().url}, m_limit);
            m_exchange->abort();
            finish(error);
            return;
        }
        m_body.resize(had + available);
        const qint64 got = m_exchange->read(m_body.data() + had, available);
        m_body.resize(had + std::max<qint64>(got, 0));
        if (got <= 0)
            return;
    }
}

void Call::finish(Result<HttpResponse> result)
{
    const auto answer = std::exchange(m_answer, nullptr);
    deleteLater();
    if (answer && m_context)
        answer(std::move(result));
}

}
