#include "app/commandline/pullcommand.h"

#include "app/commandline/arguments.h"

#include <QDir>
#include <QFileInfo>

namespace quaymaster
{

using namespace Qt::StringLiterals;

PullCommand::PullCommand(Environment &environment, Operation operation, PullRequest request)
    : TransferCommand(environment, std::move(operation))
    , m_request(std::move(request))
{
}

Result<std::unique_ptr<Command>> PullCommand::make(const Invocation &invocation, Environment &environment)
{
    const auto reference = referenceIn(invocation.arguments.first());
    if (!reference)
        return reference.error();
    if (auto clean = refuseUserInfoInPath(invocation.arguments.last()); !clean)
        return clean.error();
    if (invocation.arguments.last().isEmpty())
        return Error{Error::Kind::Usage, tr("Name the folder or the FILE.tar that is to be written."), {}};
    const auto platforms = platformsIn(invocation.values(u"platform"_s));
    if (!platforms)
        return platforms.error();
    const QString target = QDir::cleanPath(QFileInfo(invocation.arguments.last()).absoluteFilePath());
    PullRequest request{reference->orLatest(), target, *platforms};
    Operation operation;
    operation.command = u"pull"_s;
    operation.title = request.source.toString() + u" → "_s + target;
    operation.arguments = QStringList{u"pull"_s} + lastingOptions(invocation);
    const auto words = invocation.values(u"platform"_s);
    for (const QString &word : words)
        operation.arguments.append(u"--platform="_s + word);
    operation.arguments += {u"--"_s, request.source.toString(), target};
    return std::unique_ptr<Command>(new PullCommand(environment, std::move(operation), std::move(request)));
}

std::unique_ptr<TransferJob> PullCommand::makeJob(const Workspace &)
{
    return std::make_unique<PullJob>(title(), m_request, environment().options().network, environment().credentials());
}

}
