#include "models/operations/operationitems.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

OperationPhase phaseOf(CopyProgress::BlobState state)
{
    switch (state) {
    case CopyProgress::BlobState::Waiting:
        return OperationPhase::Queued;
    case CopyProgress::BlobState::Transferring:
        return OperationPhase::Running;
    case CopyProgress::BlobState::Present:
        return OperationPhase::Present;
    case CopyProgress::BlobState::Mounted:
        return OperationPhase::Mounted;
    case CopyProgress::BlobState::Transferred:
        return OperationPhase::Done;
    case CopyProgress::BlobState::Failed:
        return OperationPhase::Failed;
    case CopyProgress::BlobState::Cancelled:
        return OperationPhase::Cancelled;
    }
    Q_UNREACHABLE();
}

bool isMoved(OperationPhase phase)
{
    return phase != OperationPhase::Present && phase != OperationPhase::Mounted;
}

}

const BlobItem &OperationItems::blob(int image, int row) const
{
    const int index = m_images.at(static_cast<std::size_t>(image)).blobs.at(static_cast<std::size_t>(row));
    return m_blobs.at(static_cast<std::size_t>(index)).item;
}

int OperationItems::addImage(const QString &source, const QString &destination)
{
    const Pair pair{source, destination};
    if (const auto known = m_rows.constFind(pair); known != m_rows.cend())
        return *known;
    const int row = images();
    ImageItem &added = m_images.emplace_back().item;
    added.source = source;
    added.destination = destination;
    m_rows.insert(pair, row);
    return row;
}

int OperationItems::newImages(const QList<CopyProgress::Image> &images) const
{
    QSet<Pair> added;
    for (const CopyProgress::Image &image : images)
        if (const Pair pair{image.source, image.destination}; !m_rows.contains(pair))
            added.insert(pair);
    return static_cast<int>(added.size());
}

void OperationItems::addImages(const QList<CopyProgress::Image> &images)
{
    for (const CopyProgress::Image &image : images)
        m_numbers.insert(image.index, addImage(image.source, image.destination));
}

int OperationItems::newImages(const QList<ImageReport> &images) const
{
    QSet<Pair> added;
    for (const ImageReport &image : images)
        if (const Pair pair{image.source, image.destination}; !m_rows.contains(pair))
            added.insert(pair);
    return static_cast<int>(added.size());
}

void OperationItems::addImages(const QList<ImageReport> &images)
{
    for (const ImageReport &image : images)
        addImage(image.source, image.destination);
}

bool OperationItems::holds(int image, const CopyProgress::Part &part) const
{
    const int index = m_blobIndexes.value({part.digest, part.destination}, -1);
    if (index < 0)
        return false;
    const auto &places = m_blobs.at(static_cast<std::size_t>(index)).places;
    return std::ranges::any_of(places, [image](const BlobPlace &place) { return place.image == image; });
}

std::map<int, QList<CopyProgress::Part>> OperationItems::newParts(const QList<CopyProgress::Part> &parts) const
{
    std::map<int, QList<CopyProgress::Part>> added;
    QSet<std::pair<int, Pair>> seen;
    for (const CopyProgress::Part &part : parts) {
        const int image = m_numbers.value(part.image, -1);
        const std::pair<int, Pair> place{image, {part.digest, part.destination}};
        if (image < 0 || holds(image, part) || seen.contains(place))
            continue;
        seen.insert(place);
        added[image].append(part);
    }
    return added;
}

int OperationItems::blobOf(const CopyProgress::Part &part)
{
    const Pair pair{part.digest, part.destination};
    if (const auto known = m_blobIndexes.constFind(pair); known != m_blobIndexes.cend())
        return *known;
    const auto index = static_cast<int>(m_blobs.size());
    m_blobs.push_back({{part.digest, part.destination, part.size}, {}});
    m_blobIndexes.insert(pair, index);
    return index;
}

void OperationItems::addParts(int image, const QList<CopyProgress::Part> &parts)
{
    Node &owner = node(image);
    for (const CopyProgress::Part &part : parts) {
        const int index = blobOf(part);
        Blob &blob = m_blobs.at(static_cast<std::size_t>(index));
        blob.places.push_back({image, static_cast<int>(owner.blobs.size())});
        owner.blobs.push_back(index);
        owner.item.bytes += blob.item.size;
        owner.item.bytesDone += blob.item.done;
    }
}

ItemChanges OperationItems::apply(const CopyProgress &progress)
{
    ItemChanges changes;
    for (const CopyProgress::Part &part : progress.parts)
        if (const int image = m_numbers.value(part.image, -1);
            image >= 0 && node(image).item.phase == OperationPhase::Queued) {
            node(image).item.phase = OperationPhase::Running;
            changes.images.insert(image);
        }
    for (const CopyProgress::Blob &blob : progress.changed)
        change(blob, changes);
    for (const CopyProgress::Image &image : progress.imageChanges) {
        const int row = m_numbers.value(image.index, -1);
        if (row < 0)
            continue;
        ImageItem now = node(row).item;
        now.phase = quaymaster::phaseOf(image.state);
        if (now.phase == OperationPhase::Queued && !node(row).blobs.empty())
            now.phase = OperationPhase::Running;
        now.digest = image.digest;
        now.error = image.error;
        change(row, now, changes);
    }
    return changes;
}

ItemChanges OperationItems::apply(const QList<ImageReport> &images)
{
    ItemChanges changes;
    for (const ImageReport &image : images) {
        const int row = m_rows.value({image.source, image.destination}, -1);
        if (row < 0)
            continue;
        ImageItem now = node(row).item;
        now.phase = quaymaster::phaseOf(image.state);
        now.digest = image.digest;
        now.error = image.error;
        change(row, now, changes);
    }
    return changes;
}

void OperationItems::change(int image, const ImageItem &now, ItemChanges &changes)
{
    ImageItem &item = node(image).item;
    if (item.phase != now.phase)
        changes.phases.push_back(image);
    item = now;
    changes.images.insert(image);
}

void OperationItems::change(const CopyProgress::Blob &blob, ItemChanges &changes)
{
    const auto known = m_blobIndexes.constFind({blob.digest, blob.destination});
    if (known == m_blobIndexes.cend())
        return;
    Blob &changed = m_blobs.at(static_cast<std::size_t>(*known));
    const qint64 more = blob.done - changed.item.done;
    const qint64 larger = blob.size - changed.item.size;
    changed.item = {blob.digest, blob.destination, blob.size, blob.done, phaseOf(blob.state)};
    if (isMoved(changed.item.phase))
        changes.moved += std::max(qint64(0), more);
    for (const BlobPlace &place : changed.places) {
        ImageItem &image = node(place.image).item;
        image.bytes += larger;
        image.bytesDone += more;
        changes.blobs.insert(place);
        changes.images.insert(place.image);
    }
}

}
