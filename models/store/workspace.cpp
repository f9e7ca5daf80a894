#include "models/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <cerrno>
#include <sys/stat.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr mode_t ownerOnly = S_IRWXU;

Result<> makePrivate(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (mkdir(path.constData(), ownerOnly) != 0 && errno != EEXIST)
        return Error::io(folder, errno);
    struct stat status = {};
    if (stat(path.constData(), &status) != 0)
        return Error::io(folder, errno);
    if (!S_ISDIR(status.st_mode))
        return Error::io(folder, ENOTDIR);
    if ((status.st_mode & ALLPERMS) != ownerOnly && chmod(path.constData(), ownerOnly) != 0)
        return Error::io(folder, errno);
    return {};
}

QString chosen(const QString &folder)
{
    const QString wanted
        = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder;
    return QDir::cleanPath(QDir::current().absoluteFilePath(wanted));
}

}

Result<Workspace> Workspace::open(const QString &folder)
{
    Workspace workspace(chosen(folder));
    errno = 0;
    if (!QDir().mkpath(QFileInfo(workspace.m_folder).path()))
        return Error::io(workspace.m_folder, errno == 0 ? EACCES : errno);
    for (const QString &part : {workspace.m_folder, workspace.spool(), workspace.locks()}) {
        if (auto made = makePrivate(part); !made)
            return made.error();
    }
    return workspace;
}

Workspace::Workspace(QString folder)
    : m_folder(std::move(folder))
{
}

QString Workspace::database() const
{
    return m_folder + "/quaymaster.sqlite"_L1;
}

QString Workspace::spool() const
{
    return m_folder + "/spool"_L1;
}

QString Workspace::locks() const
{
    return m_folder + "/locks"_L1;
}

QString Workspace::log() const
{
    return m_folder + "/quaymaster.log"_L1;
}

QString Workspace::settings() const
{
    return m_folder + "/settings.ini"_L1;
}

QString Workspace::view() const
{
    return m_folder + "/view.ini"_L1;
}

QString Workspace::drafts() const
{
    return m_folder + "/drafts"_L1;
}

}
