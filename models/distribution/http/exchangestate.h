#pragma once

#include "models/distribution/http/connections.h"
#include "models/distribution/http/failures.h"
#include "models/distribution/http/requests.h"
#include "models/distribution/http/watchdog.h"

namespace quaymaster
{

/// The inside of an exchange: one reply after the other along redirects, until there is an answer or a failure.
class HttpExchange::State final : public QObject
{
    Q_OBJECT

public:
    State(Connections &connections, HttpRequest request, QIODevice *body, HttpClient::Lane lane);
    ~State() override;

    void begin(HttpExchange &exchange);
    void abort();
    bool isFinished() const { return m_finished; }
    const HttpResponse &response() const { return m_response; }
    const std::optional<Error> &error() const { return m_error; }
    qint64 bytesAvailable() const;
    qint64 read(char *into, qint64 length);

private:
    void makeBody(QIODevice *body);
    void connectBody();
    void begin();
    void acquire();
    void dispatch(ManagerPool::Place place);
    void connectReply();
    void awaitAnswer();
    bool isOurTurn() const;

    void onHeaders();
    void onBytes();
    void onFinished();
    void keepErrorBody();
    void follow();
    void hop(const QUrl &target, const HttpHeaders &headers);

    std::optional<Error> judge() const;
    bool announcesBody() const;
    Attempt attempt() const;
    void dropReply();
    void finish(std::optional<Error> error);
    void log() const;

    HttpExchange *m_exchange = nullptr;
    QPointer<Connections> m_connections;
    HttpRequest m_request;
    HttpClient::Lane m_lane;
    std::unique_ptr<BodyDevice> m_body;
    Watchdog m_watchdog;

    QUrl m_url;
    HttpHeaders m_headers;
    int m_hops = 0;
    ManagerPool::Place m_place;
    QPointer<QNetworkReply> m_reply; // owned by its manager until we delete it
    QList<QSslError> m_tlsErrors;
    qint64 m_skipped = 0;
    qint64 m_read = 0;
    bool m_redirecting = false;
    bool m_started = false;
    bool m_finished = false;

    HttpResponse m_response;
    std::optional<Error> m_error;
};

}
