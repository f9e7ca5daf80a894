#include "models/archives/layoutfiles.h"

#include "models/archives/archiveerror.h"

#include <QFile>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

Result<std::shared_ptr<const FileHandle>> openFile(const QString &path, int flags)
{
    const bool isFolder = (flags & O_DIRECTORY) != 0; // which the user may have linked
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | (isFolder ? 0 : O_NOFOLLOW), 0666);
    if (descriptor < 0)
        return Error::io(path, errno);
    return std::make_shared<const FileHandle>(descriptor, path);
}

Result<> lock(const FileHandle &file, const QString &path)
{
    if (::flock(file.descriptor(), LOCK_EX | LOCK_NB) == 0)
        return {};
    return errno == EWOULDBLOCK ? ArchiveError::targetBusy(path) : Error::io(path, errno);
}

Result<QByteArray> wholeFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return Error::io(path, EACCES);
    return file.readAll();
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QString partial = path + ".partial"_L1;
    const auto file = openFile(partial, O_WRONLY | O_CREAT | O_TRUNC);
    if (!file)
        return file.error();
    if (auto written = (*file)->write(0, bytes); !written)
        return written;
    if (::fsync((*file)->descriptor()) != 0)
        return Error::io(partial, errno);
    return renamed(partial, path);
}

Result<> renamed(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Error::io(to, errno);
    return {};
}

Result<> makeFolder(const QString &path)
{
    std::error_code failure;
    std::filesystem::create_directories(QFile::encodeName(path).toStdString(), failure);
    return failure ? Result<>(Error::io(path, failure.value())) : Result<>();
}

Result<> syncFolder(const QString &path)
{
    const auto folder = openFile(path, O_RDONLY | O_DIRECTORY);
    if (!folder)
        return folder.error();
    return ::fsync((*folder)->descriptor()) == 0 ? Result<>() : Result<>(Error::io(path, errno));
}

}
