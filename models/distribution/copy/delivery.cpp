#include "models/distribution/copy/delivery.h"

#include "models/distribution/copy/preflight.h"
#include "models/image/tags.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using State = ImageReport::State;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Delivery)
};

constexpr int mostHeals = 2;

QString nameOf(const Repository &repository, const QString &tag)
{
    return tag.isEmpty() ? repository.toString() : repository.toString() + u':' + tag;
}

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

Delivery::Delivery(CopyContext &context, QString source, Repository destination, QString tag, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_destination(std::move(destination))
    , m_tag(std::move(tag))
{
    m_report.source = std::move(source);
    m_report.destination = nameOf(m_destination, m_tag);
}

void Delivery::lookUp()
{
    if (m_tag.isEmpty()) {
        QMetaObject::invokeMethod(this, &Delivery::lookedUp, Qt::QueuedConnection);
        return;
    }
    m_context.client.head(Reference(m_destination, m_tag), this, [this](const Result<std::optional<Digest>> &digest) {
        if (!digest) {
            fail(digest.error());
            return;
        }
        m_old = *digest;
        m_report.tagOld = m_old ? m_old->toString() : QString();
        emit lookedUp();
    });
}

bool Delivery::mayBecome(const Digest &digest)
{
    if (isOver())
        return false;
    m_report.digest = digest.toString();
    m_report.tagNew = m_tag.isEmpty() ? QString() : digest.toString();
    if (!m_old || *m_old == digest || m_context.request.force)
        return true;
    const Error conflict{
        Error::Kind::Conflict,
        Text::tr("%1 exists with another digest. Look at both; --force replaces it.").arg(m_report.destination),
        u"there %1, new %2"_s.arg(m_old->toString(), digest.toString())};
    if (!m_context.request.dryRun) {
        fail(conflict);
        return false;
    }
    m_report.error = conflict; // the plan is shown to its end
    return true;
}

void Delivery::add(const Descriptor &blob, const std::shared_ptr<BlobSupply> &supply,
                   const std::optional<Repository> &source)
{
    if (isOver() || m_parts.contains(blob.digest))
        return;
    m_parts.insert(blob.digest, {blob, supply, source});
    ++m_report.blobs.total;
    ++m_running;
    m_context.mover.deliver({m_destination, blob, supply, source, m_context.request.dryRun}, this,
                            [this](const Result<BlobOutcome> &outcome) { blobArrived(outcome); });
}

void Delivery::complete(const ImageTree &tree, const QList<Attachment> &attachments)
{
    if (isOver())
        return;
    m_tree = tree;
    m_attachments = attachments;
    m_report.platforms = tree.platforms();
    m_report.digest = tree.root.digest().toString();
    m_report.tagNew = m_tag.isEmpty() ? QString() : m_report.digest;
    proceed();
}

void Delivery::blobArrived(const Result<BlobOutcome> &outcome)
{
    --m_running;
    if (isOver())
        return;
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    count(*outcome);
    proceed();
}

void Delivery::count(const BlobOutcome &outcome)
{
    m_report.bytesTransferred += outcome.bytes;
    if (m_isRecount)
        return;
    switch (outcome.arrival) {
    case Arrival::Present:
        ++m_report.blobs.present;
        break;
    case Arrival::Mounted:
        ++m_report.blobs.mounted;
        break;
    case Arrival::Transferred:
        ++m_report.blobs.transferred;
        break;
    }
}

void Delivery::proceed()
{
    if (!m_tree || m_running > 0)
        return;
    if (m_context.request.dryRun)
        planned();
    else
        putManifests();
}

void Delivery::planned()
{
    const bool isReplaced = m_old && *m_old != m_tree->root.digest();
    askBeforePush(m_context.client, m_destination, m_tag, isReplaced, this, [this](const Preflight &found) {
        m_report.mayPush = found.mayPush;
        if (!m_report.error)
            m_report.error = found.obstacle;
        end(State::Planned);
    });
}

void Delivery::putManifests()
{
    m_stage = std::make_unique<QObject>();
    m_puts.clear();
    QList<Put> images;
    QList<QList<Put>> indexes;
    const auto sortIn = [&](const Manifest &manifest, const QString &identifier) {
        if (manifest.isIndex())
            indexes.append(QList<Put>{{manifest, identifier}});
        else
            images.append({manifest, identifier});
    };
    for (const Attachment &attachment : std::as_const(m_attachments))
        for (const Manifest &manifest : attachment.tree.below)
            sortIn(manifest, manifest.digest().toString());
    for (const Manifest &manifest : m_tree->below)
        sortIn(manifest, manifest.digest().toString());
    for (const Attachment &attachment : std::as_const(m_attachments)) {
        const Manifest &root = attachment.tree.root;
        sortIn(root, attachment.tag.isEmpty() ? root.digest().toString() : attachment.tag);
    }
    if (!images.isEmpty())
        m_puts.append(images);
    m_puts.append(indexes);
    m_puts.append(
        QList<Put>{{m_tree->root, m_tag.isEmpty() ? m_tree->root.digest().toString() : m_tag}}); // the tag last
    putNext();
}

void Delivery::putNext()
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
    for (const auto &[manifest, identifier] : together)
        put(manifest, identifier);
}

