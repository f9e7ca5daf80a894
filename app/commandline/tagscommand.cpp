#include "app/commandline/tagscommand.h"

#include "app/commandline/arguments.h"
#include "models/distribution/inspect/taglistjob.h"

#include <QJsonArray>

namespace quaymaster
{

using namespace Qt::StringLiterals;

TagsCommand::TagsCommand(Environment &environment, Repository repository)
    : JobCommand(environment)
    , m_repository(std::move(repository))
{
}

Result<std::unique_ptr<Command>> TagsCommand::make(const Invocation &invocation, Environment &environment)
{
    const auto repository = repositoryIn(invocation.arguments.first());
    if (!repository)
        return repository.error();
    return std::unique_ptr<Command>(new TagsCommand(environment, *repository));
}

void TagsCommand::start()
{
    auto owned = std::make_unique<TagListJob>(environment().client(), m_repository);
    const TagListJob &job = *owned;
    run(std::move(owned), [this, &job] {
        Answer answer;
        answer.fields
            = {{u"repository"_s, m_repository.toString()}, {u"tags"_s, QJsonArray::fromStringList(job.tags())}};
        for (const QString &tag : job.tags())
            answer.text += tag + u'\n';
        finish(std::move(answer));
    });
}

}
