#pragma once

#include "models/distribution/copy/publication.h"

#include <QSet>

namespace quaymaster
{

/// Finds what refers to an image: the referrers of its manifests and of those again, by API or fallback tag, and
/// cosign's tags. Limits: 3 rounds, 1,000 referrers.
class ReferrerLoader : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<QList<Attachment>>)>;

    ReferrerLoader(RegistryClient &client, Repository repository, QObject *parent);

    void load(const ImageTree &tree, Answer answer);

private:
    void askFor(const Digest &subject);
    void found(const QList<Descriptor> &referrers);
    void read(const Reference &reference, const QString &tag);
    void oneLess();
    void fail(const Error &error);

    RegistryClient &m_client;
    Repository m_repository;
    QSet<Digest> m_asked;
    QList<Digest> m_nextRound;
    QList<Attachment> m_attachments;
    int m_round = 0;
    int m_read = 0;
    int m_running = 0;
    Answer m_answer;
};

}
