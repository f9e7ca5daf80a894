#include "app/commandline/deletecommand.h"

#include "app/commandline/arguments.h"
#include "app/commandline/terminal.h"
#include "models/distribution/inspect/deletejob.h"

#include <QJsonArray>

namespace quaymaster
{

using namespace Qt::StringLiterals;

DeleteCommand::DeleteCommand(Environment &environment, Reference reference, bool isSure)
    : JobCommand(environment)
    , m_reference(std::move(reference))
    , m_isSure(isSure)
{
}

Result<std::unique_ptr<Command>> DeleteCommand::make(const Invocation &invocation, Environment &environment)
{
    const auto reference = referenceIn(invocation.arguments.first());
    if (!reference)
        return reference.error();
    if (reference->isNamedOnly())
        return Error{Error::Kind::Usage,
                     tr("Say which image of %1: add a tag or a digest. Nothing is deleted by default.")
                         .arg(reference->toString()),
                     {}};
    const bool isSure = invocation.has(u"yes"_s);
    if (!isSure && !Terminal::isInteractive())
        return Error{
            Error::Kind::Usage, tr("Nobody can be asked here. Add --yes if %1 may go.").arg(reference->toString()), {}};
    return std::unique_ptr<Command>(new DeleteCommand(environment, *reference, isSure));
}

void DeleteCommand::start()
{
    auto owned = std::make_unique<TagsOfDigestJob>(environment().client(), m_reference);
    const TagsOfDigestJob &job = *owned;
    run(std::move(owned), [this, &job] { found(job); });
}

void DeleteCommand::found(const TagsOfDigestJob &job)
{
    m_fields = {{u"reference"_s, m_reference.toString()},
                {u"digest"_s, job.image().digest.toString()},
                {u"tags"_s, QJsonArray::fromStringList(job.image().tags)}};
    const QString named = job.image().tags.isEmpty() ? tr("No tag goes along.")
                                                     : tr("These tags go: %1").arg(job.image().tags.join(", "_L1));
    if (auto confirmed = confirm(named); !confirmed)
        fail(confirmed.error());
    else
        remove(job.image().digest);
}

/// Who is asked is told what goes, --quiet or not.
Result<> DeleteCommand::confirm(const QString &named)
{
    if (m_isSure) {
        environment().messages().say(named);
        return {};
    }
    const QString question = tr("Delete %1? [y/N] ").arg(m_reference.toString());
    const auto isYes = Terminal(environment().wake()).agrees(named + u'\n' + question);
    if (!isYes)
        return isYes.error();
    return *isYes ? Result<>() : Error{Error::Kind::Cancelled, tr("Nothing was deleted."), {}};
}

void DeleteCommand::remove(const Digest &digest)
{
    run(std::make_unique<DeleteJob>(environment().client(), m_reference.repository(), digest), [this, digest] {
        Answer answer;
        answer.fields = m_fields;
        answer.text = tr("Deleted %1").arg(Reference(m_reference.repository(), digest).toString()) + u'\n';
        const auto tags = m_fields.value("tags"_L1).toArray();
        for (const auto &tag : tags)
            answer.text += m_reference.repository().toString() + u':' + tag.toString() + u'\n';
        finish(std::move(answer));
    });
}

}
