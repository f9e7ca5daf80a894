#include "models/registries/platform/platformserver.h"

#include "models/distribution/http/addresses.h"
#include "models/registries/entries/entrystore.h"
#include "models/store/database.h"

#include <QRegularExpression>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString withoutTrailingSlashes(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

Error invalid(const QString &summary)
{
    return {Error::Kind::Invalid, summary, {}};
}

Result<QString> normalPrefix(const QString &typed)
{
    static const QRegularExpression pattern(uR"(^(/[A-Za-z0-9._~\-]+)*$)"_s);
    QString prefix = withoutTrailingSlashes(typed.trimmed());
    if (!prefix.isEmpty() && !prefix.startsWith(u'/'))
        prefix.prepend(u'/');
    if (!pattern.match(prefix).hasMatch())
        return invalid(PlatformServer::tr("The router prefix is a path such as /api, or empty. Correct it."));
    return prefix;
}

/// All or nothing: an old server without its bases would bring back what was deleted here.
template <typename Work> Result<> inOne(Database &database, const Work &work)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<> done = work();
    return done ? transaction->commit() : done;
}

Result<> writeServer(Database &database, const PlatformServer &server)
{
    if (auto forgotten = forgetPlatformServer(database); !forgotten)
        return forgotten;
    auto stored = database.run(u"INSERT INTO platform_server (url, prefix, username, style) VALUES (?, ?, ?, ?)"_s,
                               {server.url.toString(), server.prefix, server.username, server.style.toText()});
    return stored ? Result<>() : stored.error();
}

}

QUrl PlatformServer::at(const QByteArray &path) const
{
    QUrl whole = url;
    whole.setPath(url.path(QUrl::FullyEncoded) + prefix + QString::fromUtf8(path), QUrl::StrictMode);
    return whole;
}

bool PlatformServer::isConfidential() const
{
    return url.scheme() == "https"_L1 || isLoopbackHost(url.host());
}

Result<PlatformServer> platformServer(const QString &url, const QString &prefix)
{
    QUrl parsed(url.trimmed(), QUrl::StrictMode);
    const bool isWeb = parsed.scheme() == "http"_L1 || parsed.scheme() == "https"_L1;
    // Before anything is repeated: user:password@host without a scheme is no web address either.
    if (!parsed.userInfo().isEmpty() || (!isWeb && url.contains(u'@')))
        return invalid(PlatformServer::tr("Leave the user name and the password out of the address: they go into "
                                          "fields of their own."));
    if (!parsed.isValid() || !isWeb || parsed.host().isEmpty())
        return invalid(
            PlatformServer::tr("Enter the platform's whole address, such as https://platform.example:8888."));
    parsed = parsed.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    parsed.setPath(withoutTrailingSlashes(parsed.path()));
    const auto normal = normalPrefix(prefix);
    if (!normal)
        return normal.error();
    return PlatformServer{parsed, *normal, {}, {}};
}

Result<std::optional<PlatformServer>> platformServerIn(Database &database)
{
    auto row = database.run(u"SELECT url, prefix, username, style FROM platform_server"_s);
    if (!row)
        return row.error();
    if (!row->next())
        return std::optional<PlatformServer>();
    return std::optional(PlatformServer{QUrl(row->value(0).toString()), row->value(1).toString(),
                                        row->value(2).toString(), PlatformStyle::fromText(row->value(3).toString())});
}

Result<> storePlatformServer(Database &database, const PlatformServer &server)
{
    return inOne(database, [&] { return writeServer(database, server); });
}

Result<> forgetPlatformServer(Database &database)
{
    auto done = database.run(u"DELETE FROM platform_server"_s);
    return done ? Result<>() : done.error();
}

Result<> moveToPlatformServer(Database &database, const PlatformServer &server)
{
    return inOne(database, [&]() -> Result<> {
        const auto before = platformServerIn(database);
        if (!before)
            return before.error();
        const bool isSame = *before && (*before)->url == server.url && (*before)->prefix == server.prefix;
        if (!isSame)
            if (auto dropped = EntryStore(database).dropBases(); !dropped)
                return dropped;
        return writeServer(database, server);
    });
}

Result<> leavePlatformServer(Database &database)
{
    return inOne(database, [&] {
        auto dropped = EntryStore(database).dropBases();
        return dropped ? forgetPlatformServer(database) : dropped;
    });
}

Result<> rememberPlatformStyle(Database &database, const PlatformServer &server, const PlatformStyle &style)
{
    auto done = database.run(u"UPDATE platform_server SET style = ? WHERE url = ? AND prefix = ?"_s,
                             {style.toText(), server.url.toString(), server.prefix});
    return done ? Result<>() : done.error();
}

}
