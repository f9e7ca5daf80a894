#include "models/registries/entries/entryadvice.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EntryAdvice)
};

struct Ending
{
    QStringView tag;
    bool hasDigest = false;
};

/// Of an address that is known to be a reference: 100,000 rows are not parsed again for their advice.
Ending endingOf(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    const QStringView named = at < 0 ? address : address.first(at);
    const QStringView last = named.sliced(named.lastIndexOf(u'/') + 1);
    const qsizetype colon = last.indexOf(u':');
    return {colon < 0 ? QStringView() : last.sliced(colon + 1), at >= 0};
}

std::optional<EntryAdvice> tagAdvice(QStringView address)
{
    const Ending ending = endingOf(address);
    if (ending.tag.isEmpty())
        return ending.hasDigest ? std::nullopt : std::optional(EntryAdvice::NoTag);
    if (ending.tag == "latest"_L1)
        return ending.hasDigest ? std::nullopt : std::optional(EntryAdvice::LatestTag);
    return isVersionTag(ending.tag) ? std::nullopt : std::optional(EntryAdvice::TagStyle);
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// `cuda12.1.0`, `conda3`: a word and its version.
bool isNamedVersion(QStringView part)
{
    const auto *digit = std::find_if_not(part.begin(), part.end(), isLetter);
    return digit != part.begin() && digit != part.end() && *digit >= u'0' && *digit <= u'9';
}

bool isComposed(QStringView tag)
{
    qsizetype named = 0;
    for (const QStringView part : tag.tokenize(u'-'))
        if (isNamedVersion(part))
            ++named;
    return named >= 2 && tag.contains(u'.');
}

}

QString adviceName(EntryAdvice advice)
{
    switch (advice) {
    case EntryAdvice::LatestTag:
        return u"latest-tag"_s;
    case EntryAdvice::NoTag:
        return u"no-tag"_s;
    case EntryAdvice::TagStyle:
        return u"tag-style"_s;
    case EntryAdvice::Duplicate:
        return u"duplicate"_s;
    case EntryAdvice::CredentialsRemoved:
        return u"credentials-removed"_s;
    case EntryAdvice::InvalidAddress:
        return u"invalid-address"_s;
    }
    return {};
}

QString adviceTitle(EntryAdvice advice)
{
    switch (advice) {
    case EntryAdvice::LatestTag:
        return Text::tr("Tag latest");
    case EntryAdvice::NoTag:
        return Text::tr("No tag");
    case EntryAdvice::TagStyle:
        return Text::tr("Tag without version");
    case EntryAdvice::Duplicate:
        return Text::tr("Same address twice");
    case EntryAdvice::CredentialsRemoved:
        return Text::tr("Password taken out");
    case EntryAdvice::InvalidAddress:
        return Text::tr("Address unreadable");
    }
    return {};
}

QString adviceText(EntryAdvice advice)
{
    switch (advice) {
    case EntryAdvice::LatestTag:
        return Text::tr("The tag “latest” may stand for another image tomorrow. Name a version, such as v1.2.3.");
    case EntryAdvice::NoTag:
        return Text::tr("The address has no tag, so “latest” is meant. Name a version, such as v1.2.3.");
    case EntryAdvice::TagStyle:
        return Text::tr("The tag does not read like a version. Better are tags such as v1.0, 1.2.3 or "
                        "v1.0.0-build.123.");
    case EntryAdvice::Duplicate:
        return Text::tr("Another entry has the same address. Keep one of them, or give each its own tag.");
    case EntryAdvice::CredentialsRemoved:
        return Text::tr("The address came with a user name or password, which was taken out of it. Test the "
                        "availability to see whether the registry lets you in.");
    case EntryAdvice::InvalidAddress:
        return Text::tr("The platform's address is not an image address. Edit the entry and correct it.");
    }
    return {};
}

bool isVersionTag(QStringView tag)
{
    static const QRegularExpression version(u"\\Av?[0-9]+(?:\\.[0-9]+){1,2}(?:-[A-Za-z0-9_.-]+)?\\z"_s);
    return version.match(tag.toString()).hasMatch() || isComposed(tag);
}

QList<EntryAdvice> adviceFor(const RegistryEntry &entry, const QSet<QString> &duplicates)
{
    QList<EntryAdvice> advice;
    if (entry.normalised.isEmpty())
        advice.append(EntryAdvice::InvalidAddress);
    else if (const auto ofTag = tagAdvice(entry.fields.address))
        advice.append(*ofTag);
    if (!entry.normalised.isEmpty() && duplicates.contains(entry.normalised))
        advice.append(EntryAdvice::Duplicate);
    if (entry.hadCredentials)
        advice.append(EntryAdvice::CredentialsRemoved);
    std::ranges::sort(advice);
    return advice;
}

QSet<QString> duplicateAddresses(const QList<RegistryEntry> &entries)
{
    QSet<QString> seen;
    QSet<QString> twice;
    seen.reserve(entries.size());
    for (const RegistryEntry &entry : entries) {
        if (entry.normalised.isEmpty())
            continue;
        const qsizetype before = seen.size();
        seen.insert(entry.normalised);
        if (seen.size() == before)
            twice.insert(entry.normalised);
    }
    return twice;
}

}
