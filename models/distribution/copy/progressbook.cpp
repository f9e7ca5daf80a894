#include "models/distribution/copy/progressbook.h"

#include <algorithm>

namespace quaymaster
{

using BlobState = CopyProgress::BlobState;

namespace
{

bool isThere(BlobState state)
{
    return state == BlobState::Present || state == BlobState::Mounted || state == BlobState::Transferred;
}

}

int ProgressBook::addImage(const ImageReport &image)
{
    const auto index = static_cast<int>(m_images.size());
    m_images.append({index, image.source, image.destination, ImageReport::State::Pending, {}, {}});
    ++m_counters.images;
    imageChanged(index, image);
    return index;
}

void ProgressBook::imageChanged(int index, const ImageReport &image)
{
    CopyProgress::Image &known = m_images[index];
    const bool wasOver = known.state != ImageReport::State::Pending;
    const bool isOver = image.state != ImageReport::State::Pending;
    m_counters.imagesOver += static_cast<int>(isOver) - static_cast<int>(wasOver);
    known.state = image.state;
    known.digest = image.digest;
    known.error = image.error;
    m_changedImages.insert(index);
}

void ProgressBook::addPart(const CopyProgress::Part &part)
{
    m_parts.append(part);
    const Key key{part.destination, part.digest};
    if (m_blobs.contains(key))
        return;
    m_blobs.insert(key, {part.digest, part.destination, part.size, 0, BlobState::Waiting, false});
    m_changedBlobs.insert(key);
    m_counters.bytes += part.size;
}

void ProgressBook::blobChanged(const QString &digest, const QString &destination, BlobState state, qint64 done)
{
    const Key key{destination, digest};
    const auto known = m_blobs.constFind(key);
    if (known == m_blobs.cend() || (state == BlobState::Present && isThere(known->state)))
        return;
    if (known->state != state || known->done != done)
        replace(key, state, done);
}

void ProgressBook::replace(const Key &key, BlobState state, qint64 done)
{
    CopyProgress::Blob &blob = m_blobs[key];
    m_counters.bytesDone += done - blob.done;
    blob.done = done;
    blob.state = state;
    blob.isOver = state != BlobState::Waiting && state != BlobState::Transferring;
    m_changedBlobs.insert(key);
}

void ProgressBook::cancelRest()
{
    for (auto blob = m_blobs.begin(); blob != m_blobs.end(); ++blob) {
        if (blob->isOver)
            continue;
        blob->state = BlobState::Cancelled;
        blob->isOver = true;
        m_changedBlobs.insert(blob.key());
    }
}

bool ProgressBook::hasNews() const
{
    return !m_changedImages.isEmpty() || !m_parts.isEmpty() || !m_changedBlobs.isEmpty();
}

CopyProgress ProgressBook::take()
{
    CopyProgress progress = m_counters;
    QList<int> images = std::exchange(m_changedImages, {}).values();
    std::ranges::sort(images);
    for (const int index : std::as_const(images))
        progress.imageChanges.append(m_images.at(index));
    progress.parts = std::exchange(m_parts, {});
    const auto blobs = std::exchange(m_changedBlobs, {});
    for (const Key &key : blobs)
        progress.changed.append(m_blobs.value(key));
    return progress;
}

}
