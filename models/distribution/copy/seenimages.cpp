#include "models/distribution/copy/seenimages.h"

#include "models/distribution/copy/copyreport.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

SeenImages::SeenImages(const QList<ImageReport> &images)
{
    QHash<QString, QString> digests; // all destinations of a source get the same
    for (const ImageReport &image : images)
        if (!image.digest.isEmpty())
            digests.insert(image.source, image.digest);
    for (const ImageReport &image : images) {
        Image seen{digests.value(image.source), {}};
        if (image.state == ImageReport::State::Planned || !image.tagOld.isEmpty())
            seen.replaced = image.tagOld;
        m_images.insert(image.destination, seen);
    }
}

std::optional<Error> SeenImages::objection(const QString &destination, const std::optional<Digest> &old,
                                           const Digest &digest) const
{
    const Image seen = m_images.value(destination);
    const bool isOther = !contains(destination) || (!seen.digest.isEmpty() && seen.digest != digest.toString());
    if (isOther)
        return Error{Error::Kind::Conflict,
                     tr("The source of %1 has changed since it was looked at. Plan again, and look at what is new.")
                         .arg(destination),
                     u"seen %1, now %2"_s.arg(seen.digest, digest.toString())};
    const QString now = old ? old->toString() : QString();
    if (old != digest && seen.replaced && *seen.replaced != now)
        return Error{Error::Kind::Conflict,
                     tr("Somebody else has changed %1 since it was looked at. Plan again, and look at both digests.")
                         .arg(destination),
                     u"seen %1, there %2, new %3"_s.arg(*seen.replaced, now, digest.toString())};
    return {};
}

}
