#include "models/registries/entries/entryaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EntryAddress)
};

struct Source
{
    QLatin1StringView host;
    QLatin1StringView name;
};

constexpr std::array sources{
    Source{"docker.io"_L1, "Docker Hub"_L1},
    Source{"nvcr.io"_L1, "NVIDIA NGC"_L1},
    Source{"ghcr.io"_L1, "GitHub"_L1},
    Source{"quay.io"_L1, "Quay"_L1},
    Source{"gcr.io"_L1, "Google"_L1},
    Source{"mcr.microsoft.com"_L1, "Microsoft"_L1},
    Source{"images.neolink-ai.com"_L1, "Neolink"_L1},
};

/// What a browser or a terminal adds when an address is copied.
QString withoutScheme(const QString &text)
{
    static const QRegularExpression scheme(u"\\A[A-Za-z][A-Za-z0-9+.-]*://"_s);
    const qsizetype length = scheme.match(text).capturedLength();
    if (length == 0)
        return text;
    QString rest = text.mid(length);
    while (rest.endsWith(u'/'))
        rest.chop(1);
    return rest;
}

EntryAddress takenApart(const QString &typed)
{
    const UserInfoSplit split = splitUserInfo(typed.trimmed());
    EntryAddress address;
    address.text = withoutScheme(split.rest);
    address.username = split.userInfo.section(u':', 0, 0);
    address.password = Secret(split.userInfo.section(u':', 1).toUtf8());
    return address;
}

/// An @ that is neither of a digest nor, by its looks, of user information may still end a password.
bool hasDoubtfulAt(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at >= 0 && !Digest::parse(text.sliced(at + 1));
}

/// `user:12/3@host` may be a repository with a wrong digest, or hold a password: what has a colon and stands before an
/// @ of no digest is not kept. A mark takes its place, with which no address can be read.
void takeOffDoubtful(EntryAddress &address)
{
    const qsizetype at = address.text.lastIndexOf(u'@');
    const QString before = address.text.left(std::max<qsizetype>(at, 0));
    const qsizetype colon = before.indexOf(u':', before.indexOf("://"_L1) + 1);
    if (!hasDoubtfulAt(address.text) || colon < 0)
        return;
    address.username = withoutScheme(before.left(colon));
    address.password = Secret(before.mid(colon + 1).toUtf8());
    address.text = u"…"_s + address.text.mid(at);
}

Error doubtfulAt()
{
    return {
        Error::Kind::Invalid,
        Text::tr("What follows the @ of the image address is not a digest. Write sha256: and 64 hexadecimal digits, "
                 "or leave it out."),
        {}};
}

}

QString EntryAddress::normalised() const
{
    return reference ? reference->orLatest().toString() : QString();
}

Result<EntryAddress> entryAddress(const QString &typed)
{
    EntryAddress address = takenApart(typed);
    auto reference = Reference::parse(address.text);
    if (!reference)
        return hasDoubtfulAt(address.text) ? doubtfulAt() : reference.error();
    address.reference = *std::move(reference);
    return address;
}

EntryAddress platformAddress(const QString &text)
{
    EntryAddress address = takenApart(text);
    if (auto reference = Reference::parse(address.text)) {
        address.reference = *std::move(reference);
        return address;
    }
    // As it stands, but for what may not be stored.
    address.text = splitUserInfo(text).rest;
    takeOffDoubtful(address);
    return address;
}

QString guessedSource(const Reference &reference)
{
    const QString &host = reference.repository().host();
    for (const Source &source : sources)
        if (host == source.host)
            return source.name;
    return host.endsWith(".gcr.io"_L1) ? u"Google"_s : host;
}

QString guessedName(const Reference &reference)
{
    return reference.repository().path().section(u'/', -1);
}

}
