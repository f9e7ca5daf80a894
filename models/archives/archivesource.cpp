#include "models/archives/archiveerror.h"
#include "models/archives/imagearchive.h"
#include "models/image/reference.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <cerrno>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

Result<ArchiveSource> parsedRest(const QString &text, qsizetype pathEnd)
{
    ArchiveSource source{text.left(pathEnd), {}, -1};
    if (pathEnd == text.size())
        return source;
    const QString rest = text.mid(pathEnd + 1);
    if (text.at(pathEnd) == u':') {
        if (rest.isEmpty())
            return Error{Error::Kind::Usage, ArchiveError::tr("The name behind %1: is missing.").arg(source.path), {}};
        source.name = rest;
        return source;
    }
    source.index = rest.toInt();
    return source;
}

bool isIndex(const QString &rest)
{
    static const QRegularExpression digits(u"^[0-9]{1,9}$"_s);
    return digits.match(rest).hasMatch();
}

QString normalised(const QString &name)
{
    const auto reference = Reference::parse(name);
    return reference ? reference->orLatest().toString() : name;
}

bool bearsExactly(const ArchiveImage &image, const QString &name)
{
    return image.names().contains(name);
}

bool bearsNormalised(const ArchiveImage &image, const QString &name)
{
    return std::any_of(image.names().cbegin(), image.names().cend(),
                       [wanted = normalised(name)](const QString &known) { return normalised(known) == wanted; });
}

QList<const ArchiveImage *> named(const ImageArchive &archive, const QString &name)
{
    QList<const ArchiveImage *> found;
    for (const auto bears : {bearsExactly, bearsNormalised}) {
        for (const auto &image : archive.images())
            if (bears(*image, name))
                found.append(image.get());
        if (!found.isEmpty())
            break;
    }
    return found;
}

/// What can be written behind the path, one image a line.
QString candidates(const ImageArchive &archive)
{
    QStringList lines;
    for (size_t i = 0; i < archive.images().size(); ++i) {
        QStringList words = archive.images().at(i)->names();
        words.prepend(u'@' + QString::number(i));
        lines.append(words.join(u' '));
    }
    return lines.join(u'\n');
}

Error ambiguous(const ImageArchive &archive)
{
    return {Error::Kind::Invalid,
            ArchiveError::tr("The archive holds several images. Choose one by ARCHIVE:NAME:TAG or ARCHIVE@NUMBER."),
            candidates(archive)};
}

Error notThere(const ImageArchive &archive, const QString &what)
{
    return {Error::Kind::NotFound,
            ArchiveError::tr("The archive holds no image %1. Choose one that it holds.").arg(what),
            candidates(archive)};
}

}

Result<ArchiveSource> ArchiveSource::parse(const QString &text)
{
    for (qsizetype end = text.size(); end > 0; --end) {
        const bool isEnd = end == text.size();
        const bool isCut = !isEnd && (text.at(end) == u':' || (text.at(end) == u'@' && isIndex(text.mid(end + 1))));
        if ((isEnd || isCut) && QFileInfo::exists(text.left(end)))
            return parsedRest(text, end);
    }
    return Error::io(text, ENOENT);
}

Result<const ArchiveImage *> ArchiveSource::choose(const ImageArchive &archive) const
{
    if (index >= 0) {
        const auto place = static_cast<size_t>(index);
        return place < archive.images().size() ? Result<const ArchiveImage *>(archive.images().at(place).get())
                                               : notThere(archive, u'@' + QString::number(index));
    }
    if (name.isEmpty())
        return archive.images().size() == 1 ? Result<const ArchiveImage *>(archive.images().front().get())
                                            : ambiguous(archive);
    const auto found = named(archive, name);
    if (found.isEmpty())
        return notThere(archive, name);
    if (found.size() > 1)
        return ambiguous(archive);
    return found.constFirst();
}

}
