#include "app/commandline/comparecommand.h"

#include "app/commandline/arguments.h"

#include <QJsonArray>

namespace quaymaster
{

using namespace Qt::StringLiterals;

CompareCommand::CompareCommand(Environment &environment, QList<Reference> references)
    : JobCommand(environment)
    , m_references(std::move(references))
{
}

Result<std::unique_ptr<Command>> CompareCommand::make(const Invocation &invocation, Environment &environment)
{
    QList<Reference> references;
    for (const QString &word : invocation.arguments) {
        const auto reference = referenceIn(word);
        if (!reference)
            return reference.error();
        references.append(reference->orLatest());
    }
    return std::unique_ptr<Command>(new CompareCommand(environment, std::move(references)));
}

void CompareCommand::start()
{
    auto owned = std::make_unique<CompareJob>(environment().client(), m_references);
    const CompareJob &job = *owned;
    run(std::move(owned), [this, &job] { show(job); });
}

void CompareCommand::show(const CompareJob &job)
{
    Answer answer;
    answer.state = job.areEqual() ? Answer::State::Succeeded : Answer::State::Different;
    QJsonArray images;
    for (const ComparedImage &image : job.images()) {
        images.append(QJsonObject{{u"reference"_s, image.reference.toString()},
                                  {u"digest"_s, image.digest},
                                  {u"platforms"_s, QJsonArray::fromStringList(image.platforms)}});
        answer.text += u"%1  %2  %3\n"_s.arg(image.digest, image.reference.toString(), image.platforms.join(", "_L1));
    }
    answer.text += (job.areEqual() ? tr("All are the same.") : tr("They differ.")) + u'\n';
    answer.fields = {{u"images"_s, images}};
    finish(std::move(answer));
}

}
