#pragma once

#include "models/distribution/copy/copyreport.h"
#include "models/image/digest.h"

#include <QHash>
#include <QSet>

namespace quaymaster
{

/// What a run tells about its way. Its parts note each step here; who sends takes what is new since the last time, at a
/// cost that follows the changes and not the size of the run. Lives on the run's thread.
class ProgressBook
{
public:
    /// The image's index: images are added in the report's order.
    int addImage(const ImageReport &image);
    void imageChanged(int index, const ImageReport &image);

    /// A blob that the image needs at `destination`; once for each image and blob. It waits, unless more is known.
    void addPart(const CopyProgress::Part &part);
    /// What came of a blob stays when it is found present later, for another image.
    void blobChanged(const QString &digest, const QString &destination, CopyProgress::BlobState state, qint64 done);
    /// The run ends: what is still under way will not arrive.
    void cancelRest();

    bool hasNews() const;
    CopyProgress take();

private:
    using Key = std::pair<QString, QString>; ///< destination, digest

    void replace(const Key &key, CopyProgress::BlobState state, qint64 done);

    CopyProgress m_counters; ///< its lists stay empty
    QList<CopyProgress::Image> m_images;
    QSet<int> m_changedImages;
    QList<CopyProgress::Part> m_parts;
    QHash<Key, CopyProgress::Blob> m_blobs;
    QSet<Key> m_changedBlobs;
};

}
