#include "models/archives/folderfiles.h"

#include "models/archives/archiveerror.h"
#include "models/archives/tarreader.h"

#include <QFile>
#include <QStringList>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Handle = std::shared_ptr<const FileHandle>;

Result<std::optional<Handle>> openBelow(const FileHandle &folder, const QString &name, int flags)
{
    const QString path = folder.path() + u'/' + name;
    const int descriptor = ::openat(folder.descriptor(), QFile::encodeName(name).constData(),
                                    flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (descriptor >= 0)
        return std::optional<Handle>(std::make_shared<FileHandle>(descriptor, path));
    const int reason = errno;
    struct stat status
    {
    };
    const bool isLink
        = ::fstatat(folder.descriptor(), QFile::encodeName(name).constData(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISLNK(status.st_mode);
    if (isLink)
        return ArchiveError::unsafeLink(path, u"a symbolic link in a layout folder"_s);
    if (reason == ENOENT)
        return std::optional<Handle>();
    return Error::io(path, reason);
}

}

Result<std::optional<StoredFile>> FolderFiles::find(const QString &path) const
{
    const auto safe = normalisedPath(path);
    if (!safe)
        return safe.error();
    QStringList parts = safe->split(u'/');
    const QString name = parts.takeLast();
    Handle folder = m_folder;
    for (const QString &part : parts) {
        auto below = openBelow(*folder, part, O_RDONLY | O_DIRECTORY);
        if (!below)
            return below.error();
        if (!*below)
            return std::optional<StoredFile>();
        folder = **below;
    }
    auto file = openBelow(*folder, name, O_RDONLY);
    if (!file)
        return file.error();
    if (!*file)
        return std::optional<StoredFile>();
    struct stat status
    {
    };
    if (::fstat((**file)->descriptor(), &status) != 0 || !S_ISREG(status.st_mode))
        return ArchiveError::missingFile(path);
    return std::optional(StoredFile{std::make_shared<FileSlice>(**file, 0, status.st_size), status.st_size, {}});
}

}
