#include "models/distribution/copy/publication.h"

#include "models/image/tags.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Publication)
};

Manifest fallbackIndexWith(const QList<Descriptor> &known, const Manifest &referrer)
{
    QJsonArray manifests;
    const auto add = [&manifests](const Descriptor &descriptor, const QJsonObject &annotations) {
        QJsonObject object{{u"mediaType"_s, descriptor.mediaType},
                           {u"digest"_s, descriptor.digest.toString()},
                           {u"size"_s, descriptor.size}};
        if (!descriptor.artifactType.isEmpty())
            object.insert(u"artifactType"_s, descriptor.artifactType);
        if (!annotations.isEmpty())
            object.insert(u"annotations"_s, annotations);
        manifests.append(object);
    };
    for (const Descriptor &descriptor : known)
        add(descriptor, descriptor.annotations);
    Descriptor own = referrer.descriptor();
    own.artifactType = referrer.artifactType();
    if (own.artifactType.isEmpty() && referrer.config())
        own.artifactType = referrer.config()->mediaType;
    add(own, referrer.annotations());
    const QJsonObject index{
        {u"schemaVersion"_s, 2}, {u"mediaType"_s, QString(mediatype::ociIndex)}, {u"manifests"_s, manifests}};
    return *Manifest::parse(QJsonDocument(index).toJson(QJsonDocument::Compact));
}

}

Publication::Publication(CopyContext &context, Destination destination, ImageTree tree, QList<Attachment> attachments)
    : m_context(context)
    , m_destination(std::move(destination))
    , m_tree(std::move(tree))
    , m_attachments(std::move(attachments))
{
}

void Publication::start()
{
    sortIn();
    putNext();
}

void Publication::sortIn()
{
    QList<Put> images;
    QList<QList<Put>> indexes;
    const auto add = [&](const Manifest &manifest, const QString &tag) {
        const Put put{manifest, tag.isEmpty() ? manifest.digest().toString() : tag};
        if (manifest.isIndex())
            indexes.append(QList<Put>{put});
        else
            images.append(put);
    };
    for (const Attachment &attachment : std::as_const(m_attachments))
        for (const Manifest &manifest : attachment.tree.below)
            add(manifest, {});
    for (const Manifest &manifest : std::as_const(m_tree.below))
        add(manifest, {});
    for (const Attachment &attachment : std::as_const(m_attachments))
        add(attachment.tree.root, attachment.tag);
    if (!images.isEmpty())
        m_puts.append(images);
    m_puts.append(indexes);
    // The tag last.
    m_puts.append(
        QList<Put>{{m_tree.root, m_destination.tag.isEmpty() ? m_tree.root.digest().toString() : m_destination.tag}});
}

void Publication::putNext()
{
    if (!m_unnoted.isEmpty()) {
        noteReferrer(m_unnoted.takeFirst());
        return;
    }
    if (m_puts.isEmpty()) {
        prove();
        return;
    }
    const QList<Put> together = m_puts.takeFirst();
    m_running += static_cast<int>(together.size());
    for (const Put &one : together)
        put(one);
}

void Publication::put(const Put &put)
{
    m_context.shelf.put(m_destination.repository, put.identifier, put.manifest, this,
                        [this, manifest = put.manifest](const Result<RegistryClient::PutReceipt> &receipt) {
                            putAnswered(manifest, receipt);
                        });
}

void Publication::putAnswered(const Manifest &manifest, const Result<RegistryClient::PutReceipt> &receipt)
{
    --m_running;
    if (m_isOver)
        return;
    if (!receipt) {
        refused(receipt.error());
        return;
    }
    if (manifest.subject() && !receipt->subjectNoted)
        m_unnoted.append(manifest);
    if (m_running == 0)
        putNext();
}

/// A registry without the referrers API finds referrers by a tag that clients keep (distribution-spec, *Pushing
/// Manifests with Subject*).
void Publication::noteReferrer(const Manifest &manifest)
{
    const QString tag = referrersTag(manifest.subject()->digest);
    m_context.client.manifest(Reference(m_destination.repository, tag), this,
                              [this, tag, manifest](const Result<Manifest> &index) { noteIn(index, tag, manifest); });
}

void Publication::noteIn(const Result<Manifest> &index, const QString &tag, const Manifest &manifest)
{
    if (m_isOver)
        return;
    if (!index && index.error().kind != Error::Kind::NotFound) {
        end(index.error()); // an index that only could not be read names others, who would be lost
        return;
    }
    const auto known = index ? index->manifests() : QList<Descriptor>();
    const bool isNoted = std::ranges::find(known, manifest.digest(), &Descriptor::digest) != known.end();
    if (isNoted) {
        putNext();
        return;
    }
    ++m_running;
    put({fallbackIndexWith(known, manifest), tag});
}

void Publication::prove()
{
    const auto ask = [this](const Digest &expected) {
        ++m_running;
        const Reference reference(m_destination.repository, expected);
        m_context.client.head(
            reference, this, [this, text = reference.toString(), expected](const Result<std::optional<Digest>> &found) {
                proven(text, expected, found);
            });
    };
    for (const Manifest &child : std::as_const(m_tree.below))
        ask(child.digest());
    ++m_running;
    const Digest root = m_tree.root.digest();
    const Reference reference = m_destination.reference(root);
    m_context.client.manifest(reference, this, [this, reference, root](const Result<Manifest> &manifest) {
        proven(reference.toString(), root,
               manifest ? Result<std::optional<Digest>>(manifest->digest())
                        : Result<std::optional<Digest>>(manifest.error()));
    });
}

void Publication::proven(const QString &what, const Digest &expected, const Result<std::optional<Digest>> &found)
{
    --m_running;
    if (!found) {
        end(found.error());
    } else if (*found != expected) {
        end(Error{
            Error::Kind::Integrity,
            Text::tr(
                "%1 is not what was pushed: somebody else may push to it, or the registry lost it. Compare, then push "
                "again.")
                .arg(what),
            u"expected %1, found %2"_s.arg(expected.toString(), *found ? (*found)->toString() : u"nothing"_s)});
    } else if (m_running == 0) {
        end({});
    }
}

void Publication::refused(const Error &error)
{
    const bool isIncomplete = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Integrity;
    if (!isIncomplete) {
        end(error);
        return;
    }
    m_isOver = true;
    emit incomplete(error);
}

void Publication::end(const Result<> &result)
{
    if (!std::exchange(m_isOver, true))
        emit finished(result);
}

}
