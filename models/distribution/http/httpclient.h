#pragma once

#include "models/core/result.h"
#include "models/distribution/http/networkoptions.h"

#include <QNetworkReply>
#include <QObject>
#include <functional>
#include <memory>

namespace quaymaster
{

class Connections;

using HttpHeaders = QList<QNetworkReply::RawHeaderPair>;

struct HttpRequest
{
    QByteArray verb;
    QUrl url;
    HttpHeaders headers
        = {}; ///< an Authorization goes to the origin of `url` only, never along a redirect to another one
    QByteArray body = {};
    qint64 answerLimit = 8LL * 1024 * 1024; ///< of send(): a longer answer is `invalid`
    bool followRedirects = true; ///< false: a redirect is an answer like any other
    qint64 workload = 0; ///< bytes that the server may have to hash and store before it answers: it gets time for them
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body; ///< of send(), and of an exchange with a status of 400 and above (its first 64 KiB)
    QUrl url; ///< where it came from, after redirects

    QByteArray header(QByteArrayView name) const; ///< several of one name are joined with ", "; empty if missing
};

/// One request on the wire, streamed, tried once. Deletes nothing by itself: the caller owns it.
/// An HTTP status is never an error here; network, TLS, stall and truncation are.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    ~HttpExchange() override;

    /// Ends without further signals. Closes the connection if the exchange is still running.
    void abort();
    bool isFinished() const;
    /// Set from responseStarted() on.
    const HttpResponse &response() const;
    /// Set from finished() on, if it failed: `network`, `tls`, `timeout`, `integrity` (fewer bytes than announced),
    /// `invalid` (no web address, an unsafe redirect), `io` (a CA or key file, the body's device). Its cause tells an
    /// unknown host, a refusal and a server without TLS apart.
    const std::optional<Error> &error() const;
    /// Whether a connection was refused or the host's name unknown: trying for long does not help.
    bool isUnreachable() const;

    /// The body, with back-pressure: what is not read is not received. Only for statuses below 400. After finished()
    /// the rest of it can still be read.
    qint64 bytesAvailable() const;
    qint64 read(char *into, qint64 length);

signals:
    void responseStarted();
    void readyRead();
    void bytesSent(qint64 total); ///< of the body, at most ten times a second
    void finished(); ///< exactly once, unless aborted; the exchange may be destroyed in any of these signals' slots

private:
    friend class HttpClient;
    class State;
    explicit HttpExchange(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The one request factory: HTTP/1.1, manual redirects (GET and HEAD, at most 5, never https → http, never from a
/// public to a private address), no cookies, `Accept-Encoding: identity`, TLS and proxy of the host, a stall watchdog
/// instead of a total timeout. Lives on one thread. Metadata and blobs have connections of their own (six per host and
/// manager), so that small requests never wait behind blobs.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    enum class Lane { Metadata, Blobs };
    using Answer = std::function<void(Result<HttpResponse>)>;

    explicit HttpClient(NetworkOptions options, QObject *parent = nullptr);
    ~HttpClient() override;

    const NetworkOptions &options() const;

    /// A small request with its whole answer, tried once. The answer comes exactly once, never inside the call, and not
    /// at all (the request is aborted) when `context` is destroyed first.
    void send(const HttpRequest &request, QObject *context, Answer answer);

    /// A streamed request. `body` (not owned) is open, knows its size() and says by bytesAvailable() what it can give
    /// at once (an upload that waits for its source is no stall); it is sent with Content-Length, once, and not touched
    /// after finished() or abort(). Redirects are followed as above. Nothing is signalled inside the call.
    std::unique_ptr<HttpExchange> start(const HttpRequest &request, QIODevice *body = nullptr, Lane lane = Lane::Blobs);

    /// Whether a server at `from` may send us to `to` (a token realm, an upload's Location): a public one not to a
    /// private address. Names are looked up, unless a proxy does that. The answer may come inside the call.
    void checkHop(const QUrl &from, const QUrl &to, QObject *context, std::function<void(bool allowed)> answer) const;

private:
    std::unique_ptr<Connections> m_connections;
};

}
