#pragma once

#include "models/core/result.h"
#include "models/distribution/client/hostkind.h"
#include "models/distribution/http/networkoptions.h"

#include <QMetaType>

namespace quaymaster
{

/// A registry host as the person has set it up. Holds no secret.
struct RegistryHost
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryHost)

public:
    /// Production is visibly production everywhere.
    enum class Environment { None, Development, Staging, Production };

    QString host; ///< `host[:port]` as in Repository::host(); the key
    Environment environment = Environment::None;
    HostSettings access;
    QString username; ///< of the credential in the keychain, to be shown
    HostKind kind = HostKind::Plain;
    bool isKindKnown = false; ///< found out by a test of the connection or by browsing; else a guess by the name
    QString remark;

    bool operator==(const RegistryHost &) const = default;
};

/// Everything in its normal form: the host (see hostInput()), texts without white space around them. Files of the
/// access settings are there, and a client certificate comes with its key. Errors: `invalid`; `io` (a file is missing
/// or unreadable).
Result<RegistryHost> checked(RegistryHost host);

/// Words of the database: `production`, `docker-hub`. Never translated; an unknown word is None, or Plain.
QString environmentName(RegistryHost::Environment environment);
RegistryHost::Environment environmentNamed(const QString &name);
QString kindName(HostKind kind);
HostKind kindNamed(const QString &name);

/// For eyes, translated: “Production”, “Harbor”. Empty for None.
QString environmentText(RegistryHost::Environment environment);
QString kindText(HostKind kind);

}
