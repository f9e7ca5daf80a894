#include "views/ingress/file/filewatch.h"

#include <QFileInfo>
#include <chrono>

namespace quaymaster
{

using namespace std::chrono_literals;

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    const auto wait = [this] { m_pause.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        renew();
        emit mayHaveChanged();
    });
}

void FileWatch::watch(const QString &path)
{
    m_pause.stop();
    m_path = path;
    renew();
}

/// A file that was replaced is another one, which nobody watches yet.
void FileWatch::renew()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    if (m_path.isEmpty())
        return;
    const QFileInfo file(m_path);
    QStringList paths{file.absolutePath()};
    if (file.exists())
        paths << file.absoluteFilePath() << QFileInfo(file.canonicalFilePath()).absolutePath();
    paths.removeDuplicates();
    m_watcher.addPaths(paths);
}

}
