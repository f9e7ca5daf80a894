#pragma once

#include "models/distribution/http/failures.h"
#include "models/registries/hosts/connectionstage.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslSocket>

namespace quaymaster
{

/// Name, connection, encryption: the way to a host, walked by hand, so that it is known where it ends. Through the
/// proxy that requests would take, with the host's own TLS settings. A loopback host without TLS is spoken to in http,
/// as everywhere.
class ConnectionProbe final : public ConnectionStage
{
    Q_OBJECT

public:
    ConnectionProbe(const QString &host, NetworkOptions options);
    ~ConnectionProbe() override;

    void start() override;
    /// How the registry is reached, once done.
    const QUrl &origin() const { return m_origin; }
    /// The proxy's host:port; empty if there is none.
    QString proxyName() const;

private:
    void lookUp();
    void found(const QHostInfo &info);
    void connectSocket();
    void connected();
    void encrypt();
    void encrypted();
    void broken(QAbstractSocket::SocketError problem);
    void connectionBroken(const Attempt &attempt, QNetworkReply::NetworkError error);
    void encryptionBroken(const Error &error);
    bool isTunnel() const;
    QString certificateEvidence() const;

    QString m_host;
    NetworkOptions m_options;
    QUrl m_origin;
    QNetworkProxy m_proxy;
    QSslSocket m_socket;
    QList<QSslError> m_tlsErrors;
    QElapsedTimer m_clock;
    int m_lookUp = -1;
    bool m_isConnected = false;
    bool m_isOver = false;
};

}
