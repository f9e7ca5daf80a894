#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace quaymaster
{

/// Says that something may have happened to a file: to its bytes, its name or its folder; also where another file takes
/// its place, and where it is a symbolic link.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    void watch(const QString &path); ///< in place of the one before; empty: none

signals:
    void mayHaveChanged();

private:
    void renew();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< who writes a file does several things to it
};

}
