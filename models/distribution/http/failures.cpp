#include "models/distribution/http/failures.h"

#include "models/core/redaction.h"
#include "models/distribution/http/tlsfailures.h"

#include <QNetworkInterface>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using NetworkError = QNetworkReply::NetworkError;

struct HttpFailures
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::HttpFailures)
};

QString evidence(const Attempt &attempt, const QString &words)
{
    const QString request = u"%1 %2"_s.arg(QLatin1StringView(attempt.verb), redacted(attempt.url));
    const QString via = attempt.proxy.isEmpty() ? QString() : u" (proxy %1)"_s.arg(attempt.proxy);
    return u"%1%2: %3"_s.arg(request, via, redacted(words));
}

bool hasNetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &one) {
        return one.flags().testFlag(QNetworkInterface::IsRunning)
            && !one.flags().testFlag(QNetworkInterface::IsLoopBack);
    });
}

QString unknownHost(const QString &host)
{
    if (!hasNetwork())
        return HttpFailures::tr("There is no network, so %1 cannot be found. Connect to the network, then try again.")
            .arg(host);
    return HttpFailures::tr("The name %1 is not found. Check the address; if it is right, check the network and DNS.")
        .arg(host);
}

Error network(const QString &summary, const QString &detail, Error::Cause cause = Error::Cause::Other)
{
    return {Error::Kind::Network, summary, detail, cause};
}

Error proxyFailure(NetworkError error, const QString &detail, const Attempt &attempt)
{
    switch (error) {
    case NetworkError::ProxyAuthenticationRequiredError:
        return network(HttpFailures::tr("The proxy %1 asks for a name and a password. Put them into https_proxy.")
                           .arg(attempt.proxy),
                       detail);
    case NetworkError::ProxyTimeoutError:
        return {Error::Kind::Timeout,
                HttpFailures::tr("The proxy %1 does not answer. Check the proxy's address.").arg(attempt.proxy),
                detail};
    case NetworkError::ProxyConnectionRefusedError:
    case NetworkError::ProxyNotFoundError:
    case NetworkError::ConnectionRefusedError:
    case NetworkError::HostNotFoundError:
        return network(
            HttpFailures::tr("The proxy %1 cannot be reached. Check the proxy's address.").arg(attempt.proxy), detail,
            Error::Cause::Refused);
    default:
        return network(HttpFailures::tr("The proxy %1 did not let the connection to %2 through. Ask its administrator.")
                           .arg(attempt.proxy, attempt.url.host()),
                       detail);
    }
}

/// An alert behind the handshake, which Qt calls unknown: TLS 1.3 asks for a client certificate that late.
bool isTlsAlert(NetworkError error, const QString &words)
{
    return error == NetworkError::UnknownNetworkError && words.contains("SSL routines"_L1);
}

bool isOfProxy(NetworkError error, const Attempt &attempt)
{
    if (error >= NetworkError::ProxyConnectionRefusedError && error <= NetworkError::UnknownProxyError)
        return true;
    if (attempt.asksProxy)
        return error == NetworkError::ConnectionRefusedError || error == NetworkError::HostNotFoundError;
    return !attempt.proxy.isEmpty() && error == NetworkError::UnknownNetworkError; // a tunnel that was not dug
}

}

QString hostOf(const Attempt &attempt)
{
    return attempt.url.adjusted(QUrl::RemoveUserInfo).authority();
}

bool isTransportFailure(NetworkError error)
{
    return error != NetworkError::NoError
        && (error < NetworkError::ContentAccessDenied || error == NetworkError::ContentReSendError
            || error == NetworkError::ProtocolUnknownError || error == NetworkError::ProtocolFailure);
}

Error failureOf(NetworkError error, const QString &words, const Attempt &attempt)
{
    const QString host = hostOf(attempt);
    const QString detail = evidence(attempt, words);
    if (isTlsAlert(error, words))
        return tlsFailure(attempt, words, detail);
    if (isOfProxy(error, attempt))
        return proxyFailure(error, detail, attempt);
    switch (error) {
    case NetworkError::HostNotFoundError:
        return network(unknownHost(attempt.url.host()), detail, Error::Cause::UnknownHost);
    case NetworkError::ConnectionRefusedError:
        return network(
            HttpFailures::tr(
                "%1 refuses the connection. Check the address and the port, and that the server is running.")
                .arg(host),
            detail, Error::Cause::Refused);
    case NetworkError::TimeoutError:
        return connectTimeout(attempt);
    case NetworkError::SslHandshakeFailedError:
        return tlsFailure(attempt, words, detail);
    case NetworkError::ContentReSendError:
        return network(
            HttpFailures::tr("%1 did not take the upload to its end. Try again; what is already there is kept.")
                .arg(host),
            detail);
    case NetworkError::RemoteHostClosedError:
        return network(
            HttpFailures::tr("%1 closed the connection too early. Try again; what is already there is kept.").arg(host),
            detail);
    case NetworkError::ProtocolFailure:
    case NetworkError::ProtocolUnknownError:
        return network(
            HttpFailures::tr("%1 does not answer like a web server. Check the address and the port.").arg(host),
            detail);
    default:
        return network(HttpFailures::tr("%1 cannot be reached. Check the network, then try again.").arg(host), detail);
    }
}

Error connectTimeout(const Attempt &attempt)
{
    return {
        Error::Kind::Timeout,
        HttpFailures::tr("%1 does not answer. Check the address, the network and the firewall.").arg(hostOf(attempt)),
        evidence(attempt, u"no connection in time"_s)};
}

Error stallTimeout(const Attempt &attempt, int timeoutMs)
{
    const int seconds = std::max(timeoutMs / 1000, 1);
    return {Error::Kind::Timeout,
            HttpFailures::tr("Nothing came from %1 or went there for %n second(s). Check the network, then try again.",
                             nullptr, seconds)
                .arg(hostOf(attempt)),
            evidence(attempt, u"stalled"_s)};
}

Error shortAnswer(const Attempt &attempt, qint64 announced, qint64 received)
{
    return {Error::Kind::Integrity,
            HttpFailures::tr(
                "%1 sent fewer bytes than it announced. Try again; tell the registry's administrator if it stays.")
                .arg(hostOf(attempt)),
            evidence(attempt, u"%1 of %2 bytes"_s.arg(received).arg(announced))};
}

Error longAnswer(const Attempt &attempt, qint64 limit)
{
    return {Error::Kind::Invalid,
            HttpFailures::tr("The answer of %1 is larger than any registry may send. Check the address.")
                .arg(hostOf(attempt)),
            evidence(attempt, u"more than %1 bytes"_s.arg(limit))};
}

Error brokenBody(const Attempt &attempt)
{
    return {Error::Kind::Io, HttpFailures::tr("What was to be sent could not be read to its end. Try again."),
            evidence(attempt, u"the body ended early"_s)};
}

Error wrongAddress(const Attempt &attempt)
{
    return {Error::Kind::Invalid, HttpFailures::tr("%1 is not a web address. Check it.").arg(redacted(attempt.url)),
            evidence(attempt, u"no http or https URL"_s)};
}

Error proxyWantsPassword(const Attempt &attempt)
{
    return failureOf(NetworkError::ProxyAuthenticationRequiredError, u"407"_s, attempt);
}

}
