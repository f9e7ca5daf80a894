#include "models/image/reference.h"

#include "models/image/shown.h"

#include <QRegularExpression>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestName = 255;
constexpr qsizetype longestTag = 128;
constexpr QLatin1StringView dockerHub{"docker.io"};

bool isWhole(const QRegularExpression &form, QStringView text)
{
    return form.match(text.toString()).hasMatch();
}

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

struct Cut
{
    QStringView before;
    QStringView after;
    bool found = false;
};

Cut cut(QStringView text, QChar separator)
{
    const qsizetype at = text.indexOf(separator);
    return at < 0 ? Cut{text, {}, false} : Cut{text.first(at), text.sliced(at + 1), true};
}

/// What was written, cut but not yet checked; views into the text.
struct Written
{
    QStringView text;
    QStringView host; ///< null if there is none
    QStringView path;
    Cut tag;
    Cut digest;
};

bool hasUppercase(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
}

bool isHost(QStringView first)
{
    return first == "localhost"_L1 || first.contains(u'.') || first.contains(u':') || hasUppercase(first);
}

Written cutUp(QStringView text)
{
    Written written;
    written.text = text;
    written.digest = cut(text, u'@');
    const Cut slash = cut(written.digest.before, u'/');
    const bool withHost = slash.found && isHost(slash.before);
    if (withHost)
        written.host = slash.before;
    written.tag = cut(withHost ? slash.after : written.digest.before, u':');
    written.path = written.tag.before;
    return written;
}

Error invalid(const QString &summary)
{
    return {Error::Kind::Invalid, summary, {}};
}

Error withScheme(const QString &text)
{
    QString rest = text.mid(text.indexOf("://"_L1) + 3);
    while (rest.endsWith(u'/'))
        rest.chop(1);
    if (!Reference::parse(rest))
        return invalid(Reference::tr("An image address has no scheme. Write host, repository and tag only, for example "
                                     "registry.example.com/team/app:1.0"));
    return invalid(Reference::tr("An image address has no scheme. Write it as %1").arg(shown(rest)));
}

// A first component with capitals counts as a host, but whoever writes Team/App means team/app.
QString inLowerCase(const Written &written)
{
    const bool keepHost = written.host.contains(u'.') || written.host.contains(u':');
    return (keepHost ? written.host.toString() : written.host.toString().toLower())
        + (written.host.isEmpty() ? ""_L1 : "/"_L1) + written.path.toString().toLower()
        + written.text.sliced(written.path.end() - written.text.begin()).toString();
}

std::optional<Error> problemOfWhole(const QString &text)
{
    static const QRegularExpression identifier = whole(u"[a-f0-9]{64}"_s);
    if (text.isEmpty())
        return invalid(
            Reference::tr("The image address is empty. Write one such as registry.example.com/team/app:1.0"));
    if (splitUserInfo(text).hasUserInfo)
        return invalid(
            Reference::tr("The image address holds a user name or password before an @. Leave it out and log "
                          "in to the host instead."));
    if (text.contains("://"_L1))
        return withScheme(text);
    if (text.size() == 64 && isWhole(identifier, text))
        return invalid(
            Reference::tr("%1 is an image ID, not a name. Write the repository's name and, for a fixed image, "
                          "@sha256: and the digest after it.")
                .arg(text));
    return std::nullopt;
}

bool isPort(QStringView text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    return isNumber && port >= 1 && port <= 65535;
}

bool isValidHost(QStringView host)
{
    static const QRegularExpression form = whole(u"(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-"
                                                 u"zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])"
                                                 "(?::([0-9]+))?"_s);
    const auto match = form.match(host.toString());
    return match.hasMatch() && (match.capturedLength(1) == 0 || isPort(match.capturedView(1)));
}

bool isValidPath(QStringView path)
{
    static const QString part = u"[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*"_s;
    static const QRegularExpression form = whole(part + u"(?:/"_s + part + u")*"_s);
    return isWhole(form, path);
}

