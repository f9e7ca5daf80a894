#include "models/ingress/document/ingressfile.h"

#include "models/core/savefile.h"
#include "models/image/shown.h"

#include <QFileInfo>
#include <QLocale>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressFile)
};

/// Owner and group as they were, as far as we may. False: a group that could not read it could do so then.
bool keepsOwners(int file, const struct stat &old)
{
    struct stat now = {};
    if (::fstat(file, &now) != 0 || (now.st_uid == old.st_uid && now.st_gid == old.st_gid))
        return true;
    const bool isKept = ::fchown(file, old.st_uid, old.st_gid) == 0 || ::fchown(file, uid_t(-1), old.st_gid) == 0;
    if (isKept)
        return ::fchmod(file, old.st_mode & 07777) == 0; // a new owner loses some of the rights
    const bool isForGroupOnly = (old.st_mode & S_IRGRP) != 0 && (old.st_mode & S_IROTH) == 0;
    return !isForGroupOnly || now.st_gid == old.st_gid;
}

Error failure(const QString &path, const QFileDevice &file)
{
    Error error = Error::io(shown(path), errno);
    error.detail = file.errorString();
    return error;
}

}

Result<QByteArray> readIngressFile(const QString &path, qsizetype most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::NotFound, Text::tr("There is no file %1.").arg(shown(path)), {}};
    if (!info.isFile())
        return Error{Error::Kind::Io, Text::tr("%1 is no ordinary file.").arg(shown(path)), {}};
    if (info.size() > most)
        return Error{Error::Kind::Invalid,
                     Text::tr("%1 has %2, more than any template. Choose another file.")
                         .arg(shown(path), QLocale().formattedDataSize(info.size())),
                     {}};
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, file);
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(path, file);
    return bytes;
}

Result<> writeIngressFile(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &expected)
{
    if (expected) {
        const auto now = readIngressFile(path, std::max(expected->size(), bytes.size()) + 1);
        const bool isSame = now && *now == *expected;
        if (!isSame)
            return Error{Error::Kind::Conflict,
                         Text::tr("%1 has been changed by another program meanwhile. Read it again.").arg(shown(path)),
                         {}};
    }
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error{Error::Kind::Io, Text::tr("%1 is no ordinary file.").arg(shown(path)), {}};
    struct stat old = {};
    const bool isThere = ::stat(QFile::encodeName(path).constData(), &old) == 0;
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(path, file);
    if (isThere && !keepsOwners(file.handle(), old)) {
        file.cancelWriting();
        return Error{
            Error::Kind::Io,
            Text::tr("%1 belongs to somebody else, and others could read it afterwards. Save a copy.").arg(shown(path)),
            {}};
    }
    if (!committed(file))
        return failure(path, file);
    return {};
}

}
