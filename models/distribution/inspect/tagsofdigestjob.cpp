#include "models/distribution/inspect/tagsofdigestjob.h"

#include "models/image/tags.h"

namespace quaymaster
{

namespace
{

constexpr int asksAtOnce = 32;

}

TagsOfDigestJob::TagsOfDigestJob(RegistryClient &client, Reference reference)
    : ClientJob(client)
    , m_reference(std::move(reference))
{
}

QString TagsOfDigestJob::title() const
{
    return tr("Tags beside %1").arg(m_reference.toString());
}

void TagsOfDigestJob::ask()
{
    client().head(m_reference, context(),
                  [this](const Result<std::optional<Digest>> &digest) { digestArrived(digest); });
}

void TagsOfDigestJob::digestArrived(const Result<std::optional<Digest>> &digest)
{
    if (!digest) {
        failed(digest.error());
        return;
    }
    if (!*digest) {
        failed({Error::Kind::NotFound,
                tr("There is no %1. “quaymaster tags %2” lists what is there.")
                    .arg(m_reference.toString(), m_reference.repository().toString()),
                {}});
        return;
    }
    m_digest = **digest;
    client().tags(m_reference.repository(), context(), [this](const Result<QStringList> &tags) { tagsArrived(tags); });
}

void TagsOfDigestJob::tagsArrived(const Result<QStringList> &tags)
{
    if (!tags && tags.error().kind != Error::Kind::NotFound) {
        failed(tags.error());
        return;
    }
    m_left = tags ? *tags : QStringList();
    m_left.removeDuplicates();
    askSome();
}

void TagsOfDigestJob::askSome()
{
    while (m_running < asksAtOnce && !m_left.isEmpty()) {
        ++m_running;
        const QString tag = m_left.takeFirst();
        client().head(Reference(m_reference.repository(), tag), context(),
                      [this, tag](const Result<std::optional<Digest>> &digest) { compare(tag, digest); });
    }
    if (m_running > 0)
        return;
    sortNaturally(m_found);
    done();
}

void TagsOfDigestJob::compare(const QString &tag, const Result<std::optional<Digest>> &digest)
{
    --m_running;
    if (!digest) {
        failed(digest.error());
        return;
    }
    if (*digest == m_digest)
        m_found.append(tag);
    if (context())
        askSome();
}

}
