#include "models/operations/operationitems.h"

namespace quaymaster
{

const BlobItem &OperationItems::blob(int image, int row) const
{
    const int index = m_images.at(static_cast<std::size_t>(image)).blobs.at(static_cast<std::size_t>(row));
    return m_blobs.at(static_cast<std::size_t>(index)).item;
}

int OperationItems::rowOf(const QString &source, const QString &destination) const
{
    return m_rows.value({source, destination}, -1);
}

int OperationItems::newIn(const QList<ImageReport> &images) const
{
    int count = 0;
    for (const ImageReport &image : images)
        if (rowOf(image.source, image.destination) < 0)
            ++count;
    return count;
}

void OperationItems::add(const QList<ImageReport> &images)
{
    for (const ImageReport &image : images) {
        if (rowOf(image.source, image.destination) >= 0)
            continue;
        m_rows.insert({image.source, image.destination}, this->images());
        ImageItem &added = m_images.emplace_back().item;
        added.source = image.source;
        added.destination = image.destination;
    }
}

void OperationItems::apply(const QList<ImageReport> &images)
{
    for (const ImageReport &image : images) {
        const int row = rowOf(image.source, image.destination);
        if (row < 0)
            continue;
        ImageItem &item = m_images.at(static_cast<std::size_t>(row)).item;
        item.phase = phaseOf(image.state);
        item.digest = image.digest;
        item.error = image.error;
    }
}

}
