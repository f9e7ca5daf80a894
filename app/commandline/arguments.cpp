#include "app/commandline/arguments.h"

#include "models/image/shown.h"

#include <QUrl>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Arguments)
};

Error usage(const QString &sentence, const QString &detail = {})
{
    return {Error::Kind::Usage, sentence, detail};
}

bool isHost(const QString &word)
{
    static const QRegularExpression form(
        u"\\A(?:\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?\\z"_s);
    if (!form.match(word).hasMatch())
        return false;
    const QUrl url(u"https://"_s + word, QUrl::StrictMode);
    return url.isValid() && url.port(443) > 0;
}

}

QString echoed(const QString &word)
{
    const UserInfoSplit split = splitUserInfo(word);
    return split.hasUserInfo ? u"…@"_s + shown(split.rest) : shown(word);
}

Result<> refuseUserInfo(const QString &word)
{
    if (!splitUserInfo(word).hasUserInfo)
        return {};
    return usage(
        Text::tr("A user name or password must not stand in an argument: others can see it. Leave out everything up "
                 "to the @, and log in with “quaymaster login HOST”."));
}

Result<> refuseUserInfoInPath(const QString &word)
{
    const bool isPath = word.startsWith(u'/') || word.startsWith(u'.');
    return !isPath && splitUserInfo(word).userInfo.contains(u':') ? refuseUserInfo(word) : Result<>();
}

Result<Reference> referenceIn(const QString &word)
{
    if (auto clean = refuseUserInfo(word); !clean)
        return clean.error();
    return Reference::parse(word);
}

Result<QList<Reference>> destinationsIn(const QStringList &words)
{
    QList<Reference> found;
    for (const QString &word : words) {
        auto reference = referenceIn(word);
        if (!reference)
            return reference.error();
        if (reference->digest())
            return usage(
                Text::tr("The destination %1 has a digest, but an image brings its own. Give a tag, or nothing.")
                    .arg(reference->toString()));
        found.append(*std::move(reference));
    }
    return found;
}

Result<Repository> repositoryIn(const QString &word)
{
    const auto reference = referenceIn(word);
    if (!reference)
        return reference.error();
    if (!reference->isNamedOnly())
        return usage(
            Text::tr("A repository is needed here: leave the tag or digest of %1 out.").arg(reference->toString()));
    return reference->repository();
}

Result<QString> hostIn(const QString &word)
{
    if (auto clean = refuseUserInfo(word); !clean)
        return clean.error();
    if (!isHost(word))
        return usage(Text::tr("“%1” is not a registry host. Give it as host or host:port.").arg(shown(word)));
    const QString host = word.toLower();
    const bool isHub = host == "index.docker.io"_L1 || host == "registry-1.docker.io"_L1 || host == "hub.docker.com"_L1;
    return isHub ? u"docker.io"_s : host;
}

Result<QList<Platform>> platformsIn(const QStringList &words)
{
    QList<Platform> found;
    for (const QString &word : words) {
        if (auto clean = refuseUserInfo(word); !clean)
            return clean.error();
        const auto platform = Platform::parse(word);
        if (!platform)
            return usage(platform.error().summary, platform.error().detail);
        found.append(*platform);
    }
    return found;
}

Result<QRegularExpression> patternIn(const QString &word)
{
    const QRegularExpression pattern(word);
    // What is right alone may be wrong as a whole word, (?x)1 #a, and the other way round, 1)|(2.
    const QRegularExpression whole(QRegularExpression::anchoredPattern(word));
    for (const QRegularExpression &form : {pattern, whole})
        if (!form.isValid())
            return usage(
                Text::tr("“%1” is not a regular expression. Check it, and quote it for the shell.").arg(echoed(word)),
                form.errorString());
    return pattern;
}

Result<qint64> numberIn(const QString &option, const QString &word, qint64 least, qint64 most)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,18}\\z"_s);
    const qint64 number = word.toLongLong();
    if (digits.match(word).hasMatch() && number >= least && number <= most)
        return number;
    return usage(Text::tr("--%1 takes a whole number from %2 to %3.").arg(option).arg(least).arg(most));
}

}
