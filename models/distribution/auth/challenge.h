#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

namespace quaymaster
{

/// One challenge of a WWW-Authenticate header (RFC 9110, 11.6.1).
struct Challenge
{
    QByteArray scheme; ///< lower case
    QByteArray token68; ///< instead of parameters, if there was one
    QMap<QByteArray, QByteArray> parameters; ///< names in lower case, values unquoted

    bool operator==(const Challenge &) const = default;
};

/// All challenges of one header value, or of several joined with ", " (as QNAM joins them). Broken parts are left out.
QList<Challenge> parseChallenges(QByteArrayView header);

}
