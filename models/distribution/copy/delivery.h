#pragma once

#include "models/distribution/copy/publication.h"

namespace quaymaster
{

/// One image on its way to one destination: first its blobs, then its publication.
class Delivery final : public QObject
{
    Q_OBJECT

public:
    Delivery(CopyContext &context, QString source, Destination destination);

    const Destination &destination() const { return m_destination; }
    const std::optional<Digest> &oldDigest() const { return m_old; } ///< of the tag; from lookedUp() on
    bool isOver() const { return m_report.state != ImageReport::State::Pending; }
    const ImageReport &report() const { return m_report; }
    void note(const QString &text) { m_report.notes.append(text); }

    /// Asks what the tag is now.
    void lookUp();

    /// False and over, if the tag has another digest that may not be replaced. (A plan notes that and goes on.)
    bool mayBecome(const Digest &digest);
    /// The tag has an image with another config, and may not be replaced: known without the new digest.
    void refuseOther(const Digest &config);
    /// Moves a blob; several at once.
    void add(const Descriptor &blob, const std::shared_ptr<BlobSupply> &supply,
             const std::optional<Repository> &source);
    /// All blobs have been added: manifests and the tag follow when they are there.
    void complete(const ImageTree &tree, const QList<Attachment> &attachments = {});

    void fail(const Error &error);
    void unchanged(const Digest &digest, const QStringList &platforms = {});
    void cancelled();

signals:
    void lookedUp();
    void finished();

private:
    void blobArrived(const Result<BlobOutcome> &outcome);
    void count(const BlobOutcome &outcome);
    void proceed();
    void planned();
    void lookUpAttachments();
    void attachmentFound(const Attachment &attachment, const Result<std::optional<Digest>> &found);
    /// What `reference` is may become what `wished` is; else false: over, or noted in the plan.
    bool isAsSeen(const Digest &digest);
    bool mayReplace(const QString &reference, const std::optional<Digest> &found, const Digest &wished);
    /// Nothing may be written to a read-only host. False: over; in a plan it is noted.
    bool mayWrite();
    void publish();
    void published(const Result<> &result);
    void heal(const Error &error);
    void dropPublication();
    void end(ImageReport::State state);

    struct Part
    {
        Descriptor blob;
        std::shared_ptr<BlobSupply> supply;
        std::optional<Repository> source;
    };
    CopyContext &m_context;
    Destination m_destination;
    ImageReport m_report;
    int m_image; ///< in the progress book
    std::optional<Digest> m_old;
    QHash<Digest, Part> m_parts;
    std::optional<ImageTree> m_tree;
    QList<Attachment> m_attachments;
    std::unique_ptr<Publication> m_publication;
    int m_running = 0;
    int m_heals = 0;
    bool m_isRecount = false;
};

}
