#include "models/archives/imagearchive.h"

#include "models/archives/archiveerror.h"
#include "models/archives/decoder.h"
#include "models/archives/dockerarchive.h"
#include "models/archives/folderfiles.h"
#include "models/archives/ocilayout.h"
#include "models/archives/onepass.h"

#include <QFile>
#include <QJsonDocument>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Images = std::vector<std::unique_ptr<ArchiveImage>>;

struct Opened
{
    std::shared_ptr<const FileHandle> file;
    bool isFolder = false;
    qint64 size = 0;
};

Result<Opened> openPath(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return Error::io(path, errno);
    const auto file = std::make_shared<FileHandle>(descriptor, path);
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0)
        return Error::io(path, errno);
    if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
        return ArchiveError::notAnArchive(path, u"neither a file nor a folder"_s);
    return Opened{file, S_ISDIR(status.st_mode), status.st_size};
}

/// image-spec, image-layout.md: only version 1.0.0 exists; the file may be missing in what old tools wrote.
Result<> checkLayoutVersion(DocumentReader &reader)
{
    const auto layout = reader.read(u"oci-layout"_s);
    if (!layout)
        return layout.error();
    if (!*layout)
        return {};
    const QString version = QJsonDocument::fromJson(**layout)["imageLayoutVersion"_L1].toString();
    if (version.startsWith("1."_L1))
        return {};
    return ArchiveError::unsupported(u"oci-layout: imageLayoutVersion %1"_s.arg(version.left(40)));
}

Result<Manifest> parsedIndex(DocumentReader &reader, const QByteArray &bytes)
{
    if (const auto version = checkLayoutVersion(reader); !version)
        return version.error();
    auto index = Manifest::parse(bytes, mediatype::ociIndex);
    if (index && !index->isIndex())
        return ArchiveError::badDocument(u"index.json"_s, u"it is no index"_s);
    return index;
}

Result<Images> folderImages(const Opened &opened)
{
    auto files = std::make_shared<FolderFiles>(opened.file);
    DocumentReader reader(*files);
    const auto bytes = reader.read(u"index.json"_s);
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return ArchiveError::notAnArchive(opened.file->path(), u"no index.json"_s);
    const auto index = parsedIndex(reader, **bytes);
    if (!index)
        return index.error();
    return ociImages(files, *index);
}

/// docker save's own layouts hold plain layers and a manifest.json beside the index: read as a docker-archive, the
/// layers go up compressed.
Result<bool> isDockerForm(DocumentReader &reader, const QByteArray &index)
{
    const auto parsed = parsedIndex(reader, index);
    if (!parsed)
        return parsed.error();
    return hasPlainLayers(reader, *parsed);
}

Result<Images> treeImages(std::unique_ptr<FileTree> tree, const QString &path, const ArchiveLimits &limits)
{
    DocumentReader reader(*tree);
    const auto manifest = reader.read(u"manifest.json"_s);
    const auto bytes = reader.read(u"index.json"_s);
    if (!manifest || !bytes)
        return manifest ? bytes.error() : manifest.error();
    if (!*manifest && !*bytes)
        return ArchiveError::notAnArchive(path, u"neither manifest.json nor index.json"_s);
    if (*manifest && *bytes) {
        const auto isDocker = isDockerForm(reader, **bytes);
        if (!isDocker)
            return isDocker.error();
        if (*isDocker)
            return dockerImages(*tree, reader, **manifest);
    }
    if (!*bytes)
        return dockerImages(*tree, reader, **manifest);
    const auto index = parsedIndex(reader, **bytes);
    if (!index)
        return index.error();
    if (const auto expanded = expand(*tree, limits); !expanded)
        return expanded.error();
    return ociImages(std::shared_ptr<const ArchiveFiles>(std::move(tree)), *index);
}

Result<Images> fileImages(const Opened &opened, const ArchiveLimits &limits)
{
    const auto slice = std::make_shared<FileSlice>(opened.file, 0, opened.size);
    const auto compression = compressionOf(*slice);
    if (!compression)
        return compression.error();
    auto tree = *compression == Compression::None ? indexed(slice, limits) : passedThrough(slice, *compression, limits);
    if (!tree)
        return tree.error();
    return treeImages(*std::move(tree), opened.file->path(), limits);
}

}

ImageArchive::ImageArchive() = default;
ImageArchive::~ImageArchive() = default;

Result<std::unique_ptr<ImageArchive>> ImageArchive::open(const QString &path, const ArchiveLimits &limits)
{
    const auto opened = openPath(path);
    if (!opened)
        return opened.error();
    auto images = opened->isFolder ? folderImages(*opened) : fileImages(*opened, limits);
    if (!images)
        return images.error();
    std::unique_ptr<ImageArchive> archive(new ImageArchive);
    archive->m_images = *std::move(images);
    return archive;
}

}
