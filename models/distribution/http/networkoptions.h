#pragma once

#include "models/distribution/http/ratebudget.h"

#include <QHash>
#include <QString>
#include <QUrl>
#include <memory>
#include <optional>

namespace quaymaster
{

/// How one registry host is reached.
struct HostSettings
{
    bool plainHttp = false; ///< said by the person; a loopback host falls back to http by itself
    bool insecure = false; ///< certificates are not verified; shown in red everywhere
    QString caFile; ///< PEM, in addition to the system's roots
    QString clientCertificateFile; ///< PEM
    QString clientKeyFile; ///< PEM, RSA or EC
    bool readOnly = false; ///< no request that could change anything is sent there

    bool operator==(const HostSettings &) const = default;
};

/// How the network is used, for one run. A value; built on any thread, then handed over.
struct NetworkOptions
{
    HostSettings defaults; ///< for hosts that are not named below
    QHash<QString, HostSettings> hosts; ///< by `host[:port]`
    std::optional<QUrl> proxy; ///< from the settings; none: http_proxy, https_proxy, no_proxy
    qint64 bytesPerSecond = 0; ///< of blobs, for a run without a budget; 0: no limit
    std::shared_ptr<RateBudget> budget; ///< what several runs share; none: each has its own
    int retries = 5; ///< after the first try; 0 tries once
    int transfers = 0; ///< at most so many blobs at once; 0: found out for each host
    int stallTimeoutMs = 60'000; ///< no byte in either direction for so long
    int connectTimeoutMs = 8'000; ///< no connection (name, TCP, TLS) within so long

    const HostSettings &forHost(const QString &host) const;
    bool operator==(const NetworkOptions &) const = default;
};

}
