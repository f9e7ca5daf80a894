#include "models/registries/hosts/connectionprobe.h"

#include "models/core/redaction.h"
#include "models/distribution/http/proxies.h"
#include "models/distribution/http/tlsfailures.h"
#include "models/distribution/http/tlssettings.h"

#include <QHostAddress>
#include <QSslCipher>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using Step = ConnectionTest::Step;
using StepState = ConnectionTest::StepState;
using NetworkError = QNetworkReply::NetworkError;

namespace
{

constexpr int soonDays = 14;

NetworkError networkError(QAbstractSocket::SocketError problem)
{
    switch (problem) {
    case QAbstractSocket::ConnectionRefusedError:
        return NetworkError::ConnectionRefusedError;
    case QAbstractSocket::HostNotFoundError:
        return NetworkError::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return NetworkError::TimeoutError;
    case QAbstractSocket::RemoteHostClosedError:
        return NetworkError::RemoteHostClosedError;
    case QAbstractSocket::SslHandshakeFailedError:
        return NetworkError::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return NetworkError::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return NetworkError::ProxyConnectionRefusedError;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return NetworkError::ProxyTimeoutError;
    case QAbstractSocket::ProxyNotFoundError:
        return NetworkError::ProxyNotFoundError;
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        return NetworkError::UnknownProxyError;
    default:
        return NetworkError::UnknownNetworkError;
    }
}

QString addresses(const QHostInfo &info)
{
    QStringList texts;
    const QList<QHostAddress> found = info.addresses();
    for (const QHostAddress &address : found)
        texts.append(address.toString());
    return texts.join(", "_L1);
}

QString nameIn(const QStringList &commonName, const QStringList &organization)
{
    return commonName.isEmpty() ? organization.value(0) : commonName.constFirst();
}

QString evidenceOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    const QString subject = nameIn(certificate.subjectInfo(QSslCertificate::CommonName),
                                   certificate.subjectInfo(QSslCertificate::Organization));
    const QString issuer = nameIn(certificate.issuerInfo(QSslCertificate::CommonName),
                                  certificate.issuerInfo(QSslCertificate::Organization));
    return u"subject: %1\nissuer: %2\nvalid: %3 to %4\nSHA-256: %5"_s.arg(
        subject, issuer, certificate.effectiveDate().toUTC().toString(Qt::ISODate),
        certificate.expiryDate().toUTC().toString(Qt::ISODate),
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')));
}

QString protocolName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? u"TLS 1.3"_s : protocol == QSsl::TlsV1_2 ? u"TLS 1.2"_s : u"TLS"_s;
}

/// Some servers answer a TLS greeting in plain text, others just hang up.
bool mayLackTls(const Error &error)
{
    return error.cause == Error::Cause::NoTls || error.kind == Error::Kind::Network;
}

}

ConnectionProbe::ConnectionProbe(const QString &host, NetworkOptions options)
    : m_host(host)
    , m_options(std::move(options))
    , m_origin((m_options.forHost(host).plainHttp ? u"http://"_s : u"https://"_s) + apiHost(host))
    , m_proxy(Proxies(m_options.proxy).forUrl(m_origin))
{
    connect(&m_socket, &QSslSocket::connected, this, &ConnectionProbe::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, &ConnectionProbe::encrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(&m_socket, &QSslSocket::errorOccurred, this, &ConnectionProbe::broken);
}

ConnectionProbe::~ConnectionProbe()
{
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(m_lookUp);
    m_socket.disconnect(this);
}

QString ConnectionProbe::proxyName() const
{
    return m_proxy.type() == QNetworkProxy::NoProxy ? QString()
                                                    : u"%1:%2"_s.arg(m_proxy.hostName()).arg(m_proxy.port());
}

/// Requests for http are handed to an http proxy as they are; everything else goes through a tunnel.
bool ConnectionProbe::isTunnel() const
{
    return m_proxy.type() == QNetworkProxy::HttpProxy || m_proxy.type() == QNetworkProxy::Socks5Proxy;
}

void ConnectionProbe::start()
{
    lookUp();
}

void ConnectionProbe::lookUp()
{
    emit began(Step::Name);
    const bool viaProxy = m_proxy.type() != QNetworkProxy::NoProxy;
    const QString name = viaProxy ? m_proxy.hostName() : m_origin.host();
    if (QHostAddress(name).isNull()) {
        m_lookUp = QHostInfo::lookupHost(name, this, &ConnectionProbe::found);
        return;
    }
    emit ended(Step::Name,
               {StepState::Skipped,
                viaProxy ? tr("The proxy %1 looks the name up.").arg(proxyName())
                         : tr("%1 is an address, so no name has to be looked up.").arg(name),
                name});
    connectSocket();
}

void ConnectionProbe::found(const QHostInfo &info)
{
    m_lookUp = -1;
    const bool viaProxy = m_proxy.type() != QNetworkProxy::NoProxy;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        m_isOver = true;
        const auto error = viaProxy ? NetworkError::ProxyNotFoundError : NetworkError::HostNotFoundError;
        emit failed(Step::Name, failureOf(error, info.errorString(), {"GET", m_origin, {}, proxyName()}));
        return;
    }
    emit ended(Step::Name,
               {viaProxy ? StepState::Skipped : StepState::Ok,
                viaProxy ? tr("The proxy %1 looks the name up.").arg(proxyName())
                         : tr("The name %1 is known.").arg(m_origin.host()),
                u"%1 → %2"_s.arg(info.hostName(), addresses(info))});
    connectSocket();
}

