#pragma once

#include "models/operations/operationphase.h"

#include <QHash>
#include <map>
#include <set>
#include <vector>

namespace quaymaster
{

/// A blob on its way to one repository.
struct BlobItem
{
    QString digest;
    QString destination; ///< repository, or the path of a pull
    qint64 size = 0; ///< bytes
    qint64 done = 0;
    OperationPhase phase = OperationPhase::Queued;
};

/// A source image and what becomes of it at one destination.
struct ImageItem
{
    QString source;
    QString destination;
    OperationPhase phase = OperationPhase::Queued;
    QString digest; ///< of what stands at the destination; empty until it is known
    std::optional<Error> error;
    qint64 bytes = 0; ///< of its blobs, each once
    qint64 bytesDone = 0;

    /// What an operation is about in the end: where it goes, or what is only looked at.
    const QString &reference() const { return destination.isEmpty() ? source : destination; }
};

/// A blob below an image.
struct BlobPlace
{
    int image; ///< row
    int row;

    auto operator<=>(const BlobPlace &) const = default; // NOLINT(modernize-use-nullptr): not ours
};

/// Rows that look different now.
struct ItemChanges
{
    std::set<int> images;
    std::vector<int> phases; ///< images that are at something else now
    std::set<BlobPlace> blobs;
    qint64 moved = 0; ///< bytes that went through the network
};

/// The images of an operation with their blobs. A blob that several images share is one, and stands below each of them.
/// Rows are only ever added: an image keeps its row through every attempt.
class OperationItems
{
public:
    int images() const { return static_cast<int>(m_images.size()); }
    const ImageItem &image(int row) const { return m_images.at(static_cast<std::size_t>(row)).item; }
    int blobs(int image) const { return static_cast<int>(m_images.at(static_cast<std::size_t>(image)).blobs.size()); }
    const BlobItem &blob(int image, int row) const;
    /// −1: not known.
    int rowOf(const QString &source, const QString &destination) const
    {
        return m_rows.value({source, destination}, -1);
    }

    /// The next progress comes of another run, which numbers the images anew.
    void beginRun() { m_numbers.clear(); }

    /// What is new in a progress, and so needs rows; a model announces them before they are added.
    int newImages(const QList<CopyProgress::Image> &images) const;
    void addImages(const QList<CopyProgress::Image> &images);
    /// New blobs by the image's row.
    std::map<int, QList<CopyProgress::Part>> newParts(const QList<CopyProgress::Part> &parts) const;
    void addParts(int image, const QList<CopyProgress::Part> &parts);
    /// What has changed of rows that are there.
    ItemChanges apply(const CopyProgress &progress);

    int newImages(const QList<ImageReport> &images) const;
    void addImages(const QList<ImageReport> &images);
    /// What became of each image in the end.
    ItemChanges apply(const QList<ImageReport> &images);

private:
    struct Node
    {
        ImageItem item;
        std::vector<int> blobs;
    };
    struct Blob
    {
        BlobItem item;
        std::vector<BlobPlace> places;
    };
    using Pair = std::pair<QString, QString>;

    Node &node(int image) { return m_images.at(static_cast<std::size_t>(image)); }
    int addImage(const QString &source, const QString &destination);
    int blobOf(const CopyProgress::Part &part);
    bool holds(int image, const CopyProgress::Part &part) const;
    void change(const CopyProgress::Blob &blob, ItemChanges &changes);
    void change(int image, const ImageItem &now, ItemChanges &changes);

    std::vector<Node> m_images;
    std::vector<Blob> m_blobs;
    QHash<Pair, int> m_rows; ///< of images, by source and destination
    QHash<Pair, int> m_blobIndexes; ///< by digest and destination
    QHash<int, int> m_numbers; ///< the run's number of an image → its row
};

}
