#include "models/distribution/copy/imagecopy.h"

#include <algorithm>

namespace quaymaster
{

ImageCopy::ImageCopy(CopyContext &context, const QString &source, const QList<Destination> &destinations)
    : m_context(context)
{
    for (const Destination &destination : destinations) {
        m_deliveries.push_back(std::make_unique<Delivery>(context, source, destination));
        connect(m_deliveries.back().get(), &Delivery::finished, this, &ImageCopy::deliveryOver);
    }
}

void ImageCopy::start()
{
    m_pending = static_cast<int>(m_deliveries.size());
    prepare();
    for (const auto &delivery : m_deliveries) {
        connect(delivery.get(), &Delivery::lookedUp, this, &ImageCopy::oneLess);
        delivery->lookUp();
    }
}

void ImageCopy::oneLess()
{
    if (--m_pending == 0 && !isOver())
        begin();
}

void ImageCopy::deliveryOver()
{
    // One that failed while it was looked up counts as looked up.
    if (m_pending > 0)
        oneLess();
    if (isOver() && !std::exchange(m_told, true))
        emit finished();
}

bool ImageCopy::isOver() const
{
    return std::ranges::all_of(m_deliveries, [](const auto &delivery) { return delivery->isOver(); });
}

void ImageCopy::cancelled()
{
    for (const auto &delivery : m_deliveries)
        delivery->cancelled();
}

QList<ImageReport> ImageCopy::reports() const
{
    QList<ImageReport> reports;
    for (const auto &delivery : m_deliveries)
        reports.append(delivery->report());
    return reports;
}

std::vector<Delivery *> ImageCopy::open() const
{
    std::vector<Delivery *> open;
    for (const auto &delivery : m_deliveries)
        if (!delivery->isOver())
            open.push_back(delivery.get());
    return open;
}

void ImageCopy::failAll(const Error &error)
{
    for (Delivery *delivery : open())
        delivery->fail(error);
}

void ImageCopy::deliverTree(const ImageTree &tree, const QList<Attachment> &attachments, const SupplyOf &supplyOf,
                            const std::optional<Repository> &source)
{
    QList<Descriptor> blobs = tree.blobs();
    for (const Attachment &attachment : attachments)
        blobs.append(attachment.tree.blobs());
    QHash<Digest, std::shared_ptr<BlobSupply>> supplies; // one for all destinations
    for (const Descriptor &blob : std::as_const(blobs))
        if (!supplies.contains(blob.digest))
            supplies.insert(blob.digest, supplyOf(blob));
    for (Delivery *delivery : open()) {
        if (!delivery->mayBecome(tree.root.digest()))
            continue;
        for (const Descriptor &blob : std::as_const(blobs))
            if (const auto supply = supplies.value(blob.digest))
                delivery->add(blob, supply, source);
        delivery->complete(tree, attachments);
    }
}

}
