#include "models/distribution/inspect/taglistjob.h"

#include "models/image/tags.h"

namespace quaymaster
{

TagListJob::TagListJob(RegistryClient &client, Repository repository)
    : ClientJob(client)
    , m_repository(std::move(repository))
{
}

QString TagListJob::title() const
{
    return tr("Tags of %1").arg(m_repository.toString());
}

void TagListJob::ask()
{
    client().tags(m_repository, context(), [this](const Result<QStringList> &tags) {
        if (!tags) {
            failed(tags.error());
            return;
        }
        m_tags = *tags;
        m_tags.removeDuplicates();
        sortNaturally(m_tags);
        done();
    });
}

}
