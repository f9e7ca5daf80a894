#include "models/registries/hosts/knownrepositories.h"

#include "models/image/reference.h"
#include "models/store/storequestion.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// When each repository was last seen, in seconds since 1970.
using Seen = QHash<Repository, qint64>;

constexpr qsizetype mostRemembered = 5'000; ///< of one list
constexpr int mostOperations = 2'000;
constexpr int mostImages = 10'000;

void note(Seen &seen, const QString &text, qint64 when)
{
    const auto reference = Reference::parse(text);
    if (!reference)
        return;
    qint64 &last = seen[reference->repository()];
    last = std::max(last, when);
}

/// A word of a command line is a reference only if it names a host: `nginx.tar` and `push` would be Docker Hub's.
bool namesHost(const QString &word)
{
    const QString first = word.section(u'/', 0, 0);
    return word.contains(u'/') && (first.contains(u'.') || first.contains(u':') || first == "localhost"_L1)
        && !first.startsWith(u'.');
}

/// What is asked for: one host, or all if it is empty.
struct Wanted
{
    QString host;

    /// `column` holds text with references in it.
    QString mentionedIn(const QString &column) const
    {
        return host.isEmpty() ? u"? = ''"_s : u"instr(%1, ?) > 0"_s.arg(column);
    }
    QString mention() const { return host.isEmpty() ? QString() : host + u'/'; }
};

Result<> noteSightings(Database &database, const Wanted &wanted, Seen &seen)
{
    auto row = database.run(u"SELECT host, repository, max(seen) FROM blob_fact WHERE ? IN ('', host) "
                            "GROUP BY host, repository UNION ALL "
                            "SELECT host, path, seen FROM known_repository WHERE ? IN ('', host)"_s,
                            {wanted.host, wanted.host});
    if (!row)
        return row.error();
    while (row->next())
        note(seen, row->value(0).toString() + u'/' + row->value(1).toString(), row->value(2).toLongLong());
    return {};
}

qint64 secondsOf(const QVariant &started)
{
    return QDateTime::fromString(started.toString(), Qt::ISODateWithMs).toSecsSinceEpoch();
}

Result<> noteArguments(Database &database, const Wanted &wanted, Seen &seen)
{
    auto row = database.run(u"SELECT arguments, started FROM operation WHERE %1 ORDER BY id DESC LIMIT ?"_s.arg(
                                wanted.mentionedIn(u"arguments"_s)),
                            {wanted.mention(), mostOperations});
    if (!row)
        return row.error();
    while (row->next()) {
        const QJsonArray words = QJsonDocument::fromJson(row->value(0).toString().toUtf8()).array();
        for (const auto &word : words)
            if (namesHost(word.toString()))
                note(seen, word.toString(), secondsOf(row->value(1)));
    }
    return {};
}

Result<> noteImages(Database &database, const Wanted &wanted, Seen &seen)
{
    auto row = database.run(
        u"SELECT report, started FROM operation_image JOIN operation ON operation.id = "
        "operation_image.operation WHERE %1 ORDER BY operation.id DESC LIMIT ?"_s.arg(wanted.mentionedIn(u"report"_s)),
        {wanted.mention(), mostImages});
    if (!row)
        return row.error();
    while (row->next()) {
        const QJsonObject report = QJsonDocument::fromJson(row->value(0).toString().toUtf8()).object();
        for (const QLatin1StringView side : {"source"_L1, "destination"_L1})
            if (const QString text = report.value(side).toString(); namesHost(text))
                note(seen, text, secondsOf(row->value(1)));
    }
    return {};
}

Result<Seen> everythingSeen(Database &database, const Wanted &wanted)
{
    Seen seen;
    for (const auto part : {noteSightings, noteArguments, noteImages})
        if (auto done = part(database, wanted, seen); !done)
            return done.error();
    return seen;
}

/// Newest first, then by name.
QList<Repository> sorted(const Seen &seen)
{
    QList<Repository> repositories = seen.keys();
    std::ranges::sort(repositories, [&seen](const Repository &left, const Repository &right) {
        const qint64 leftSeen = seen.value(left);
        const qint64 rightSeen = seen.value(right);
        return leftSeen != rightSeen ? leftSeen > rightSeen : left < right;
    });
    return repositories;
}

Result<QStringList> pathsOf(Database &database, const QString &host)
{
    const auto seen = everythingSeen(database, {host});
    if (!seen)
        return seen.error();
    QStringList paths;
    for (const Repository &repository : sorted(*seen))
        if (repository.host() == host)
            paths.append(repository.path());
    return paths;
}

Result<QStringList> everything(Database &database)
{
    const auto seen = everythingSeen(database, {});
    if (!seen)
        return seen.error();
    QStringList names;
    for (const Repository &repository : sorted(*seen))
        names.append(repository.toString());
    return names;
}

Result<> insert(Database &database, const QString &host, const QStringList &paths)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // What was only seen in a list is older than what was used.
    for (const QString &path : paths.first(std::min(paths.size(), mostRemembered)))
        if (auto done = database.run(u"INSERT OR IGNORE INTO known_repository (host, path, seen) VALUES (?, ?, 0)"_s,
                                     {host, path});
            !done)
            return done.error();
    return transaction->commit();
}

Result<> touch(Database &database, const QString &host, const QString &path)
{
    auto done = database.run(u"INSERT OR REPLACE INTO known_repository (host, path, seen) VALUES (?, ?, ?)"_s,
                             {host, path, QDateTime::currentSecsSinceEpoch()});
    return done ? Result<>() : done.error();
}

void log(const Result<> &result)
{
    if (!result)
        qWarning("repositories could not be remembered: %ls", qUtf16Printable(result.error().detail));
}

}

KnownRepositories::KnownRepositories(StoreThread &store)
    : m_store(store)
{
}

void KnownRepositories::ofHost(const QString &host, QObject *context, Answer answer)
{
    askStore<QStringList>(
        m_store, context, [host](Database &database) { return pathsOf(database, host); }, std::move(answer));
}

void KnownRepositories::all(QObject *context, Answer answer)
{
    askStore<QStringList>(m_store, context, everything, std::move(answer));
}

void KnownRepositories::remember(const QString &host, const QStringList &paths)
{
    m_store.post([host, paths](Database &database) { log(insert(database, host, paths)); });
}

void KnownRepositories::opened(const QString &host, const QString &path)
{
    m_store.post([host, path](Database &database) { log(touch(database, host, path)); });
}

}
