#include "app/commandline/transferrequests.h"

#include "app/commandline/argumentparser.h"
#include "app/commandline/arguments.h"
#include "app/commandline/commandtable.h"
#include "app/commandline/environment.h"
#include "models/distribution/copy/destination.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::TransferRequests)
};

using Source = decltype(CopyRequest::source);

/// No such file: a password that was typed by mistake is not repeated.
Result<ArchiveSource> archiveIn(const QString &word)
{
    auto source = ArchiveSource::parse(word);
    if (!source)
        if (auto clean = refuseUserInfoInPath(word); !clean)
            return clean.error();
    return source;
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

/// What is certain to fail is told before anything is done.
Result<> checkDestinations(const CopyRequest &request)
{
    const auto *source = std::get_if<Reference>(&request.source);
    const auto destinations = destinationsFor(request.destinations, source ? source->tag() : QString());
    return destinations ? Result<>() : destinations.error();
}

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

Result<TransferRequest> pushIn(const Invocation &invocation)
{
    CopyRequest request;
    const auto destinations = destinationsIn(invocation.arguments.mid(1));
    if (!destinations)
        return destinations.error();
    request.destinations = *destinations;
    if (auto checked = checkDestinations(request); !checked)
        return checked.error();
    if (auto read = readOptions(invocation, request); !read)
        return read.error();
    const auto source = archiveIn(invocation.arguments.first());
    if (!source)
        return source.error();
    request.source = *source;
    return TransferRequest(std::move(request));
}

Result<TransferRequest> syncIn(const Invocation &invocation)
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
    if (auto checked = checkDestinations(request); !checked)
        return checked.error();
    if (auto read = readOptions(invocation, request); !read)
        return read.error();
    return TransferRequest(std::move(request));
}

Result<TransferRequest> pullIn(const Invocation &invocation)
{
    const auto reference = referenceIn(invocation.arguments.first());
    if (!reference)
        return reference.error();
    const QString &word = invocation.arguments.last();
    if (auto clean = refuseUserInfoInPath(word); !clean)
        return clean.error();
    if (word.isEmpty())
        return Error{Error::Kind::Usage, Text::tr("Name the folder or the FILE.tar that is to be written."), {}};
    const auto platforms = platformsIn(invocation.values(u"platform"_s));
    if (!platforms)
        return platforms.error();
    const QString target = QDir::cleanPath(QFileInfo(word).absoluteFilePath());
    return TransferRequest(PullRequest{reference->orLatest(), target, *platforms});
}

/// What the history holds of a test: references only, whatever the command line takes besides.
const CommandSpec &checkSpec()
{
    static const CommandSpec spec{"registry check", "REFERENCE...", "", "", 1, -1, {}, nullptr};
    return spec;
}

bool isCheck(const QStringList &arguments)
{
    return arguments.mid(0, 2).join(u' ') == checkCommand;
}

Result<TransferRequest> checkIn(const Invocation &invocation)
{
    CheckRequest request;
    for (const QString &word : invocation.arguments) {
        const auto reference = referenceIn(word);
        if (!reference)
            return reference.error();
        request.references.append(*reference);
    }
    return TransferRequest(std::move(request));
}

Error notOurs(const QString &detail)
{
    return {Error::Kind::Unsupported,
            Text::tr("This operation cannot be run again here, because another version began it. Start it anew."),
            detail};
}

}

Result<TransferRequest> transferRequestOf(const Invocation &invocation)
{
    const QLatin1StringView name(invocation.command->name);
    if (name == "push"_L1)
        return pushIn(invocation);
    if (name == checkCommand)
        return checkIn(invocation);
    return name == "sync"_L1 ? syncIn(invocation) : pullIn(invocation);
}

Result<TransferRequest> transferRequestIn(const QStringList &arguments, RunContext &context)
{
    const auto commands = isCheck(arguments) ? std::span(&checkSpec(), 1) : std::span(commandTable());
    const Invocation invocation = parseArguments(arguments, commands, commonOptionSpecs());
    if (invocation.error || !invocation.command)
        return notOurs(invocation.error ? invocation.error->summary : QString());
    static constexpr std::array names{"push"_L1, "sync"_L1, "pull"_L1, checkCommand};
    if (std::ranges::find(names, QLatin1StringView(invocation.command->name)) == names.end())
        return notOurs(QString::fromLatin1(invocation.command->name));
    const auto options = commonOptionsOf(invocation);
    if (!options)
        return options.error();
    applyTo(context.network, *options);
    if (!options->authFile.isEmpty())
        context.credentials = Environment::credentialsIn(options->authFile);
    return transferRequestOf(invocation);
}

}