std::optional<Error> problemOf(const Written &written)
{
    if (written.host.size() + 1 + written.path.size() > longestName)
        return invalid(Reference::tr("The repository name is longer than 255 characters. Shorten it."));
    if (const QString lower = inLowerCase(written); hasUppercase(written.path) && Reference::parse(lower))
        return invalid(Reference::tr("A repository name has no capital letters. Write it as %1").arg(shown(lower)));
    if (!written.host.isEmpty() && !isValidHost(written.host))
        return invalid(
            Reference::tr("%1 is not a registry host. Write a host name or address and, if needed, a port, for "
                          "example registry.example.com:5000")
                .arg(shown(written.host)));
    if (!isValidPath(written.path))
        return invalid(
            Reference::tr("%1 is not a repository name. Use lower-case letters and digits, separated by one of "
                          "- _ . inside a part and / between parts.")
                .arg(shown(written.path)));
    if (written.tag.found && !Reference::isValidTag(written.tag.after))
        return invalid(
            Reference::tr("“%1” is not a tag. A tag has 1 to 128 letters, digits, _ . or - and does not begin "
                          "with . or -")
                .arg(shown(written.tag.after)));
    return std::nullopt;
}

struct Name
{
    QString host;
    QString path;
};

Name normalised(const Written &written)
{
    Name name{written.host.toString(), written.path.toString()};
    if (name.host.isEmpty() || name.host == "index.docker.io"_L1 || name.host == "registry-1.docker.io"_L1)
        name.host = dockerHub;
    if (name.host == dockerHub && !name.path.contains(u'/'))
        name.path.prepend("library/"_L1);
    return name;
}

struct Parsed
{
    Name name;
    QString tag;
    std::optional<Digest> digest;
};

Result<Parsed> parsed(const QString &text)
{
    if (const auto problem = problemOfWhole(text))
        return *problem;
    const Written written = cutUp(text);
    if (const auto problem = problemOf(written))
        return *problem;
    Parsed result{normalised(written), written.tag.after.toString(), std::nullopt};
    if (result.name.host.size() + 1 + result.name.path.size() > longestName)
        return invalid(Reference::tr("The repository name is longer than 255 characters. Shorten it."));
    if (!written.digest.found)
        return result;
    const auto digest = Digest::parse(written.digest.after);
    if (!digest)
        return invalid(digest.error().summary);
    result.digest = *digest;
    return result;
}

}

Repository::Repository(QString host, QString path)
    : m_host(std::move(host))
    , m_path(std::move(path))
{
}

Result<Repository> Repository::parse(const QString &text)
{
    const auto result = parsed(text);
    if (!result)
        return result.error();
    if (!result->tag.isEmpty() || result->digest)
        return invalid(
            Reference::tr("%1 names one image where a repository is wanted. Leave out the tag and the digest.")
                .arg(shown(text)));
    return Repository(result->name.host, result->name.path);
}

Result<Reference> Reference::parse(const QString &text)
{
    const auto result = parsed(text);
    if (!result)
        return result.error();
    Reference reference(Repository(result->name.host, result->name.path));
    reference.m_tag = result->tag;
    reference.m_digest = result->digest;
    return reference;
}

Reference::Reference(Repository repository, const QString &validTag)
    : m_repository(std::move(repository))
    , m_tag(validTag)
{
    Q_ASSERT(isValidTag(validTag));
}

Reference::Reference(Repository repository, Digest digest)
    : m_repository(std::move(repository))
    , m_digest(std::move(digest))
{
}

Reference::Reference(Repository repository)
    : m_repository(std::move(repository))
{
}

Reference Reference::orLatest() const
{
    return isNamedOnly() ? withTag(u"latest"_s) : *this;
}

Reference Reference::withTag(const QString &validTag) const
{
    return {m_repository, validTag};
}

Reference Reference::withDigest(const Digest &digest) const
{
    return {m_repository, digest};
}

QString Reference::identifier() const
{
    return m_digest ? m_digest->toString() : m_tag;
}

QString Reference::toString() const
{
    QString text = m_repository.toString();
    if (!m_tag.isEmpty())
        text += u':' + m_tag;
    if (m_digest)
        text += u'@' + m_digest->toString();
    return text;
}

bool Reference::isValidTag(QStringView tag)
{
    static const QRegularExpression form = whole(u"[A-Za-z0-9_][A-Za-z0-9_.-]*"_s);
    return tag.size() <= longestTag && isWhole(form, tag);
}

}
