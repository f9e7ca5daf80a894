#include "models/operations/transferrequest.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool hasArrived(const ImageReport &image)
{
    return image.state == ImageReport::State::Succeeded || image.state == ImageReport::State::Unchanged;
}

bool isOf(const ImageReport &image, const Reference &destination)
{
    const auto written = Reference::parse(image.destination);
    return written && written->repository() == destination.repository()
        && (destination.tag().isEmpty() || written->tag() == destination.tag());
}

/// Exactly these tags.
QRegularExpression patternOf(const QStringList &tags)
{
    QStringList alternatives;
    for (const QString &tag : tags)
        alternatives.append(QRegularExpression::escape(tag));
    return QRegularExpression(alternatives.join(u'|'));
}

QStringList tagsOf(const QList<ImageReport> &images)
{
    QStringList tags;
    for (const ImageReport &image : images)
        if (const auto written = Reference::parse(image.destination); written && !written->tag().isEmpty())
            tags.append(written->tag());
    tags.removeDuplicates();
    return tags;
}

CheckRequest failedChecks(const CheckRequest &whole, const CopyReport &report)
{
    CheckRequest rest = whole;
    rest.references.removeIf([&](const Reference &reference) {
        const QString text = reference.orLatest().toString();
        return std::ranges::any_of(report.images,
                                   [&](const ImageReport &image) { return image.source == text && hasArrived(image); });
    });
    return rest.references.isEmpty() ? whole : rest;
}

}

TransferRequest failedOnly(const TransferRequest &request, const CopyReport &report)
{
    if (const auto *check = std::get_if<CheckRequest>(&request))
        return failedChecks(*check, report);
    const auto *whole = std::get_if<CopyRequest>(&request);
    if (!whole || report.images.isEmpty())
        return request;
    QList<ImageReport> left = report.images;
    left.removeIf(hasArrived);
    CopyRequest rest = *whole;
    rest.destinations.removeIf([&](const Reference &destination) {
        return std::ranges::none_of(left, [&](const ImageReport &image) { return isOf(image, destination); });
    });
    if (rest.destinations.isEmpty())
        return request;
    if (rest.seen.isEmpty()) // a tag may have moved since; what has arrived elsewhere is what belongs here
        rest.seen = SeenImages(report.images);
    const QStringList tags = tagsOf(left);
    if (auto *selection = std::get_if<TagSelection>(&rest.source); selection && !tags.isEmpty())
        selection->pattern = patternOf(tags);
    return rest;
}

}
