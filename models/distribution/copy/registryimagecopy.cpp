#include "models/distribution/copy/registryimagecopy.h"

#include "models/archives/fileslice.h"
#include "models/distribution/copy/referrerloader.h"
#include "models/distribution/transfer/localsupply.h"
#include "models/distribution/transfer/remotesupply.h"
#include "models/distribution/transfer/spoolsupply.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryImageCopy)
};

bool severalHosts(const QList<Destination> &destinations)
{
    return std::ranges::any_of(destinations, [&](const Destination &destination) {
        return destination.repository.host() != destinations.first().repository.host();
    });
}

}

RegistryImageCopy::RegistryImageCopy(CopyContext &context, const Reference &source,
                                     const QList<Destination> &destinations)
    : ImageCopy(context, source.toString(), destinations)
    , m_source(source)
    , m_goesToSeveralHosts(severalHosts(destinations))
{
}

void RegistryImageCopy::prepare()
{
    if (!context().request.platforms.isEmpty())
        return; // the digest will be another one
    if (m_source.digest()) {
        m_digest = m_source.digest();
        return;
    }
    waitForOneMore();
    context().client.head(m_source, this, [this](const Result<std::optional<Digest>> &digest) {
        if (digest && *digest)
            m_digest = *digest;
        oneLess(); // a failure is told by what loads the image
    });
}

void RegistryImageCopy::begin()
{
    if (m_digest && !context().request.referrers)
        for (Delivery *delivery : open())
            if (delivery->oldDigest() == m_digest)
                delivery->unchanged(*m_digest);
    if (m_digest && !context().request.dryRun)
        for (Delivery *delivery : open())
            delivery->mayBecome(*m_digest); // a conflict costs no more requests
    if (isOver())
        return;
    auto *loader = new TreeLoader(context().client, m_source, context().request.platforms, this);
    loader->load([this](const Result<ImageTree> &tree) { loaded(tree); });
}

void RegistryImageCopy::loaded(const Result<ImageTree> &tree)
{
    if (!tree) {
        failAll(tree.error());
        return;
    }
    if (!context().request.platforms.isEmpty()) {
        for (Delivery *delivery : open()) {
            if (tree->root.isIndex())
                delivery->note(
                    Text::tr("Only some platforms are copied: the index gets another digest than the source's."));
            if (delivery->oldDigest() == tree->root.digest() && !context().request.referrers)
                delivery->unchanged(tree->root.digest(), tree->platforms());
        }
        if (isOver())
            return;
    }
    askForForeign(*tree);
}

/// Foreign layers are sent only where the source serves them; else they stay where their urls say.
void RegistryImageCopy::askForForeign(const ImageTree &tree)
{
    auto left = std::make_shared<int>(1);
    const auto oneLess = [this, left, tree] {
        if (--*left == 0)
            findReferrers(tree);
    };
    const QList<Descriptor> blobs = tree.blobs();
    for (const Descriptor &blob : blobs) {
        if (!blob.isForeign())
            continue;
        ++*left;
        const Repository &source = m_source.repository();
        context().client.hasBlob(source, blob.digest, Scope::pull(source.path()), this,
                                 [this, oneLess, digest = blob.digest](const Result<bool> &has) {
                                     if (has && *has)
                                         m_servedForeign.insert(digest);
                                     oneLess();
                                 });
    }
    oneLess();
}

void RegistryImageCopy::findReferrers(const ImageTree &tree)
{
    if (!context().request.referrers) {
        deliver(tree, {});
        return;
    }
    auto *loader = new ReferrerLoader(context().client, m_source.repository(), this);
    loader->load(tree, [this, tree](const Result<QList<Attachment>> &attachments) {
        attachments ? deliver(tree, *attachments) : failAll(attachments.error());
    });
}

void RegistryImageCopy::deliver(const ImageTree &tree, const QList<Attachment> &attachments)
{
    deliverTree(
        tree, attachments, [this, &tree](const Descriptor &blob) { return supplyOf(tree, blob); },
        m_source.repository());
}

std::shared_ptr<BlobSupply> RegistryImageCopy::supplyOf(const ImageTree &tree, const Descriptor &blob)
{
    if (const auto config = tree.configs.find(blob.digest); config != tree.configs.end())
        return std::make_shared<LocalSupply>(blob, std::make_shared<MemoryBytes>(*config), true);
    if (blob.isForeign() && !m_servedForeign.contains(blob.digest))
        return nullptr;
    auto remote = std::make_unique<RemoteSupply>(context().client, context().limiter, m_source.repository(), blob);
    if (m_goesToSeveralHosts)
        return std::make_shared<SpoolSupply>(std::move(remote), blob, context().spoolFolder);
    return remote;
}

}
