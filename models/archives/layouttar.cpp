#include "models/archives/layouttar.h"

#include "models/archives/archiveerror.h"
#include "models/archives/layoutfiles.h"
#include "models/archives/spool.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// How much a kill may cost.
constexpr qint64 noteInterval = 32LL * 1024 * 1024;

class TarSink final : public BlobSink
{
public:
    TarSink(std::shared_ptr<const FileHandle> file, std::shared_ptr<LayoutJournal> journal, Descriptor blob,
            qint64 begin)
        : m_file(std::move(file))
        , m_journal(std::move(journal))
        , m_blob(std::move(blob))
        , m_begin(begin)
        , m_present(std::clamp<qint64>(m_journal->present(m_blob.digest), 0, m_blob.size))
        , m_noted(m_present)
    {
    }
    ~TarSink() override
    {
        if (!m_isCommitted && m_present != m_noted)
            (void)note();
    }
    Q_DISABLE_COPY_MOVE(TarSink)

    qint64 present() const override { return m_present; }
    Result<qint64> read(qint64 offset, char *into, qint64 length) const override
    {
        return m_file->read(m_begin + offset, into, std::min(length, std::max<qint64>(m_present - offset, 0)));
    }
    Result<> write(qint64 offset, QByteArrayView bytes) override;
    Result<> commit() override;

private:
    Result<> note();
    Result<> sync() const;

    std::shared_ptr<const FileHandle> m_file;
    std::shared_ptr<LayoutJournal> m_journal;
    Descriptor m_blob;
    qint64 m_begin;
    qint64 m_present;
    qint64 m_noted;
    bool m_isCommitted = false;
};

Result<> TarSink::sync() const
{
    return ::fdatasync(m_file->descriptor()) == 0 ? Result<>() : Result<>(Error::io(m_file->path(), errno));
}

Result<> TarSink::note()
{
    if (auto synced = sync(); !synced)
        return synced;
    m_noted = m_present;
    return m_journal->notePresent(m_blob.digest, m_present);
}

Result<> TarSink::write(qint64 offset, QByteArrayView bytes)
{
    if (offset < 0 || offset > m_present || offset + bytes.size() > m_blob.size)
        return ArchiveError::wrongSize(m_blob.digest.toString(), m_blob.size, offset + bytes.size());
    if (offset < m_noted) { // what stood there was wrong
        m_present = offset;
        if (auto noted = note(); !noted)
            return noted;
    }
    if (auto written = m_file->write(m_begin + offset, bytes); !written)
        return written;
    m_present = offset + bytes.size();
    return m_present - m_noted >= noteInterval ? note() : Result<>();
}

Result<> TarSink::commit()
{
    if (m_present != m_blob.size)
        return ArchiveError::wrongSize(m_blob.digest.toString(), m_blob.size, m_present);
    if (auto synced = sync(); !synced)
        return synced;
    m_isCommitted = true;
    return m_journal->noteWhole(m_blob.digest);
}

QString partialName(const QString &path)
{
    return path + ".partial"_L1;
}

QString journalName(const QString &path)
{
    return partialName(path) + ".journal"_L1;
}

}

LayoutTar::LayoutTar(QString path, TarPlan plan, QList<Descriptor> blobs)
    : m_path(std::move(path))
    , m_plan(std::move(plan))
    , m_blobs(std::move(blobs))
{
}

Result<std::unique_ptr<LayoutWriter>> LayoutTar::open(const QString &path, const Content &content)
{
    auto plan = TarPlan::of(content);
    if (!plan)
        return plan.error();
    std::unique_ptr<LayoutTar> writer(new LayoutTar(path, *std::move(plan), content.blobs));
    if (!QFileInfo::exists(path)) {
        if (const auto begun = writer->continuePartial(); !begun)
            return begun.error();
        return std::unique_ptr<LayoutWriter>(std::move(writer));
    }
    const auto file = openFile(path, O_RDONLY);
    if (!file)
        return file.error();
    const auto complete = writer->isComplete(**file);
    if (!complete)
        return complete.error();
    if (!*complete)
        return ArchiveError::targetOccupied(path);
    writer->m_isThere = true;
    QFile::remove(journalName(path)); // a program that died after the last step left it
    return std::unique_ptr<LayoutWriter>(std::move(writer));
}

Result<bool> LayoutTar::isComplete(const FileHandle &file) const
{
    if (QFileInfo(m_path).size() != m_plan.size)
        return false;
    for (const TarPlan::Place &place : m_plan.fixed) {
        QByteArray found(place.bytes.size(), '\0');
        const auto got = file.read(place.offset, found.data(), found.size());
        if (!got)
            return got.error();
        if (found != place.bytes)
            return false;
    }
    return true;
}

Result<> LayoutTar::continuePartial()
{
    const QString partial = partialName(m_path);
    auto file = openFile(partial, O_RDWR | O_CREAT);
    if (!file)
        return file.error();
    if (auto locked = lock(**file, m_path); !locked)
        return locked;
    m_file = *file;
    struct stat ours
    {
    };
    struct stat named
    {
    };
    const bool isStillNamed = ::fstat(m_file->descriptor(), &ours) == 0
        && ::stat(QFile::encodeName(partial).constData(), &named) == 0 && ours.st_ino == named.st_ino;
    if (!isStillNamed) // somebody else finished it while we waited for the lock
        return ArchiveError::targetBusy(m_path);
    if (auto enough = checkSpace(); !enough)
        return enough;
    if (ours.st_size != m_plan.size) // a new file, or another plan's: what a journal says is not in it
        QFile::remove(journalName(m_path));
    auto journal = LayoutJournal::open(journalName(m_path), m_plan.id());
    if (!journal)
        return journal.error();
    m_journal = *journal;
    if (::ftruncate(m_file->descriptor(), m_plan.size) != 0)
        return Error::io(partial, errno);
    return {};
}

Result<> LayoutTar::checkSpace() const
{
    struct stat status
    {
    };
    if (::fstat(m_file->descriptor(), &status) != 0)
        return Error::io(m_path, errno);
    return checkFreeSpace(*m_file, QFileInfo(m_path).absolutePath(), m_plan.size - status.st_blocks * 512);
}

bool LayoutTar::has(const Descriptor &blob) const
{
    if (!m_plan.blobs.contains(blob.digest))
        return false;
    return m_isThere || m_journal->isWhole(blob.digest);
}

Result<std::unique_ptr<BlobSink>> LayoutTar::sink(const Descriptor &blob)
{
    if (m_isThere || !m_plan.blobs.contains(blob.digest))
        return ArchiveError::targetOccupied(m_path, blob.digest.toString());
    return std::unique_ptr<BlobSink>(
        std::make_unique<TarSink>(m_file, m_journal, blob, m_plan.blobs.value(blob.digest)));
}

Result<> LayoutTar::finish()
{
    if (m_isThere)
        return {};
    for (const Descriptor &blob : m_blobs)
        if (m_plan.blobs.contains(blob.digest) && !has(blob))
            return ArchiveError::incomplete(blob.digest.toString());
    for (const TarPlan::Place &place : m_plan.fixed) {
        if (auto written = m_file->write(place.offset, place.bytes); !written)
            return written;
    }
    if (::fsync(m_file->descriptor()) != 0)
        return Error::io(m_path, errno);
    if (QFileInfo::exists(m_path))
        return ArchiveError::targetOccupied(m_path);
    if (auto named = renamed(partialName(m_path), m_path); !named)
        return named;
    QFile::remove(journalName(m_path));
    m_isThere = true;
    return syncFolder(QFileInfo(m_path).absolutePath());
}

}