void ConnectionProbe::connectSocket()
{
    emit began(Step::Connect);
    m_clock.start();
    const bool toProxy = m_proxy.type() != QNetworkProxy::NoProxy && !isTunnel();
    m_socket.setProxy(isTunnel() ? m_proxy : QNetworkProxy(QNetworkProxy::NoProxy));
    if (toProxy)
        m_socket.connectToHost(m_proxy.hostName(), m_proxy.port());
    else
        m_socket.connectToHost(m_origin.host(), quint16(m_origin.port(m_origin.scheme() == "http"_L1 ? 80 : 443)));
}

void ConnectionProbe::connected()
{
    m_isConnected = true;
    const QString peer
        = u"%1:%2, %3 ms"_s.arg(m_socket.peerAddress().toString()).arg(m_socket.peerPort()).arg(m_clock.elapsed());
    const QString host = m_origin.authority();
    emit ended(Step::Connect,
               {StepState::Ok,
                proxyName().isEmpty() ? tr("%1 takes the connection.").arg(host)
                    : isTunnel()      ? tr("The proxy %1 leads to %2.").arg(proxyName(), host)
                                      : tr("The proxy %1 takes the connection.").arg(proxyName()),
                proxyName().isEmpty() ? peer : u"via %1"_s.arg(proxyName())});
    encrypt();
}

void ConnectionProbe::encrypt()
{
    emit began(Step::Tls);
    if (m_origin.scheme() == "http"_L1) {
        m_isOver = true;
        emit ended(Step::Tls,
                   {StepState::Skipped, tr("The connection is not encrypted, as the settings of the host say."), {}});
        emit done();
        return;
    }
    const auto configuration = TlsSettings(m_options).forUrl(m_origin);
    if (!configuration) {
        m_isOver = true;
        emit failed(Step::Tls, configuration.error());
        return;
    }
    m_socket.setSslConfiguration(*configuration);
    m_socket.setPeerVerifyName(m_origin.host());
    m_socket.startClientEncryption();
}

void ConnectionProbe::encrypted()
{
    m_isOver = true;
    const QSslCertificate certificate = m_socket.peerCertificate();
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(certificate.expiryDate());
    ConnectionTest::StepReport report{StepState::Ok, tr("The certificate of %1 is trusted.").arg(m_host),
                                      certificateEvidence()};
    if (settingsFor(m_options, m_origin).insecure) {
        report.state = StepState::Unknown;
        report.sentence = tr("The certificate of %1 is not checked, as the settings of the host say: anybody on the "
                             "way could read along.")
                              .arg(m_host);
    } else if (days < soonDays) {
        report.sentence
            = tr("The certificate of %1 is trusted, but only for %n more day(s). Have it renewed.", nullptr, int(days))
                  .arg(m_host);
    }
    emit ended(Step::Tls, report);
    emit done();
}

QString ConnectionProbe::certificateEvidence() const
{
    const QString cipher = m_socket.sessionCipher().name();
    const QString session
        = cipher.isEmpty() ? QString() : u"%1, %2\n"_s.arg(protocolName(m_socket.sessionProtocol()), cipher);
    return session + evidenceOf(m_socket.peerCertificate());
}

void ConnectionProbe::broken(QAbstractSocket::SocketError problem)
{
    if (std::exchange(m_isOver, true))
        return;
    Attempt attempt{"GET", m_origin, m_tlsErrors, proxyName()};
    const NetworkError error = networkError(problem);
    if (!m_isConnected)
        connectionBroken(attempt, error);
    else if (!m_tlsErrors.isEmpty() || error == NetworkError::SslHandshakeFailedError)
        encryptionBroken(tlsFailure(attempt, m_socket.errorString(), redacted(m_socket.errorString())));
    else
        encryptionBroken(failureOf(error, m_socket.errorString(), attempt));
}

void ConnectionProbe::connectionBroken(const Attempt &attempt, NetworkError error)
{
    Attempt asked = attempt;
    asked.asksProxy = !attempt.proxy.isEmpty() && !isTunnel();
    emit failed(Step::Connect, failureOf(error, m_socket.errorString(), asked));
}

void ConnectionProbe::encryptionBroken(const Error &error)
{
    if (isLoopback(m_host) && mayLackTls(error)) {
        m_origin.setScheme(u"http"_s);
        emit ended(Step::Tls,
                   {StepState::Skipped,
                    tr("%1 speaks http, which is good enough as long as it stays on this computer.").arg(m_host),
                    error.detail});
        emit done();
        return;
    }
    Error told = error;
    if (const QString certificate = evidenceOf(m_socket.peerCertificate()); !certificate.isEmpty())
        told.detail += u'\n' + certificate;
    emit failed(Step::Tls, told);
}

}
