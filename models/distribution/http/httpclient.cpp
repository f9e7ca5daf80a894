#include "models/distribution/http/httpclient.h"

#include "models/distribution/http/addresses.h"
#include "models/distribution/http/call.h"
#include "models/distribution/http/exchangestate.h"

#include <QNetworkProxy>

namespace quaymaster
{

QByteArray HttpResponse::header(QByteArrayView name) const
{
    QByteArray joined;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!joined.isEmpty())
            joined += ", ";
        joined += value;
    }
    return joined;
}

HttpClient::HttpClient(NetworkOptions options, QObject *parent)
    : QObject(parent)
    , m_connections(std::make_unique<Connections>(std::move(options)))
{
}

HttpClient::~HttpClient()
{
    qDeleteAll(findChildren<Call *>(Qt::FindDirectChildrenOnly)); // while their connections still exist
}

const NetworkOptions &HttpClient::options() const
{
    return m_connections->options();
}

void HttpClient::send(const HttpRequest &request, QObject *context, Answer answer)
{
    Q_ASSERT(context);
    new Call(start(request, nullptr, Lane::Metadata), request, context, std::move(answer), this); // goes by itself
}

std::unique_ptr<HttpExchange> HttpClient::start(const HttpRequest &request, QIODevice *body, Lane lane)
{
    auto state = std::make_unique<HttpExchange::State>(*m_connections, request, body, lane);
    return std::unique_ptr<HttpExchange>(new HttpExchange(std::move(state))); // NOLINT(modernize-make-unique): private
}

void HttpClient::checkHop(const QUrl &from, const QUrl &to, QObject *context,
                          std::function<void(bool allowed)> answer) const
{
    const bool lookUp = m_connections->proxyFor(to).type() == QNetworkProxy::NoProxy;
    quaymaster::checkHop(from, to, lookUp, context, std::move(answer));
}

}
