#pragma once

#include "models/distribution/http/httpclient.h"

#include <QPointer>

namespace quaymaster
{

/// A small request on its way: gathers the answer, gives it once, and goes. Aborts when its context goes first.
class Call final : public QObject
{
    Q_OBJECT

public:
    Call(std::unique_ptr<HttpExchange> exchange, const HttpRequest &request, QObject *context,
         HttpClient::Answer answer, QObject *parent);

private:
    void gather();
    void finish(Result<HttpResponse> result);

    std::unique_ptr<HttpExchange> m_exchange;
    QPointer<QObject> m_context;
    HttpClient::Answer m_answer;
    QByteArray m_verb;
    qint64 m_limit;
    QByteArray m_body;
};

}
