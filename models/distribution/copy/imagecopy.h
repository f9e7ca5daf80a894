#pragma once

#include "models/distribution/copy/delivery.h"

namespace quaymaster
{

/// One source image on its way to all its destinations.
class ImageCopy : public QObject
{
    Q_OBJECT

public:
    /// `destinations`: with a tag, or without one to be put by digest.
    ImageCopy(CopyContext &context, const QString &source, const QList<Destination> &destinations);

    void start();
    void cancelled();
    QList<ImageReport> reports() const;
    bool isOver() const;

signals:
    void finished();

protected:
    /// All destinations have been looked up; those that failed are over.
    virtual void begin() = 0;
    /// Begun beside the looking up.
    virtual void prepare() { }
    /// What begin() waits for besides the destinations.
    void waitForOneMore() { ++m_pending; }
    void oneLess();

    CopyContext &context() { return m_context; }
    std::vector<Delivery *> open() const; ///< deliveries that are not over
    void failAll(const Error &error);
    /// Blobs and manifests of a whole tree, to all open deliveries.
    using SupplyOf = std::function<std::shared_ptr<BlobSupply>(const Descriptor &)>;
    void deliverTree(const ImageTree &tree, const QList<Attachment> &attachments, const SupplyOf &supplyOf,
                     const std::optional<Repository> &source);

private:
    void deliveryOver();

    CopyContext &m_context;
    std::vector<std::unique_ptr<Delivery>> m_deliveries;
    int m_pending = 0;
    bool m_told = false;
};

}
