#pragma once

#include "models/core/error.h"

#include <QNetworkReply>
#include <QSslError>

namespace quaymaster
{

/// The request that failed, as evidence.
struct Attempt
{
    QByteArray verb;
    QUrl url;
    QList<QSslError> tlsErrors = {};
    QString proxy = {}; ///< host:port, or empty
    bool asksProxy = false; ///< the request is handed to the proxy, so that its connection is the only one
};

/// host:port as typed, without user information.
QString hostOf(const Attempt &attempt);

/// Whether the reply failed on its way. A status of 400 and above is an answer, not a failure.
bool isTransportFailure(QNetworkReply::NetworkError error);

/// What went wrong, told apart by what helps: another address, another network, a certificate.
Error failureOf(QNetworkReply::NetworkError error, const QString &words, const Attempt &attempt);

// What Qt does not notice.
Error connectTimeout(const Attempt &attempt);
Error stallTimeout(const Attempt &attempt, int timeoutMs);
Error shortAnswer(const Attempt &attempt, qint64 announced, qint64 received);
Error longAnswer(const Attempt &attempt, qint64 limit);
Error brokenBody(const Attempt &attempt);
Error proxyWantsPassword(const Attempt &attempt);
Error wrongAddress(const Attempt &attempt);

}
