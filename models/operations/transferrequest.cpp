#include "models/operations/transferrequest.h"

#include "models/core/shellword.h"
#include "models/core/wording.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::TransferRequest)
};

/// Overloads of lambdas, for std::visit.
template <typename... Ts> struct Cases : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts> Cases(Ts...) -> Cases<Ts...>;

/// Which image of the archive: `:name:1.0`, `@2` or nothing.
QString choiceOf(const ArchiveSource &source)
{
    if (!source.name.isEmpty())
        return u':' + source.name;
    return source.index >= 0 ? u"@%1"_s.arg(source.index) : QString();
}

QString wholePath(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

QString shortPath(const QString &path)
{
    const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    return name.isEmpty() ? path : name;
}

QString fullSource(const CopyRequest &request)
{
    return std::visit(Cases{[](const ArchiveSource &source) { return wholePath(source.path) + choiceOf(source); },
                            [](const Reference &source) { return source.toString(); },
                            [](const TagSelection &source) { return source.repository.toString(); }},
                      request.source);
}

QStringList textsOf(const QList<Reference> &references)
{
    QStringList texts;
    for (const Reference &reference : references)
        texts.append(reference.toString());
    return texts;
}

QStringList platformOptions(const QList<Platform> &platforms)
{
    QStringList options;
    for (const Platform &platform : platforms)
        options.append(u"--platform="_s + platform.toString());
    return options;
}

QStringList optionsFor(const CopyRequest &request)
{
    QStringList options;
    if (request.referrers)
        options.append(u"--referrers"_s);
    if (request.force)
        options.append(u"--force"_s);
    if (request.dryRun)
        options.append(u"--dry-run"_s);
    const auto *tags = std::get_if<TagSelection>(&request.source);
    if (tags && !tags->pattern)
        options.append(u"--all-tags"_s);
    options.append(platformOptions(request.platforms));
    if (tags && tags->pattern)
        options.append(u"--tags="_s + tags->pattern->pattern());
    return options;
}

/// The tag that a destination without one takes, as far as it is known before the archive is read.
QString tagOf(const CopyRequest &request)
{
    if (const auto *reference = std::get_if<Reference>(&request.source))
        return reference->tag();
    return {};
}

QString titleOfCheck(const CheckRequest &check)
{
    if (check.references.size() == 1)
        return Text::tr("Test of %1").arg(check.references.first().toString());
    return Text::tr("Test of %n image(s)", nullptr, static_cast<int>(check.references.size()));
}

QStringList targetsOfCopy(const CopyRequest &copy)
{
    QStringList targets;
    for (const Reference &destination : copy.destinations) {
        const QString tag = destination.tag().isEmpty() ? tagOf(copy) : destination.tag();
        targets.append(tag.isEmpty() ? destination.repository().toString()
                                     : Reference(destination.repository(), tag).toString());
    }
    return targets;
}

QStringList hostsOfAll(const QList<Reference> &references)
{
    QStringList hosts;
    for (const Reference &reference : references)
        hosts.append(reference.repository().host());
    return hosts;
}

QStringList sourceHosts(const CopyRequest &copy)
{
    return std::visit(Cases{[](const ArchiveSource &) { return QStringList(); },
                            [](const Reference &source) { return QStringList{source.repository().host()}; },
                            [](const TagSelection &source) { return QStringList{source.repository.host()}; }},
                      copy.source);
}

}

QString commandOf(const TransferRequest &request)
{
    return std::visit(Cases{[](const CopyRequest &copy) {
                                return std::holds_alternative<ArchiveSource>(copy.source) ? u"push"_s : u"sync"_s;
                            },
                            [](const PullRequest &) { return u"pull"_s; },
                            [](const CheckRequest &) { return QString(checkCommand); }},
                      request);
}

QStringList argumentsFor(const TransferRequest &request)
{
    const QStringList command = commandOf(request).split(u' ');
    const QStringList end{u"--"_s};
    return std::visit(Cases{[&](const CopyRequest &copy) {
                                return command + optionsFor(copy) + end + QStringList{fullSource(copy)}
                                + textsOf(copy.destinations);
                            },
                            [&](const PullRequest &pull) {
                                return command + platformOptions(pull.platforms) + end
                                    + QStringList{pull.source.toString(), wholePath(pull.target)};
                            },
                            [&](const CheckRequest &check) { return command + end + textsOf(check.references); }},
                      request);
}

QString shellCommand(const QStringList &arguments)
{
    QStringList words{u"quaymaster"_s};
    for (const QString &argument : arguments)
        words.append(shellWord(argument));
    return words.join(u' ');
}

QString titleOf(const TransferRequest &request)
{
    return std::visit(
        Cases{[](const CopyRequest &copy) {
                  const auto *archive = std::get_if<ArchiveSource>(&copy.source);
                  const QString source = archive ? shortPath(archive->path) + choiceOf(*archive) : fullSource(copy);
                  return source + u" → "_s + listed(textsOf(copy.destinations));
              },
              [](const PullRequest &pull) { return pull.source.toString() + u" → "_s + shortPath(pull.target); },
              [](const CheckRequest &check) { return titleOfCheck(check); }},
        request);
}

QString sourceOf(const TransferRequest &request)
{
    return std::visit(Cases{[](const CopyRequest &copy) { return fullSource(copy); },
                            [](const PullRequest &pull) { return pull.source.toString(); },
                            [](const CheckRequest &check) { return textsOf(check.references).value(0); }},
                      request);
}

QStringList targetsOf(const TransferRequest &request)
{
    return std::visit(
        Cases{[](const CopyRequest &copy) { return targetsOfCopy(copy); },
              [](const PullRequest &pull) { return QStringList{u"file:"_s + QDir::cleanPath(wholePath(pull.target))}; },
              [](const CheckRequest &) { return QStringList(); }},
        request);
}

bool shareTarget(const QStringList &targets, const QStringList &others)
{
    // A repository alone stands for any of its tags.
    const auto overlaps = [](const QString &one, const QString &other) {
        return one == other || one.startsWith(other + u':') || other.startsWith(one + u':');
    };
    return std::ranges::any_of(targets, [&](const QString &one) {
        return std::ranges::any_of(others, [&](const QString &other) { return overlaps(one, other); });
    });
}

QStringList hostsOf(const TransferRequest &request)
{
    QStringList hosts
        = std::visit(Cases{[](const CopyRequest &copy) { return sourceHosts(copy) + hostsOfAll(copy.destinations); },
                           [](const PullRequest &pull) { return QStringList{pull.source.repository().host()}; },
                           [](const CheckRequest &check) { return hostsOfAll(check.references); }},
                     request);
    hosts.removeDuplicates();
    return hosts;
}

}
