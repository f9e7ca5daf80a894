#pragma once

#include "models/distribution/inspect/tagdetailsjob.h"

#include <QHash>
#include <map>

namespace quaymaster
{

/// Loads the details of those tags that somebody looks at: few at once, each digest once, the newest wish first. Docker
/// Hub counts every manifest that is read against a quota, so there only the digests are asked for.
class TagDetailsLoader : public QObject
{
    Q_OBJECT

public:
    TagDetailsLoader(RegistryClient &client, Repository repository, QObject *parent = nullptr);
    ~TagDetailsLoader() override;

    /// These in place of what was wanted before and has not begun. Known ones are not asked again.
    void want(const QStringList &tags);
    /// They may have moved: ask again when they are wanted. What is known of digests stays.
    void forgetTags();
    bool isIdle() const { return m_running == 0 && m_wanted.isEmpty(); }

signals:
    void digestFound(const QString &tag, const QString &digest); ///< details follow where they are asked for
    void loaded(const QString &tag, const quaymaster::TagDetails &details);
    void failed(const QString &tag, const quaymaster::Error &error);

private:
    void next();
    void digestArrived(const QString &tag, const Result<std::optional<Digest>> &digest);
    void load(const Digest &digest);
    void over(const Digest &digest, const TagDetailsJob &job);
    void tell(const Digest &digest, const Result<TagDetails> &details);

    RegistryClient &m_client;
    Repository m_repository;
    bool m_onlyDigests;
    QStringList m_wanted;
    QSet<QString> m_asked; // tags
    QHash<Digest, TagDetails> m_known;
    QHash<Digest, QStringList> m_waiting; // tags of digests that are being loaded
    std::map<Digest, std::unique_ptr<TagDetailsJob>> m_jobs;
    int m_running = 0;
    std::unique_ptr<QObject> m_context; // dropped first: no answer comes into a half-destroyed object
};

}
