#pragma once

#include "models/distribution/copy/copycontext.h"
#include "models/distribution/copy/destination.h"
#include "models/distribution/copy/imagetree.h"

namespace quaymaster
{

/// A signature, an attestation or another referrer that comes along with an image.
struct Attachment
{
    ImageTree tree;
    QString tag; ///< cosign's; empty: by digest
};

/// The manifests of one image whose blobs are there: by digest from the leaves up, then the tag, then the proof that
/// the destination serves exactly that. Once it is deleted no answer comes any more.
class Publication final : public QObject
{
    Q_OBJECT

public:
    Publication(CopyContext &context, Destination destination, ImageTree tree, QList<Attachment> attachments);

    void start();
    /// Nothing more is put, and nothing told.
    void stop() { m_isOver = true; }

signals:
    // One of the two, once.
    void finished(const quaymaster::Result<> &result);
    void incomplete(const quaymaster::Error &error); ///< the destination lacks what a manifest names

private:
    struct Put
    {
        Manifest manifest;
        QString identifier;
    };

    void sortIn();
    void putNext();
    void put(const Put &put);
    void putAnswered(const Manifest &manifest, const Result<RegistryClient::PutReceipt> &receipt);
    void noteReferrer(const Manifest &manifest);
    void noteIn(const Result<Manifest> &index, const QString &tag, const Manifest &manifest);
    void prove();
    void proven(const QString &what, const Digest &expected, const Result<std::optional<Digest>> &found);
    void refused(const Error &error);
    void end(const Result<> &result);

    CopyContext &m_context;
    Destination m_destination;
    ImageTree m_tree;
    QList<Attachment> m_attachments;
    QList<QList<Put>> m_puts; ///< what is in one list may go at once
    QList<Manifest> m_unnoted; ///< referrers that the registry does not keep track of
    int m_running = 0;
    bool m_isOver = false;
};

}
