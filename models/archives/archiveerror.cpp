#include "models/archives/archiveerror.h"

#include "models/image/shown.h"

#include <QLocale>

namespace quaymaster
{

using namespace Qt::StringLiterals;

Error ArchiveError::truncated(const QString &detail)
{
    return {Error::Kind::Invalid,
            tr("The archive ends too early. Copy or save it once more and compare the sizes of the files."), detail};
}

Error ArchiveError::damaged(const QString &detail)
{
    return {Error::Kind::Invalid, tr("The archive is damaged. Copy or save it once more and compare the checksums."),
            detail};
}

Error ArchiveError::notAnArchive(const QString &path, const QString &detail)
{
    return {
        Error::Kind::Invalid,
        tr("%1 is not an image archive. Give a file of docker save, an OCI archive or an OCI layout folder.").arg(path),
        detail};
}

Error ArchiveError::notATar()
{
    return {Error::Kind::Invalid,
            tr("The file holds no tar. Give a file of docker save, an OCI archive or an OCI layout folder."),
            {}};
}

Error ArchiveError::unsafeName(const QString &name)
{
    return {Error::Kind::Invalid,
            tr("The archive holds the unsafe path %1. Do not use it, and ask where it came from.").arg(shown(name)),
            {}};
}

Error ArchiveError::unsafeLink(const QString &name, const QString &target)
{
    return {Error::Kind::Invalid,
            tr("The link %1 leads out of the archive. Do not use it, and ask where it came from.").arg(shown(name)),
            u"%1 -> %2"_s.arg(shown(name), shown(target))};
}

Error ArchiveError::linkCircle(const QString &name)
{
    return {
        Error::Kind::Invalid, tr("The link %1 leads in a circle. Save the archive once more.").arg(shown(name)), {}};
}

Error ArchiveError::duplicate(const QString &name)
{
    return {Error::Kind::Invalid,
            tr("The archive holds %1 twice, with different content. Save the archive once more.").arg(shown(name)),
            {}};
}

Error ArchiveError::tooLarge(const QString &detail)
{
    return {Error::Kind::Invalid,
            tr("The archive holds more than any image does. Do not use it, and ask where it came from."), detail};
}

Error ArchiveError::badDocument(const QString &name, const QString &detail)
{
    return {Error::Kind::Invalid,
            tr("%1 in the archive is not as it must be. Save the archive once more.").arg(shown(name)), detail};
}

Error ArchiveError::missingFile(const QString &name)
{
    return {Error::Kind::Invalid,
            tr("The archive lacks %1, of which the image is made. Save the archive once more.").arg(shown(name)),
            {}};
}

Error ArchiveError::missingBlob(const QString &digest)
{
    return {Error::Kind::NotFound,
            tr("The layout does not hold %1. Copy the image once more with all its platforms.").arg(digest),
            {}};
}

Error ArchiveError::wrongDigest(const QString &name, const QString &expected, const QString &found)
{
    return {Error::Kind::Integrity,
            tr("The content of %1 is not what its digest says. Copy or save the image once more.").arg(shown(name)),
            u"expected %1, found %2"_s.arg(expected, found)};
}

Error ArchiveError::wrongSize(const QString &name, qint64 expected, qint64 found)
{
    return {Error::Kind::Integrity,
            tr("The size of %1 is not what its descriptor says. Copy or save the image once more.").arg(shown(name)),
            u"expected %1 bytes, found %2"_s.arg(expected).arg(found)};
}

Error ArchiveError::becameShorter(const QString &path)
{
    return {Error::Kind::Integrity,
            tr("%1 became shorter while it was read. Wait until it is written completely, then try again.").arg(path),
            {}};
}

Error ArchiveError::dictionaryTooLarge(qint64 bytes, qint64 limit)
{
    const QLocale locale;
    return {Error::Kind::Unsupported,
            tr("The archive needs a dictionary of %1 to be decompressed, at most %2 are allowed. Compress it with a "
               "lower level.")
                .arg(locale.formattedDataSize(bytes), locale.formattedDataSize(limit)),
            {}};
}

Error ArchiveError::unsupported(const QString &detail)
{
    return {Error::Kind::Unsupported,
            tr("The archive uses a form that cannot be read. Save it once more with docker save or as an OCI archive."),
            detail};
}

Error ArchiveError::noSpace(const QString &folder, qint64 missing)
{
    return {Error::Kind::Io,
            tr("%1 more free space is needed in %2. Free some space and try again.")
                .arg(QLocale().formattedDataSize(missing), folder),
            u"%1 bytes are missing"_s.arg(missing)};
}

Error ArchiveError::outOfMemory(const QString &detail)
{
    return {Error::Kind::Io, tr("There is not enough memory to read the archive. Close other programs and try again."),
            detail};
}

Error ArchiveError::targetBusy(const QString &path)
{
    return {Error::Kind::Conflict,
            tr("Another program is writing %1. Wait until it is done, or choose another name.").arg(path),
            {}};
}

Error ArchiveError::targetOccupied(const QString &path, const QString &detail)
{
    return {Error::Kind::Conflict, tr("%1 holds something else. Move it away, or choose another name.").arg(path),
            detail};
}

Error ArchiveError::targetHasOtherImage(const QString &path, const QString &name, const QString &there,
                                        const QString &wished)
{
    return {Error::Kind::Conflict,
            tr("%1 already holds another image by the name %2. Remove it, or choose another folder.")
                .arg(path, shown(name)),
            u"there: %1, wished: %2"_s.arg(there, wished)};
}

Error ArchiveError::incomplete(const QString &digest)
{
    return {Error::Kind::Integrity,
            tr("The layout still lacks %1. Starting it again continues from here.").arg(digest),
            {}};
}

}
