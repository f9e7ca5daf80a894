#pragma once

#include "models/core/secret.h"
#include "models/distribution/http/httpclient.h"

#include <QJsonValue>

namespace quaymaster
{

/// What the platform wraps every answer in.
struct PlatformEnvelope
{
    int code = 0; ///< 0: done; 7: an error, also under the status 200
    QJsonValue data;
    QString words; ///< `msg`
};

/// std::nullopt: it is another server's answer, or JSON that is nested too deeply.
std::optional<PlatformEnvelope> platformEnvelope(const QByteArray &body);

/// One request to the platform, as evidence.
struct PlatformAttempt
{
    QByteArray verb;
    QUrl url;
    QList<Secret> secrets = {}; ///< that the server might repeat in its words

    bool isWrite() const { return verb != "GET"; }
};

/// `data`, or why there is none. Errors: `unauthorized` (401), `forbidden` (权限不足), `invalid` (what was sent is
/// refused; it is not the platform that answers), `not-found`, `rate-limited`, `server`. The detail has the server's
/// words, never more of the answer than that: nodes' passwords are in it.
Result<QJsonValue> platformData(const HttpResponse &response, const PlatformAttempt &attempt);

/// A request that was sent and not answered.
Error platformSilence(const Error &error, const PlatformAttempt &attempt);
/// Whether an error leaves open if a write was carried out: it was sent, and its answer did not come or cannot be read.
/// What was there before has to be looked at before it is sent again.
bool mayBeDone(const Error &error);

/// Whether the next request would meet the same: nobody answers, or nobody is let in.
bool endsAll(const Error &error);

/// Words of the server without anything secret, on one line.
QString platformWords(const QString &words, const QList<Secret> &secrets);

}
