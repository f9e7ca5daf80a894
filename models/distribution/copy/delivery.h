#pragma once

#include "models/distribution/copy/copycontext.h"
#include "models/distribution/copy/imagetree.h"

namespace quaymaster
{

/// A signature, an attestation or another referrer that comes along with an image.
struct Attachment
{
    ImageTree tree;
    QString tag; ///< cosign's; empty: by digest
};

/// One image on its way to one destination: blobs, then manifests by digest from the leaves up, then the tag, then the
/// proof that the destination serves exactly that.
class Delivery final : public QObject
{
    Q_OBJECT

public:
    /// An empty `tag`: the image is put by digest only.
    Delivery(CopyContext &context, QString source, Repository destination, QString tag, QObject *parent);

    const Repository &destination() const { return m_destination; }
    const QString &tag() const { return m_tag; }
    const std::optional<Digest> &oldDigest() const { return m_old; } ///< of the tag; from lookedUp() on
    bool isOver() const { return m_report.state != ImageReport::State::Pending; }
    const ImageReport &report() const { return m_report; }
    void note(const QString &text) { m_report.notes.append(text); }

    /// Asks what the tag is now.
    void lookUp();

    /// False and over, if the tag has another digest that may not be replaced. (A plan notes that and goes on.)
    bool mayBecome(const Digest &digest);
    /// Moves a blob; several at once.
    void add(const Descriptor &blob, const std::shared_ptr<BlobSupply> &supply,
             const std::optional<Repository> &source);
    /// All blobs have been added: manifests and the tag follow when they are there.
    void complete(const ImageTree &tree, const QList<Attachment> &attachments = {});

    void fail(const Error &error);
    void skip(const QString &reason);
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
    void putManifests();
    void putNext();
    void put(const Manifest &manifest, const QString &identifier);
    void putAnswered(const Manifest &manifest, const Result<RegistryClient::PutReceipt> &receipt);
    void noteReferrer(const Manifest &manifest);
    void noteIn(const Result<Manifest> &index, const QString &tag, const Manifest &manifest);
    void heal(const Error &error);
    void prove();
    void proven(const QString &what, const Digest &expected, const Result<std::optional<Digest>> &found);
    void end(ImageReport::State state);

    struct Part
    {
        Descriptor blob;
        std::shared_ptr<BlobSupply> supply;
        std::optional<Repository> source;
    };
    struct Put
    {
        Manifest manifest;
        QString identifier;
    };

    CopyContext &m_context;
    Repository m_destination;
    QString m_tag;
    ImageReport m_report;
    std::optional<Digest> m_old;
    QHash<Digest, Part> m_parts;
    std::optional<ImageTree> m_tree;
    QList<Attachment> m_attachments;
    QList<QList<Put>> m_puts; ///< what is in one list may go at once
    QList<Manifest> m_unnoted; ///< referrers that the registry does not keep track of
    std::unique_ptr<QObject> m_stage; ///< context of the answers that putting and proving wait for
    int m_running = 0;
    int m_heals = 0;
    bool m_isRecount = false;
};

}
