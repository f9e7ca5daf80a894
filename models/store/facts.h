#pragma once

#include "models/store/database.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace quaymaster
{

/// A layer that was compressed once: the same plain bytes need no second compression. `compression` names the library,
/// its version, the level and the processor architecture, since each of them may change the bytes.
struct LayerFact
{
    QString diffId;
    QString compression;
    QString digest;
    qint64 size = 0; ///< bytes, compressed
    QString mediaType;

    bool operator==(const LayerFact &) const = default;
};

/// A blob that was seen in a repository with the rights of an account (empty: anonymous).
struct BlobFact
{
    QString digest;
    QString host;
    QString account;
    QString repository;

    bool operator==(const BlobFact &) const = default;
};

/// What earlier runs learned about servers. Every fact is a hint that the server has to confirm, so losing one costs
/// time only. On the thread of its database.
class Facts
{
public:
    struct Bounds
    {
        qint64 days = 180; ///< since a fact was last seen
        qint64 rows = 200'000; ///< of each kind
    };

    explicit Facts(Database &database)
        : m_database(database)
    {
    }

    Result<> rememberLayer(const LayerFact &fact, const QDateTime &seen = QDateTime::currentDateTimeUtc());
    Result<std::optional<LayerFact>> layer(const QString &diffId, const QString &compression);

    Result<> rememberBlob(const BlobFact &fact, const QDateTime &seen = QDateTime::currentDateTimeUtc());
    /// Everything remembered of a repository, after the server said that a blob is not there any more.
    Result<> forgetRepository(const QString &host, const QString &account, const QString &repository);
    /// The repositories of this host that held the blob, last seen first.
    Result<QStringList> repositoriesWith(const QString &digest, const QString &host, const QString &account,
                                         int limit = 5);

    /// A learned property of a host, such as how it wants uploads.
    Result<> learn(const QString &host, const QString &name, const QString &value);
    Result<std::optional<QString>> learned(const QString &host, const QString &name);

    /// Drops what is old, then the oldest of what is too much.
    Result<> prune(const Bounds &bounds, const QDateTime &now = QDateTime::currentDateTimeUtc());

private:
    Result<> change(const QString &statement, const QVariantList &values);

    Database &m_database;
};

}