void Delivery::put(const Manifest &manifest, const QString &identifier)
{
    m_context.shelf.put(
        m_destination, identifier, manifest, m_stage.get(),
        [this, manifest](const Result<RegistryClient::PutReceipt> &receipt) { putAnswered(manifest, receipt); });
}

void Delivery::putAnswered(const Manifest &manifest, const Result<RegistryClient::PutReceipt> &receipt)
{
    if (isOver())
        return;
    --m_running;
    if (!receipt) {
        heal(receipt.error());
        return;
    }
    if (manifest.subject() && !receipt->subjectNoted)
        m_unnoted.append(manifest);
    if (m_running == 0)
        putNext();
}

/// A registry without the referrers API finds referrers by a tag that clients keep (distribution-spec, *Pushing
/// Manifests with Subject*).
void Delivery::noteReferrer(const Manifest &manifest)
{
    const QString tag = referrersTag(manifest.subject()->digest);
    m_context.client.manifest(Reference(m_destination, tag), m_stage.get(),
                              [this, tag, manifest](const Result<Manifest> &index) { noteIn(index, tag, manifest); });
}

void Delivery::noteIn(const Result<Manifest> &index, const QString &tag, const Manifest &manifest)
{
    if (isOver())
        return;
    if (!index && index.error().kind != Error::Kind::NotFound) {
        fail(index.error()); // an index that only could not be read names others, who would be lost
        return;
    }
    const auto known = index ? index->manifests() : QList<Descriptor>();
    const bool isNoted = std::ranges::find(known, manifest.digest(), &Descriptor::digest) != known.end();
    if (isNoted) {
        putNext();
        return;
    }
    ++m_running;
    put(fallbackIndexWith(known, manifest), tag);
}

/// Garbage collection may take a blob between our HEAD and our manifest: everything is asked and, where missing, sent
/// anew.
void Delivery::heal(const Error &error)
{
    const bool mayHeal = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Integrity;
    if (!mayHeal || m_heals == mostHeals) {
        fail(error);
        return;
    }
    ++m_heals;
    m_stage.reset(); // answers to what is still on its way mean nothing any more
    m_puts.clear();
    m_unnoted.clear();
    m_isRecount = true;
    m_running = 0;
    m_context.mover.forget(m_destination);
    m_context.shelf.forget(m_destination);
    const auto parts = std::exchange(m_parts, {});
    const int total = m_report.blobs.total;
    for (const Part &part : parts)
        add(part.blob, part.supply, part.source);
    m_report.blobs.total = total;
    proceed();
}

void Delivery::prove()
{
    const auto ask = [this](const Reference &reference, const Digest &expected) {
        ++m_running;
        m_context.client.head(reference, m_stage.get(),
                              [this, text = reference.toString(), expected](
                                  const Result<std::optional<Digest>> &found) { proven(text, expected, found); });
    };
    for (const Manifest &child : std::as_const(m_tree->below))
        ask(Reference(m_destination, child.digest()), child.digest());
    ++m_running;
    const Digest root = m_tree->root.digest();
    const Reference destination = m_tag.isEmpty() ? Reference(m_destination, root) : Reference(m_destination, m_tag);
    m_context.client.manifest(destination, m_stage.get(), [this, destination, root](const Result<Manifest> &manifest) {
        proven(destination.toString(), root,
               manifest ? Result<std::optional<Digest>>(manifest->digest())
                        : Result<std::optional<Digest>>(manifest.error()));
    });
}

void Delivery::proven(const QString &what, const Digest &expected, const Result<std::optional<Digest>> &found)
{
    if (isOver())
        return;
    --m_running;
    if (!found) {
        fail(found.error());
    } else if (*found != expected) {
        fail(
            {Error::Kind::Integrity,
             Text::tr(
                 "%1 is not what was pushed: somebody else may push to it, or the registry lost it. Compare, then push "
                 "again.")
                 .arg(what),
             u"expected %1, found %2"_s.arg(expected.toString(), *found ? (*found)->toString() : u"nothing"_s)});
    } else if (m_running == 0) {
        end(m_old == m_tree->root.digest() ? State::Unchanged : State::Succeeded);
    }
}

void Delivery::fail(const Error &error)
{
    if (isOver())
        return;
    m_report.error = error;
    end(State::Failed);
}

void Delivery::skip(const QString &reason)
{
    m_report.reason = reason;
    if (!isOver())
        end(State::Skipped);
}

void Delivery::unchanged(const Digest &digest, const QStringList &platforms)
{
    m_report.digest = digest.toString();
    m_report.tagNew = m_report.tagOld;
    m_report.platforms = platforms;
    m_report.blobs = {}; // nothing had to be looked at
    if (!isOver())
        end(State::Unchanged);
}

void Delivery::cancelled()
{
    if (isOver())
        return;
    m_report.error = Error::cancelled();
    end(State::Cancelled);
}

void Delivery::end(State state)
{
    m_report.state = state;
    if (m_stage)
        m_stage.release()->deleteLater(); // we may be inside one of its answers
    m_parts.clear();
    emit finished();
}

}
