#include "models/distribution/copy/referrerloader.h"

#include "models/image/tags.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ReferrerLoader)
};

constexpr int mostRounds = 3;
constexpr int mostReferrers = 1000;

}

ReferrerLoader::ReferrerLoader(RegistryClient &client, Repository repository, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_repository(std::move(repository))
{
}

void ReferrerLoader::load(const ImageTree &tree, Answer answer)
{
    m_answer = std::move(answer);
    ++m_running;
    askFor(tree.root.digest());
    for (const Manifest &manifest : tree.below)
        askFor(manifest.digest());
    oneLess();
}

void ReferrerLoader::askFor(const Digest &subject)
{
    if (m_asked.contains(subject))
        return;
    m_asked.insert(subject);
    ++m_running;
    m_client.referrers(m_repository, subject, this, [this](const Result<QList<Descriptor>> &referrers) {
        referrers ? found(*referrers) : fail(referrers.error());
    });
    for (const QString &tag : cosignTags(subject)) {
        ++m_running;
        const Reference reference(m_repository, tag);
        m_client.head(reference, this, [this, reference, tag](const Result<std::optional<Digest>> &digest) {
            if (!digest) {
                fail(digest.error());
                return;
            }
            if (*digest)
                read(reference, tag);
            oneLess();
        });
    }
}

void ReferrerLoader::found(const QList<Descriptor> &referrers)
{
    for (const Descriptor &referrer : referrers)
        if (!m_asked.contains(referrer.digest))
            read(Reference(m_repository, referrer.digest), {});
    oneLess();
}

void ReferrerLoader::read(const Reference &reference, const QString &tag)
{
    if (!m_answer)
        return;
    if (++m_read > mostReferrers) {
        fail({Error::Kind::Invalid,
              Text::tr("%1 has more signatures and other referrers than an image can sensibly have. Look at what they "
                       "are, or copy it without them.")
                  .arg(m_repository.toString()),
              u"more than %1 referrers"_s.arg(mostReferrers)});
        return;
    }
    ++m_running;
    auto *loader = new TreeLoader(m_client, reference, {}, this);
    loader->load([this, tag](const Result<ImageTree> &tree) {
        if (!tree) {
            fail(tree.error());
            return;
        }
        m_attachments.append({*tree, tag});
        m_nextRound.append(tree->root.digest());
        oneLess();
    });
}

void ReferrerLoader::oneLess()
{
    if (--m_running > 0 || !m_answer)
        return;
    if (!m_nextRound.isEmpty() && ++m_round < mostRounds) {
        ++m_running;
        const auto round = std::exchange(m_nextRound, {});
        std::ranges::for_each(round, [this](const Digest &digest) { askFor(digest); });
        oneLess();
        return;
    }
    deleteLater();
    std::exchange(m_answer, {})(m_attachments);
}

void ReferrerLoader::fail(const Error &error)
{
    deleteLater();
    if (m_answer)
        std::exchange(m_answer, {})(error);
}

}
