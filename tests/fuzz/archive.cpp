#include "models/archives/imagearchive.h"

#include <QTemporaryDir>
#include <algorithm>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace quaymaster;

namespace
{

/// Mutations would seldom get past the checksums of tar headers: they are made right before the archive is opened.
QByteArray withChecksums(QByteArray bytes)
{
    for (qsizetype at = 0; at + 512 <= bytes.size(); at += 512) {
        const QByteArrayView magic = QByteArrayView(bytes).sliced(at + 257, 5);
        if (magic != "ustar")
            continue;
        std::fill_n(bytes.begin() + at + 148, 8, ' ');
        qint64 sum = 0;
        for (const char byte : QByteArrayView(bytes).sliced(at, 512))
            sum += static_cast<quint8>(byte);
        bytes.replace(at + 148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
    }
    return bytes;
}

const QString &spoolFolder()
{
    static const QTemporaryDir folder;
    static const QString path = folder.path();
    return path;
}

void readSome(const BlobBytes &bytes)
{
    QByteArray block(4096, '\0');
    (void)bytes.read(0, block.data(), block.size());
    (void)bytes.read(bytes.size() - 1, block.data(), block.size());
}

void readManifest(const ArchiveImage &image, const Result<Manifest> &manifest, int depth)
{
    if (!manifest || depth == 0)
        return;
    for (const Descriptor &blob : manifest->blobs()) {
        const auto bytes = image.blob(blob);
        if (bytes)
            readSome(**bytes);
    }
    for (const Descriptor &child : manifest->manifests())
        readManifest(image, image.child(child), depth - 1);
}

void readImage(const ArchiveImage &image, const ArchiveLimits &limits)
{
    readManifest(image, image.manifest(), 3);
    const qsizetype layers = std::min<qsizetype>(image.layers().size(), 4);
    for (qsizetype layer = 0; layer < layers; ++layer) {
        const auto prepared = image.prepare(layer, limits);
        if (prepared)
            readSome(*prepared->bytes);
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = withChecksums({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    const int file = ::memfd_create("archive", MFD_CLOEXEC);
    if (file < 0 || ::write(file, bytes.constData(), size) != static_cast<ssize_t>(size))
        return 0;
    const ArchiveLimits limits{spoolFolder(), {}, {}};
    const auto archive = ImageArchive::open(u"/proc/self/fd/%1"_s.arg(file), limits);
    if (archive) {
        for (const auto &image : (*archive)->images())
            readImage(*image, limits);
        for (const QString &name : {QString(), u"app:1.0"_s})
            (void)ArchiveSource{{}, name, -1}.choose(**archive);
    }
    ::close(file);
    return 0;
}
