#include "models/store/facts.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

Result<> Facts::change(const QString &statement, const QVariantList &values)
{
    auto done = m_database.run(statement, values);
    return done ? Result<>() : done.error();
}

Result<> Facts::rememberLayer(const LayerFact &fact, const QDateTime &seen)
{
    return change(u"INSERT OR REPLACE INTO layer_fact (diff_id, compression, digest, size, media_type, seen) "
                  "VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {fact.diffId, fact.compression, fact.digest, fact.size, fact.mediaType, seen.toSecsSinceEpoch()});
}

Result<std::optional<LayerFact>> Facts::layer(const QString &diffId, const QString &compression)
{
    auto query
        = m_database.run(u"SELECT digest, size, media_type FROM layer_fact WHERE diff_id = ? AND compression = ?"_s,
                         {diffId, compression});
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<LayerFact>();
    return std::optional(LayerFact{diffId, compression, query->value(0).toString(), query->value(1).toLongLong(),
                                   query->value(2).toString()});
}

Result<> Facts::rememberBlob(const BlobFact &fact, const QDateTime &seen)
{
    return change(u"INSERT OR REPLACE INTO blob_fact (digest, host, account, repository, seen) "
                  "VALUES (?, ?, ?, ?, ?)"_s,
                  {fact.digest, fact.host, fact.account, fact.repository, seen.toSecsSinceEpoch()});
}

Result<> Facts::forgetRepository(const QString &host, const QString &account, const QString &repository)
{
    return change(u"DELETE FROM blob_fact WHERE host = ? AND account = ? AND repository = ?"_s,
                  {host, account, repository});
}

Result<QStringList> Facts::repositoriesWith(const QString &digest, const QString &host, const QString &account,
                                            int limit)
{
    auto query = m_database.run(u"SELECT repository FROM blob_fact WHERE digest = ? AND host = ? AND account = ? "
                                "ORDER BY seen DESC, repository LIMIT ?"_s,
                                {digest, host, account, limit});
    if (!query)
        return query.error();
    QStringList repositories;
    while (query->next())
        repositories << query->value(0).toString();
    return repositories;
}

Result<> Facts::learn(const QString &host, const QString &name, const QString &value)
{
    return change(u"INSERT OR REPLACE INTO host_fact (host, name, value) VALUES (?, ?, ?)"_s, {host, name, value});
}

Result<std::optional<QString>> Facts::learned(const QString &host, const QString &name)
{
    auto query = m_database.run(u"SELECT value FROM host_fact WHERE host = ? AND name = ?"_s, {host, name});
    if (!query)
        return query.error();
    return query->next() ? std::optional(query->value(0).toString()) : std::nullopt;
}

Result<> Facts::prune(const Bounds &bounds, const QDateTime &now)
{
    const qint64 oldest = now.addDays(-bounds.days).toSecsSinceEpoch();
    for (const QString &table : {u"layer_fact"_s, u"blob_fact"_s}) {
        if (auto done = change(u"DELETE FROM %1 WHERE seen < ?"_s.arg(table), {oldest}); !done)
            return done;
        const QString excess = u"SELECT rowid FROM %1 ORDER BY seen DESC LIMIT -1 OFFSET ?"_s.arg(table);
        if (auto done = change(u"DELETE FROM %1 WHERE rowid IN (%2)"_s.arg(table, excess), {bounds.rows}); !done)
            return done;
    }
    return {};
}

}
