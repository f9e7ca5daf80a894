#include "models/distribution/copy/delivery.h"

#include "models/distribution/copy/preflight.h"

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

Error conflictAt(const QString &reference, const QString &detail)
{
    return {Error::Kind::Conflict,
            Text::tr("%1 exists with another digest. Look at both; it is replaced only if you say so.").arg(reference),
            detail, Error::Cause::Other, u"--force"_s};
}

QString nameOf(const Destination &destination)
{
    return destination.tag.isEmpty() ? destination.repository.toString()
                                     : destination.repository.toString() + u':' + destination.tag;
}

}

Delivery::Delivery(CopyContext &context, QString source, Destination destination)
    : m_context(context)
    , m_destination(std::move(destination))
{
    m_report.source = std::move(source);
    m_report.destination = nameOf(m_destination);
    m_image = m_context.progress.addImage(m_report);
}

void Delivery::lookUp()
{
    if (m_destination.tag.isEmpty()) {
        QMetaObject::invokeMethod(this, &Delivery::lookedUp, Qt::QueuedConnection);
        return;
    }
    m_context.client.head(Reference(m_destination.repository, m_destination.tag), this,
                          [this](const Result<std::optional<Digest>> &digest) {
                              if (!digest) {
                                  fail(digest.error());
                                  return;
                              }
                              m_old = *digest;
                              m_report.tagOld = m_old ? m_old->toString() : QString();
                              if (m_old || mayWrite()) // told before anything is read or compressed
                                  emit lookedUp();
                          });
}

bool Delivery::mayWrite()
{
    const auto refused = m_context.client.access().refusalToWrite(m_destination.repository.host());
    if (!refused)
        return true;
    if (!m_context.request.dryRun) {
        fail(*refused);
        return false;
    }
    m_report.error = refused; // the plan is shown to its end
    return true;
}

bool Delivery::mayBecome(const Digest &digest)
{
    if (isOver() || !isAsSeen(digest))
        return false;
    m_report.digest = digest.toString();
    m_report.tagNew = m_destination.tag.isEmpty() ? QString() : digest.toString();
    m_context.progress.imageChanged(m_image, m_report);
    return (m_old == digest || mayWrite()) && mayReplace(m_report.destination, m_old, digest);
}

bool Delivery::isAsSeen(const Digest &digest)
{
    const SeenImages &seen = m_context.request.seen;
    if (seen.isEmpty())
        return true;
    const auto objection = seen.objection(m_report.destination, m_old, digest);
    if (objection)
        fail(*objection);
    return !objection;
}

bool Delivery::mayReplace(const QString &reference, const std::optional<Digest> &found, const Digest &wished)
{
    if (!found || *found == wished || m_context.request.force)
        return true;
    const Error conflict = conflictAt(reference, u"there %1, new %2"_s.arg(found->toString(), wished.toString()));
    if (!m_context.request.dryRun) {
        fail(conflict);
        return false;
    }
    if (!m_report.error)
        m_report.error = conflict; // the plan is shown to its end
    return true;
}

void Delivery::refuseOther(const Digest &config)
{
    if (m_old)
        fail(conflictAt(m_report.destination,
                        u"there %1, new an image of config %2"_s.arg(m_old->toString(), config.toString())));
}

void Delivery::add(const Descriptor &blob, const std::shared_ptr<BlobSupply> &supply,
                   const std::optional<Repository> &source)
{
    if (isOver() || m_parts.contains(blob.digest))
        return;
    m_parts.insert(blob.digest, {blob, supply, source});
    ++m_report.blobs.total;
    ++m_running;
    if (!m_isRecount)
        m_context.progress.addPart({m_image, blob.digest.toString(), m_destination.repository.toString(), blob.size});
    m_context.mover.deliver({m_destination.repository, blob, supply, source, m_context.request.dryRun}, this,
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
    m_report.tagNew = m_destination.tag.isEmpty() ? QString() : m_report.digest;
    m_context.progress.imageChanged(m_image, m_report);
    lookUpAttachments();
    proceed();
}

/// A cosign tag holds the signatures of all who signed: those at the destination may be others.
void Delivery::lookUpAttachments()
{
    for (const Attachment &attachment : std::as_const(m_attachments)) {
        if (attachment.tag.isEmpty())
            continue;
        ++m_running;
        m_context.client.head(
            Reference(m_destination.repository, attachment.tag), this,
            [this, attachment](const Result<std::optional<Digest>> &found) { attachmentFound(attachment, found); });
    }
}

void Delivery::attachmentFound(const Attachment &attachment, const Result<std::optional<Digest>> &found)
{
    --m_running;
    if (isOver())
        return;
    if (!found)
        fail(found.error());
    else if (mayReplace(nameOf({m_destination.repository, attachment.tag}), *found, attachment.tree.root.digest()))
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
        publish();
}

void Delivery::planned()
{
    const bool isReplaced = m_old && *m_old != m_tree->root.digest();
    askBeforePush(m_context.client, m_destination.repository, m_destination.tag, isReplaced, this,
                  [this](const Preflight &found) {
                      m_report.mayPush = found.mayPush;
                      if (!m_report.error)
                          m_report.error = found.obstacle;
                      end(State::Planned);
                  });
}

void Delivery::publish()
{
    m_publication = std::make_unique<Publication>(m_context, m_destination, *m_tree, m_attachments);
    connect(m_publication.get(), &Publication::finished, this, &Delivery::published);
    connect(m_publication.get(), &Publication::incomplete, this, &Delivery::heal);
    m_publication->start();
}

void Delivery::published(const Result<> &result)
{
    if (result)
        end(m_old == m_tree->root.digest() ? State::Unchanged : State::Succeeded);
    else
        fail(result.error());
}

/// Garbage collection may take a blob between our HEAD and our manifest: everything is asked and, where missing, sent
/// anew.
void Delivery::heal(const Error &error)
{
    if (m_heals == mostHeals) {
        fail(error);
        return;
    }
    ++m_heals;
    dropPublication();
    m_isRecount = true;
    m_context.mover.forget(m_destination.repository);
    m_context.shelf.forget(m_destination.repository);
    const auto parts = std::exchange(m_parts, {});
    const int total = m_report.blobs.total;
    for (const Part &part : parts)
        add(part.blob, part.supply, part.source);
    m_report.blobs.total = total;
    proceed();
}

void Delivery::fail(const Error &error)
{
    if (isOver())
        return;
    m_report.error = error;
    end(State::Failed);
}

void Delivery::unchanged(const Digest &digest, const QStringList &platforms)
{
    if (isOver() || !isAsSeen(digest))
        return;
    m_report.digest = digest.toString();
    m_report.tagNew = m_report.tagOld;
    m_report.platforms = platforms;
    m_report.blobs = {}; // nothing had to be looked at
    end(State::Unchanged);
}

void Delivery::cancelled()
{
    if (isOver())
        return;
    m_report.error = Error::cancelled();
    end(State::Cancelled);
}

void Delivery::dropPublication()
{
    if (!m_publication)
        return;
    m_publication->stop();
    m_publication.release()->deleteLater(); // we may be inside its signal
}

void Delivery::end(State state)
{
    m_report.state = state;
    m_context.progress.imageChanged(m_image, m_report);
    dropPublication();
    m_parts.clear();
    emit finished();
}

}
