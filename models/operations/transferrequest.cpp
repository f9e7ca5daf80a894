#include "models/operations/transferrequest.h"

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

bool isPlain(QChar sign)
{
    return (sign < QChar(0x80) && sign.isLetterOrNumber()) || u"_-./:@%+=,"_s.contains(sign);
}

QString quoted(const QString &word)
{
    if (!word.isEmpty() && std::ranges::all_of(word, isPlain))
        return word;
    QString inner = word;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// As a language lists things.
QString listed(const QStringList &names)
{
    QString text = names.value(0);
    for (const QString &name : names.mid(1))
        text = Text::tr("%1, %2", "two of several destinations").arg(text, name);
    return text;
}

}

QString commandOf(const TransferRequest &request)
{
    const auto *copy = std::get_if<CopyRequest>(&request);
    if (!copy)
        return u"pull"_s;
    return std::holds_alternative<ArchiveSource>(copy->source) ? u"push"_s : u"sync"_s;
}

QStringList argumentsFor(const TransferRequest &request)
{
    QStringList words{commandOf(request)};
    if (const auto *copy = std::get_if<CopyRequest>(&request))
        return words + optionsFor(*copy) + QStringList{u"--"_s, fullSource(*copy)} + textsOf(copy->destinations);
    const auto &pull = std::get<PullRequest>(request);
    return words + platformOptions(pull.platforms)
        + QStringList{u"--"_s, pull.source.toString(), wholePath(pull.target)};
}

QString shellCommand(const QStringList &arguments)
{
    QStringList words{u"quaymaster"_s};
    for (const QString &argument : arguments)
        words.append(quoted(argument));
    return words.join(u' ');
}

QString titleOf(const TransferRequest &request)
{
    const auto arrow = u" → "_s;
    const auto *copy = std::get_if<CopyRequest>(&request);
    if (!copy) {
        const auto &pull = std::get<PullRequest>(request);
        return pull.source.toString() + arrow + shortPath(pull.target);
    }
    const auto *archive = std::get_if<ArchiveSource>(&copy->source);
    const QString source = archive ? shortPath(archive->path) + choiceOf(*archive) : fullSource(*copy);
    return source + arrow + listed(textsOf(copy->destinations));
}

QString sourceOf(const TransferRequest &request)
{
    if (const auto *copy = std::get_if<CopyRequest>(&request))
        return fullSource(*copy);
    return std::get<PullRequest>(request).source.toString();
}

QStringList targetsOf(const TransferRequest &request)
{
    const auto *copy = std::get_if<CopyRequest>(&request);
    if (!copy)
        return {u"file:"_s + QDir::cleanPath(wholePath(std::get<PullRequest>(request).target))};
    QStringList targets;
    for (const Reference &destination : copy->destinations) {
        const QString tag = destination.tag().isEmpty() ? tagOf(*copy) : destination.tag();
        targets.append(tag.isEmpty() ? destination.repository().toString()
                                     : Reference(destination.repository(), tag).toString());
    }
    return targets;
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
    QStringList hosts;
    if (const auto *pull = std::get_if<PullRequest>(&request))
        return {pull->source.repository().host()};
    const auto &copy = std::get<CopyRequest>(request);
    if (const auto *reference = std::get_if<Reference>(&copy.source))
        hosts.append(reference->repository().host());
    else if (const auto *tags = std::get_if<TagSelection>(&copy.source))
        hosts.append(tags->repository.host());
    for (const Reference &destination : copy.destinations)
        hosts.append(destination.repository().host());
    hosts.removeDuplicates();
    return hosts;
}

}
