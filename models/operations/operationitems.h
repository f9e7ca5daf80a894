#pragma once

#include "models/operations/operationphase.h"

#include <QHash>
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
};

/// The images of an operation with their blobs. A blob that several images share is one, and stands below each of them.
/// Rows are only ever added: an image keeps its row through every attempt.
class OperationItems
{
public:
    /// A blob below an image.
    struct Place
    {
        int image;
        int row;
        auto operator<=>(const Place &) const = default;
    };

    int images() const { return static_cast<int>(m_images.size()); }
    const ImageItem &image(int row) const { return m_images.at(static_cast<std::size_t>(row)).item; }
    int blobs(int image) const { return static_cast<int>(m_images.at(static_cast<std::size_t>(image)).blobs.size()); }
    const BlobItem &blob(int image, int row) const;

    /// The images of a report, where they are not known yet.
    int newIn(const QList<ImageReport> &images) const;
    void add(const QList<ImageReport> &images);
    /// What became of each of them.
    void apply(const QList<ImageReport> &images);

private:
    struct Node
    {
        ImageItem item;
        std::vector<int> blobs;
    };
    struct Blob
    {
        BlobItem item;
        std::vector<Place> places;
    };

    int rowOf(const QString &source, const QString &destination) const;

    std::vector<Node> m_images;
    std::vector<Blob> m_blobs;
    QHash<std::pair<QString, QString>, int> m_rows; ///< by source and destination
};

}
