#include "models/distribution/inspect/archivecontentsjob.h"

#include "models/archives/imagearchive.h"
#include "models/distribution/copy/imagetree.h"
#include "models/image/imageconfig.h"
#include "models/jobs/pool.h"

#include <QFileInfo>
#include <QSet>
#include <atomic>

namespace quaymaster
{

namespace
{

constexpr std::chrono::milliseconds tellEvery{100};

ArchivedImage dockerContents(const ArchiveImage &image)
{
    const QByteArray config = image.config();
    ArchivedImage found{image.names(), {}, config.size(), 0, true};
    QSet<Digest> seen;
    const auto layers = image.layers();
    for (const ArchiveLayer &layer : layers) {
        ++found.layers;
        if (!seen.contains(layer.diffId))
            found.size += layer.size;
        seen.insert(layer.diffId);
    }
    if (const auto parsed = ImageConfig::parse(config))
        found.platforms = QStringList{parsed->platform.toString()};
    return found;
}

/// An attestation has layers too, but nobody runs them.
QSet<Digest> layersOf(const ImageTree &tree)
{
    QList<Manifest> manifests = tree.below;
    manifests.append(tree.root);
    QSet<Digest> attestations;
    for (const Manifest &manifest : std::as_const(manifests))
        for (const Descriptor &child : manifest.manifests())
            if (child.isAttestation())
                attestations.insert(child.digest);
    QSet<Digest> layers;
    for (const Manifest &manifest : std::as_const(manifests))
        if (!attestations.contains(manifest.digest()))
            for (const Descriptor &layer : manifest.layers())
                layers.insert(layer.digest);
    return layers;
}

Result<ArchivedImage> ociContents(const ArchiveImage &image)
{
    const auto tree = treeOf(image, {});
    if (!tree)
        return tree.error();
    ArchivedImage found{image.names(), tree->platforms(), 0, 0, false};
    found.layers = static_cast<int>(layersOf(*tree).size());
    const auto blobs = tree->blobs();
    for (const Descriptor &blob : blobs)
        found.size += blob.size;
    return found;
}

Result<QList<ArchivedImage>> contentsOf(const QString &path, const ArchiveLimits &limits)
{
    const auto archive = ImageArchive::open(path, limits);
    if (!archive)
        return archive.error();
    QList<ArchivedImage> found;
    for (const auto &image : (*archive)->images()) {
        auto contents = image->isDocker() ? Result<ArchivedImage>(dockerContents(*image)) : ociContents(*image);
        if (!contents)
            return contents.error();
        found.append(*std::move(contents));
    }
    return found;
}

}

/// Written by the reading thread, read by ours.
struct ArchiveContentsJob::Meter
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = -1;
};

ArchiveContentsJob::ArchiveContentsJob(QString path, QString spoolFolder)
    : m_path(std::move(path))
    , m_spoolFolder(std::move(spoolFolder))
    , m_meter(std::make_shared<Meter>())
{
    m_ticker.setInterval(tellEvery);
    connect(&m_ticker, &QTimer::timeout, this, &ArchiveContentsJob::showProgress);
}

ArchiveContentsJob::~ArchiveContentsJob()
{
    m_stop.request_stop();
}

QString ArchiveContentsJob::title() const
{
    return tr("Read %1").arg(QFileInfo(m_path).fileName());
}

void ArchiveContentsJob::run()
{
    const auto progress = [meter = m_meter](qint64 done, qint64 total) {
        meter->done = done;
        meter->total = total;
    };
    const ArchiveLimits limits{m_spoolFolder, m_stop.get_token(), progress};
    m_ticker.start();
    runInPool<QList<ArchivedImage>>(
        *QThreadPool::globalInstance(), this, [path = m_path, limits] { return contentsOf(path, limits); },
        [this](const Result<QList<ArchivedImage>> &images) { read(images); });
}

/// The reading thread ends by itself, soon; what it still says is not heard.
void ArchiveContentsJob::stop()
{
    m_stop.request_stop();
    m_ticker.stop();
    cancelled();
}

void ArchiveContentsJob::read(const Result<QList<ArchivedImage>> &images)
{
    m_ticker.stop();
    if (!images) {
        fail(images.error());
        return;
    }
    m_images = *images;
    succeed();
}

void ArchiveContentsJob::showProgress()
{
    setProgress(m_meter->done, m_meter->total);
}

}
