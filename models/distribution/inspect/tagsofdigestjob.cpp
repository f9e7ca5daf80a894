#include "models/distribution/inspect/tagsofdigestjob.h"

#include "models/image/tags.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int asksAtOnce = 32;

}

TagsOfDigestJob::TagsOfDigestJob(RegistryClient &client, const Reference &reference)
    : TagsOfDigestJob(client, QList<Reference>{reference})
{
}

TagsOfDigestJob::TagsOfDigestJob(RegistryClient &client, QList<Reference> references)
    : ClientJob(client)
    , m_references(std::move(references))
{
    Q_ASSERT(std::ranges::all_of(
        m_references, [this](const Reference &reference) { return reference.repository() == repository(); }));
}

QString TagsOfDigestJob::title() const
{
    return tr("Tags beside %1").arg(m_references.constFirst().toString());
}

void TagsOfDigestJob::ask()
{
    m_left = m_references;
    askSome();
}

void TagsOfDigestJob::askSome()
{
    while (m_running < asksAtOnce && !m_left.isEmpty()) {
        ++m_running;
        const Reference reference = m_left.takeFirst();
        client().head(reference, context(),
                      [this, reference](const Result<std::optional<Digest>> &digest) { answered(reference, digest); });
    }
    if (m_running == 0)
        allAnswered();
}

void TagsOfDigestJob::answered(const Reference &reference, const Result<std::optional<Digest>> &digest)
{
    --m_running;
    if (!context())
        return;
    if (!digest) {
        failed(digest.error());
        return;
    }
    if (m_areTagsKnown) {
        for (Image &image : m_images)
            if (*digest == image.digest)
                image.tags.append(reference.tag());
    } else if (*digest) {
        m_digests.emplace(reference, **digest);
    } else {
        failed({Error::Kind::NotFound,
                tr("There is no %1. Look at the tags of its repository.").arg(reference.toString()),
                {},
                Error::Cause::Other,
                u"quaymaster tags "_s + repository().toString()});
        return;
    }
    askSome();
}

void TagsOfDigestJob::allAnswered()
{
    if (m_areTagsKnown) {
        for (Image &image : m_images)
            sortNaturally(image.tags);
        done();
        return;
    }
    for (const Reference &reference : std::as_const(m_references)) {
        const Digest &digest = m_digests.at(reference);
        if (std::ranges::find(m_images, digest, &Image::digest) == m_images.cend())
            m_images.append({digest, {}});
    }
    client().tags(repository(), context(), [this](const Result<QStringList> &tags) { tagsArrived(tags); });
}

void TagsOfDigestJob::tagsArrived(const Result<QStringList> &tags)
{
    if (!tags && tags.error().kind != Error::Kind::NotFound) {
        failed(tags.error());
        return;
    }
    m_areTagsKnown = true;
    QStringList names = tags ? *tags : QStringList();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        m_left.append(Reference(repository(), name));
    askSome();
}

}
