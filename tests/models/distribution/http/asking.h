#pragma once

#include "models/distribution/http/httpclient.h"

#include <QTest>
#include <QTimer>

namespace quaymaster::tests
{

constexpr int patienceMs = 20'000;

/// The answer to a small request, or an error of the test itself if there is none in time.
inline Result<HttpResponse> ask(HttpClient &client, const HttpRequest &request)
{
    QObject context;
    std::optional<Result<HttpResponse>> got;
    client.send(request, &context, [&got](Result<HttpResponse> answer) { got = std::move(answer); });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, patienceMs))
        return Error{Error::Kind::Invalid, QStringLiteral("the test saw no answer"), {}};
    return *got;
}

inline Result<HttpResponse> get(HttpClient &client, const QUrl &url, const HttpHeaders &headers = {})
{
    HttpRequest request;
    request.verb = QByteArrayLiteral("GET");
    request.url = url;
    request.headers = headers;
    return ask(client, request);
}

inline bool waitFor(const HttpExchange &exchange)
{
    return QTest::qWaitFor([&exchange] { return exchange.isFinished(); }, patienceMs);
}

inline QByteArray readAll(HttpExchange &exchange)
{
    QByteArray all(exchange.bytesAvailable(), Qt::Uninitialized);
    all.resize(exchange.read(all.data(), all.size()));
    return all;
}

}
