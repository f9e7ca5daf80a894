#include "models/store/schema.h"

#include "models/store/database.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

Result<int> versionOf(Database &database)
{
    auto query = database.run(u"PRAGMA user_version"_s);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

bool isKnown(int version, const QList<SchemaStep> &steps)
{
    return version >= 0 && version <= steps.size(); // another program's file may hold any number
}

Error unknownVersion(const Database &database, int found, qsizetype known)
{
    return {Error::Kind::Unsupported,
            Database::tr("The workspace was made by a newer Quaymaster. Install that version, or name another folder."),
            u"%1: schema %2, this program knows %3"_s.arg(database.file()).arg(found).arg(known), Error::Cause::Other,
            u"--workspace DIR"_s};
}

Result<> flush(const QString &file)
{
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return Error::io(file, errno);
    const int synced = fsync(handle);
    const int problem = errno;
    ::close(handle);
    return synced == 0 ? Result<>() : Error::io(file, problem);
}

/// A second connection reads what was committed, while the caller's transaction keeps every writer out.
Result<> backUp(const QString &file)
{
    const QString target = file + ".bak"_L1;
    const QString unfinished = target + ".new"_L1;
    QFile::remove(unfinished);
    if (mknod(QFile::encodeName(unfinished).constData(), S_IFREG | S_IRUSR | S_IWUSR, 0) != 0)
        return Error::io(unfinished, errno);
    auto reader = Database::connect(file);
    if (!reader)
        return reader.error();
    if (auto copied = (*reader)->run(u"VACUUM INTO ?"_s, {unfinished}); !copied)
        return copied.error();
    if (auto flushed = flush(unfinished); !flushed)
        return flushed;
    if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(target).constData()) != 0)
        return Error::io(target, errno);
    return {};
}

Result<> apply(Database &database, const SchemaStep &step, qsizetype version)
{
    for (const QString &statement : step) {
        if (auto done = database.run(statement); !done)
            return done.error();
    }
    auto numbered = database.run(u"PRAGMA user_version = %1"_s.arg(version));
    return numbered ? Result<>() : numbered.error();
}

}

QList<SchemaStep> schemaSteps()
{
    static const QRegularExpression blankLines(u"\\n\\s*\\n"_s);
    QList<SchemaStep> steps;
    const QFileInfoList files = QDir(u":/schema"_s).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        const bool readable = file.open(QIODevice::ReadOnly);
        Q_ASSERT(readable && info.fileName().startsWith(u"%1_"_s.arg(int(steps.size()) + 1, 4, 10, QChar(u'0'))));
        steps << QString::fromUtf8(file.readAll()).trimmed().split(blankLines, Qt::SkipEmptyParts);
    }
    return steps;
}

Result<> upgradeSchema(Database &database, const QList<SchemaStep> &steps)
{
    auto before = versionOf(database);
    if (!before)
        return before.error();
    if (*before == steps.size())
        return {};
    if (!isKnown(*before, steps))
        return unknownVersion(database, *before, steps.size());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto version = versionOf(database); // another program may have upgraded it while we waited
    if (!version)
        return version.error();
    if (!isKnown(*version, steps))
        return unknownVersion(database, *version, steps.size());
    if (*version > 0 && *version < steps.size()) {
        if (auto copied = backUp(database.file()); !copied)
            return copied;
    }
    for (qsizetype next = *version; next < steps.size(); ++next) {
        if (auto done = apply(database, steps.at(next), next + 1); !done)
            return done;
    }
    return transaction->commit();
}

}
