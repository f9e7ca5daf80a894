#pragma once

#include <QHostAddress>
#include <QUrl>
#include <functional>

namespace quaymaster
{

/// Loopback, private use (RFC 1918, RFC 4193), link-local and unspecified addresses; IPv4 in IPv6 is looked into.
bool isPrivateAddress(const QHostAddress &address);

/// `localhost`, its sub-domains (RFC 6761) and loopback addresses; nothing is looked up.
bool isLoopbackHost(const QString &host);

/// scheme://host:port, lower case, the port always written: what may share an Authorization (RFC 6454).
QString originOf(const QUrl &url);

/// Whether a server at `from` may send us to `to`: a public one not to a private address. Names are looked up when
/// `lookUp` says so (a proxy does that by itself); a name that is not found is allowed, since nothing can be reached
/// there. The answer may come inside the call, and does not come after `context` is gone.
void checkHop(const QUrl &from, const QUrl &to, bool lookUp, QObject *context,
              std::function<void(bool allowed)> answer);

}
