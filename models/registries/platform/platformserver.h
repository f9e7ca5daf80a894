#pragma once

#include "models/core/result.h"
#include "models/registries/platform/platformstyle.h"

#include <QUrl>
#include <optional>

namespace quaymaster
{

class Database;

/// Where the platform is. Holds no secret: see PlatformCredentials.
struct PlatformServer
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::PlatformServer)

public:
    QUrl url; ///< http or https, maybe with a path; no `/` at its end
    QString prefix; ///< of its router: empty, or `/api`
    QString username; ///< to be shown; empty for a pasted token
    PlatformStyle style;

    /// `/base/login` behind the address and the prefix.
    QUrl at(const QByteArray &path) const;
    /// `host[:port]`, for sentences.
    QString host() const { return url.authority(); }
    /// False: passwords and tokens can be read on the way, which a window should say. Loopback counts as encrypted.
    bool isConfidential() const;

    bool operator==(const PlatformServer &) const = default;
};

/// As somebody typed it; what a browser shows behind the address (`#/login`) is taken off. Errors: `invalid` (no http
/// or https address, a password in it, which is not repeated; a prefix that is none).
Result<PlatformServer> platformServer(const QString &url, const QString &prefix);

/// The one platform of a workspace. On the thread of its database. Errors: `io`.
Result<std::optional<PlatformServer>> platformServerIn(Database &database);
Result<> storePlatformServer(Database &database, const PlatformServer &server);
Result<> forgetPlatformServer(Database &database);
/// As storePlatformServer(); what the entries had in common with another platform is forgotten.
Result<> moveToPlatformServer(Database &database, const PlatformServer &server);
/// As forgetPlatformServer(), with what the entries had in common with it.
Result<> leavePlatformServer(Database &database);
/// What was found out; nothing where `server` is not the stored one any more.
Result<> rememberPlatformStyle(Database &database, const PlatformServer &server, const PlatformStyle &style);

}
