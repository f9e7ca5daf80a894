#include "app/commandline/copycommand.h"

#include "app/commandline/arguments.h"

#include <QFileInfo>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::CopyCommand)
};

/// `app.tar:name:1.0` from any folder.
QString absoluteSource(const QString &word, const ArchiveSource &source)
{
    return QFileInfo(source.path).absoluteFilePath() + word.mid(source.path.size());
}

/// No such file: a password that was typed by mistake is not repeated.
Result<ArchiveSource> archiveIn(const QString &word)
{
    auto source = ArchiveSource::parse(word);
    if (!source)
        if (auto clean = refuseUserInfoInPath(word); !clean)
            return clean.error();
    return source;
}

QStringList copyOptions(const Invocation &invocation)
{
    QStringList words = lastingOptions(invocation);
    for (const QString &flag : {u"referrers"_s, u"force"_s, u"all-tags"_s})
        if (invocation.has(flag))
            words.append(u"--"_s + flag);
    for (const QString &option : {u"platform"_s, u"tags"_s}) {
        const auto values = invocation.values(option);
        for (const QString &value : values)
            words.append(u"--%1=%2"_s.arg(option, value));
    }
    return words;
}

Operation operationFor(const QString &command, const Invocation &invocation, const QString &source,
                       const QList<Reference> &destinations)
{
    Operation operation;
    operation.command = command;
    operation.arguments = QStringList{command} + copyOptions(invocation) + QStringList{u"--"_s, source};
    QStringList shownDestinations;
    for (const Reference &destination : destinations)
        shownDestinations.append(destination.toString());
    operation.arguments += shownDestinations;
    operation.title = source + u" → "_s + shownDestinations.join(", "_L1);
    return operation;
}

Result<> readOptions(const Invocation &invocation, CopyRequest &request)
{
    const auto platforms = platformsIn(invocation.values(u"platform"_s));
    if (!platforms)
        return platforms.error();
    request.platforms = *platforms;
    request.referrers = invocation.has(u"referrers"_s);
    request.force = invocation.has(u"force"_s);
    request.dryRun = invocation.has(u"dry-run"_s);
    return {};
}

Result<QList<Reference>> repositoriesIn(const QStringList &words)
{
    for (const QString &word : words)
        if (auto repository = repositoryIn(word); !repository)
            return repository.error();
    return destinationsIn(words);
}

/// Two destinations that would become one tag.
Result<> checkCollisions(const Reference &source, const QList<Reference> &destinations)
{
    QList<Reference> whole;
    for (const Reference &destination : destinations) {
        const Reference full
            = destination.tag().isEmpty() && !source.tag().isEmpty() ? destination.withTag(source.tag()) : destination;
        if (whole.contains(full))
            return Error{Error::Kind::Usage,
                         Text::tr("The destination %1 is given twice. Give it once.").arg(full.toString()),
                         {}};
        whole.append(full);
    }
    return {};
}

using Source = decltype(CopyRequest::source);

Result<Source> syncSource(const Invocation &invocation)
{
    const QString &word = invocation.arguments.first();
    const bool wantsTags = invocation.has(u"tags"_s);
    if (!wantsTags && !invocation.has(u"all-tags"_s)) {
        const auto reference = referenceIn(word);
        if (!reference)
            return reference.error();
        return Source(reference->orLatest());
    }
    if (wantsTags && invocation.has(u"all-tags"_s))
        return Error{Error::Kind::Usage, Text::tr("--all-tags and --tags exclude each other. Give one of them."), {}};
    const auto repository = repositoryIn(word);
    if (!repository)
        return repository.error();
    TagSelection selection{*repository, {}};
    if (wantsTags) {
        const auto pattern = patternIn(invocation.value(u"tags"_s));
        if (!pattern)
            return pattern.error();
        selection.pattern = *pattern;
    }
    return Source(selection);
}

}

CopyCommand::CopyCommand(Environment &environment, Operation operation, CopyRequest request)
    : TransferCommand(environment, std::move(operation))
    , m_request(std::move(request))
{
}

Result<std::unique_ptr<Command>> CopyCommand::push(const Invocation &invocation, Environment &environment)
{
    CopyRequest request;
    const auto destinations = destinationsIn(invocation.arguments.mid(1));
    if (!destinations)
        return destinations.error();
    request.destinations = *destinations;
    if (auto read = readOptions(invocation, request); !read)
        return read.error();
    const QString &word = invocation.arguments.first();
    const auto source = archiveIn(word);
    if (!source)
        return source.error();
    request.source = *source;
    auto operation = operationFor(u"push"_s, invocation, absoluteSource(word, *source), *destinations);
    return std::unique_ptr<Command>(new CopyCommand(environment, std::move(operation), std::move(request)));
}

Result<std::unique_ptr<Command>> CopyCommand::sync(const Invocation &invocation, Environment &environment)
{
    auto source = syncSource(invocation);
    if (!source)
        return source.error();
    CopyRequest request{*std::move(source), {}, {}};
    const QStringList words = invocation.arguments.mid(1);
    const bool isOfTags = std::holds_alternative<TagSelection>(request.source);
    const auto destinations = isOfTags ? repositoriesIn(words) : destinationsIn(words);
    if (!destinations)
        return destinations.error();
    request.destinations = *destinations;
    QString shown;
    if (const auto *reference = std::get_if<Reference>(&request.source)) {
        if (auto checked = checkCollisions(*reference, *destinations); !checked)
            return checked.error();
        shown = reference->toString();
    } else {
        shown = std::get<TagSelection>(request.source).repository.toString();
    }
    if (auto read = readOptions(invocation, request); !read)
        return read.error();
    auto operation = operationFor(u"sync"_s, invocation, shown, *destinations);
    return std::unique_ptr<Command>(new CopyCommand(environment, std::move(operation), std::move(request)));
}

std::unique_ptr<TransferJob> CopyCommand::makeJob(const Workspace &workspace)
{
    return std::make_unique<CopyJob>(title(), m_request, environment().options().network, environment().credentials(),
                                     workspace);
}

}
