#include "models/distribution/http/exchangestate.h"

namespace quaymaster
{

HttpExchange::HttpExchange(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
    m_state->begin(*this);
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::abort()
{
    m_state->abort();
}

bool HttpExchange::isFinished() const
{
    return m_state->isFinished();
}

const HttpResponse &HttpExchange::response() const
{
    return m_state->response();
}

const std::optional<Error> &HttpExchange::error() const
{
    return m_state->error();
}

bool HttpExchange::isUnreachable() const
{
    return error() && (error()->cause == Error::Cause::UnknownHost || error()->cause == Error::Cause::Refused);
}

qint64 HttpExchange::bytesAvailable() const
{
    return m_state->bytesAvailable();
}

qint64 HttpExchange::read(char *into, qint64 length)
{
    return m_state->read(into, length);
}

}
