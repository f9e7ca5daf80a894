#pragma once

#include "models/archives/fileslice.h"
#include "models/image/digest.h"

#include <QHash>
#include <mutex>

namespace quaymaster
{

/// Which blobs of a partial tar are there, and how far. It never tells more than what is on the disk. Any thread.
class LayoutJournal
{
public:
    /// A journal of another plan is begun anew.
    static Result<std::shared_ptr<LayoutJournal>> open(const QString &path, const Digest &plan);

    bool isWhole(const Digest &blob) const;
    qint64 present(const Digest &blob) const;
    /// To be called once the bytes are on the disk.
    Result<> notePresent(const Digest &blob, qint64 bytes);
    Result<> noteWhole(const Digest &blob);

private:
    explicit LayoutJournal(std::shared_ptr<const FileHandle> file);
    void load(const QList<QByteArray> &lines);
    Result<> append(const QByteArray &line);

    std::shared_ptr<const FileHandle> m_file;
    qint64 m_end = 0;
    mutable std::mutex m_mutex;
    QHash<QString, qint64> m_present;
    QHash<QString, bool> m_whole;
};

}
