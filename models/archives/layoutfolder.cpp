#include "models/archives/layoutfolder.h"

#include "models/archives/archiveerror.h"
#include "models/archives/archivefiles.h"
#include "models/archives/layoutfiles.h"
#include "models/archives/layoutindex.h"
#include "models/archives/spool.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

const QString partialSuffix = u".partial"_s;

class FolderSink final : public BlobSink
{
public:
    FolderSink(std::shared_ptr<const FileHandle> file, QString place, qint64 size, qint64 present)
        : m_file(std::move(file))
        , m_place(std::move(place))
        , m_size(size)
        , m_present(present)
    {
    }
    qint64 present() const override { return m_present; }
    Result<qint64> read(qint64 offset, char *into, qint64 length) const override
    {
        return m_file->read(offset, into, std::min(length, std::max<qint64>(m_present - offset, 0)));
    }
    Result<> write(qint64 offset, QByteArrayView bytes) override;
    Result<> commit() override;

private:
    std::shared_ptr<const FileHandle> m_file;
    QString m_place;
    qint64 m_size;
    qint64 m_present;
};

Result<> FolderSink::write(qint64 offset, QByteArrayView bytes)
{
    if (offset < 0 || offset > m_present || offset + bytes.size() > m_size)
        return ArchiveError::wrongSize(m_place, m_size, offset + bytes.size());
    if (offset < m_present && ::ftruncate(m_file->descriptor(), offset) != 0) // what stood there was wrong
        return Error::io(m_file->path(), errno);
    m_present = offset;
    if (auto written = m_file->write(offset, bytes); !written)
        return written;
    m_present += bytes.size();
    return {};
}

Result<> FolderSink::commit()
{
    if (m_present != m_size)
        return ArchiveError::wrongSize(m_place, m_size, m_present);
    if (::fdatasync(m_file->descriptor()) != 0)
        return Error::io(m_file->path(), errno);
    return renamed(m_file->path(), m_place);
}

}

LayoutFolder::LayoutFolder(QString path, std::shared_ptr<const FileHandle> folder, Content content)
    : m_path(std::move(path))
    , m_folder(std::move(folder))
    , m_content(std::move(content))
{
}

Result<std::unique_ptr<LayoutWriter>> LayoutFolder::open(const QString &path, Content content)
{
    if (QFileInfo(path).isFile())
        return ArchiveError::targetOccupied(path, u"a file"_s);
    if (auto made = makeFolder(path); !made)
        return made.error();
    auto folder = openFile(path, O_RDONLY | O_DIRECTORY);
    if (!folder)
        return folder.error();
    if (const auto locked = lock(**folder, path); !locked)
        return locked.error();
    std::unique_ptr<LayoutFolder> writer(new LayoutFolder(path, *folder, std::move(content)));
    if (const auto prepared = writer->prepare(); !prepared)
        return prepared.error();
    return std::unique_ptr<LayoutWriter>(std::move(writer));
}

Result<> LayoutFolder::prepare()
{
    for (const auto step : {&LayoutFolder::checkContent, &LayoutFolder::checkSpace, &LayoutFolder::makeFolders}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    return {};
}

Result<> LayoutFolder::checkContent() const
{
    const auto mark = wholeFile(m_path + "/oci-layout"_L1);
    if (!mark)
        return mark.error();
    const bool isLayout = QJsonDocument::fromJson(*mark)["imageLayoutVersion"_L1].toString().startsWith("1."_L1);
    if (!isLayout && !QDir(m_path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return ArchiveError::targetOccupied(m_path);
    const auto wished = index();
    return wished ? Result<>() : Result<>(wished.error());
}

Result<QByteArray> LayoutFolder::index() const
{
    auto existing = wholeFile(m_path + "/index.json"_L1);
    if (!existing)
        return existing;
    return indexWith(*existing, m_content, m_path);
}

Result<> LayoutFolder::checkSpace() const
{
    qint64 needed = 1024LL * 1024; // index.json and folders
    for (const Descriptor &blob : m_content.blobs)
        if (!has(blob))
            needed += std::max<qint64>(blob.size - QFileInfo(placeOf(blob.digest) + partialSuffix).size(), 0);
    for (const Manifest &manifest : manifestsOf(m_content))
        needed += manifest.size();
    return checkFreeSpace(*m_folder, m_path, needed);
}

Result<> LayoutFolder::makeFolders() const
{
    QSet<QString> folders;
    for (const Descriptor &blob : m_content.blobs)
        folders.insert(QFileInfo(placeOf(blob.digest)).path());
    for (const Manifest &manifest : manifestsOf(m_content))
        folders.insert(QFileInfo(placeOf(manifest.digest())).path());
    for (const QString &folder : folders)
        if (auto made = makeFolder(folder); !made)
            return made;
    if (QFile::exists(m_path + "/oci-layout"_L1))
        return {};
    return writeWhole(m_path + "/oci-layout"_L1, layoutMark());
}

QString LayoutFolder::placeOf(const Digest &digest) const
{
    return m_path + u'/' + blobPath(digest);
}

bool LayoutFolder::has(const Descriptor &blob) const
{
    const QFileInfo place(placeOf(blob.digest));
    return place.isFile() && !place.isSymLink() && place.size() == blob.size;
}

Result<std::unique_ptr<BlobSink>> LayoutFolder::sink(const Descriptor &blob)
{
    const QString place = placeOf(blob.digest);
    auto file = openFile(place + partialSuffix, O_RDWR | O_CREAT);
    if (!file)
        return file.error();
    const qint64 present = QFileInfo(place + partialSuffix).size();
    if (present > blob.size && ::ftruncate((*file)->descriptor(), 0) != 0)
        return Error::io(place, errno);
    return std::unique_ptr<BlobSink>(
        std::make_unique<FolderSink>(*file, place, blob.size, present > blob.size ? 0 : present));
}

Result<> LayoutFolder::finish()
{
    for (const Descriptor &blob : m_content.blobs)
        if (!has(blob))
            return ArchiveError::incomplete(blob.digest.toString());
    QSet<QString> folders;
    for (const Manifest &manifest : manifestsOf(m_content)) {
        const QString place = placeOf(manifest.digest());
        if (auto written = writeWhole(place, manifest.bytes()); !written)
            return written;
        folders.insert(QFileInfo(place).path());
    }
    for (const Descriptor &blob : m_content.blobs)
        folders.insert(QFileInfo(placeOf(blob.digest)).path());
    for (const QString &folder : folders) {
        if (auto synced = syncFolder(folder); !synced)
            return synced;
    }
    const auto wished = index();
    if (!wished)
        return wished.error();
    if (auto written = writeWhole(m_path + "/index.json"_L1, *wished); !written)
        return written;
    return syncFolder(m_path);
}

}
