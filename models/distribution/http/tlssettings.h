#pragma once

#include "models/core/result.h"
#include "models/distribution/http/networkoptions.h"

#include <QSslConfiguration>
#include <map>

namespace quaymaster
{

/// The TLS configuration of each host: its own CA besides the system's roots, its client certificate, or no
/// verification at all where the person said so. Files are read once. Errors: `io` for a missing file, `invalid` for a
/// wrong one.
class TlsSettings
{
public:
    explicit TlsSettings(const NetworkOptions &options);

    Result<QSslConfiguration> forUrl(const QUrl &url);

private:
    const NetworkOptions &m_options;
    std::map<QString, Result<QSslConfiguration>> m_made; // by settings, not by host: most hosts share the defaults
};

/// The settings that `url` falls under: those of `host:port`, or of `host` where the port is the scheme's own.
const HostSettings &settingsFor(const NetworkOptions &options, const QUrl &url);

}
