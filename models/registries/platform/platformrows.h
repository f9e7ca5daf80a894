#pragma once

#include "models/credentials/credential.h"
#include "models/registries/entries/registryentry.h"
#include "models/registries/platform/platformstyle.h"

#include <QJsonObject>

namespace quaymaster
{

/// A registry entry as the platform has it.
struct PlatformEntry
{
    qint64 id = 0;
    EntryFields fields; ///< null there is empty here; the address has no user information
    QString created; ///< RFC 3339, as the platform wrote it
    QString updated;
    Credential credential; ///< that the address held, for the keychain; anonymous: none
    Secret address = {}; ///< byte for byte, with what fields.address leaves out; only as long as a request needs it

    bool operator==(const PlatformEntry &) const = default;
};

/// A container instance of the platform.
struct PlatformInstance
{
    qint64 id = 0;
    QString name;
    QString status; ///< `creating`, `running`, `exited`, `failed`, `unknown`
    QString username; ///< whose it is
    QString container;
    qint64 image = 0; ///< ID of the registry entry
    qint64 spec = 0;
    qint64 node = 0;
    QString created;

    bool operator==(const PlatformInstance &) const = default;
};

/// What an instance may have: a product specification.
struct PlatformSpec
{
    qint64 id = 0;
    QString name;
    QString gpuModel;
    qint64 gpuCount = 0;
    qint64 gpuMemory = 0; ///< GB, of all its cards together
    qint64 cpuCores = 0;
    qint64 memory = 0; ///< GB
    qint64 systemDisk = 0; ///< GB
    qint64 dataDisk = 0; ///< GB
    double pricePerHour = 0;
    bool slicing = false;
    bool listed = false;
    QString remark;

    bool operator==(const PlatformSpec &) const = default;
};

/// A node of the platform. The platform sends passwords and keys along, which are not read.
struct PlatformNode
{
    qint64 id = 0;
    QString name;
    QString region;
    qint64 cpuCores = 0;
    qint64 memory = 0; ///< GB
    QString gpuName;
    qint64 gpuCount = 0;
    qint64 gpuMemory = 0; ///< GB; of one card, says the platform's wiki
    QString publicIp;
    QString privateIp;
    QString dockerAddress; ///< without user information
    QString dockerStatus; ///< `connected`, `failed`, `unknown`
    QString hamiCore; ///< folder; empty: the platform takes /root/HAMi-core/build
    bool usesTls = true;
    bool listed = false;
    QString remark;

    bool operator==(const PlatformNode &) const = default;
};

// Rows of the platform's JSON. std::nullopt: it is none (no ID; for an entry, no name, address or flag at all).
std::optional<PlatformEntry> platformEntry(const QJsonObject &row);
std::optional<PlatformInstance> platformInstance(const QJsonObject &row);
std::optional<PlatformSpec> platformSpec(const QJsonObject &row);
std::optional<PlatformNode> platformNode(const QJsonObject &row);

/// How the flag is spelt in this row.
PlatformStyle::Spelling flagSpelling(const QJsonObject &row);
/// Whether nobody has changed a row since: also what its address says beyond its field. UpdatedAt may differ.
bool isSameRow(const PlatformEntry &row, const PlatformEntry &other);
/// The address for an update of `there` to `fields`: as it stands there, unless it was changed here. So a password in
/// it, which we keep nowhere, outlives a change of something else.
Secret addressFor(const PlatformEntry &there, const EntryFields &fields);
/// Every field, since the platform skips what is null; the flag under each name while it is not known which one it is.
QJsonObject platformJson(const EntryFields &fields, PlatformStyle::Spelling flag);

}
