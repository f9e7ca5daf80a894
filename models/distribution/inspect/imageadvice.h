#pragma once

#include "models/distribution/inspect/inspectjob.h"

#include <QDateTime>

namespace quaymaster
{

/// What would be better about an image, from its manifest and configuration; never a reason to refuse it.
struct ImageAdvice
{
    enum class Kind { RootUser, NoHealthCheck, LargeImage, ManyLayers, OldBase };

    Kind kind = Kind::RootUser;
    QString sentence; ///< translated: what it is and what to do next

    bool operator==(const ImageAdvice &) const = default;
};

/// Compressed. Seed 002 advises small images without a number; at 100 Mbit/s, what a node often gets, this much takes a
/// minute and a half. Bases for GPUs with their tool kit are about three times as large, slim runtime images smaller.
inline constexpr qint64 largeImageBytes = qint64{1} << 30;
/// Each layer of the image and of what is built upon it counts, and takes time to look through for a missing file.
inline constexpr qsizetype manyLayers = 40;
inline constexpr qsizetype mostLayers = 125; ///< what Docker keeps to; overlay2 itself would mount 128
/// Debian and Alpine give a release the updates of about two years; a base that nobody has built anew for one lacks
/// many.
inline constexpr qint64 oldBaseDays = 365;

/// Of one platform, in the order of Kind; nothing for artifacts, which have no configuration. `now` in UTC.
QList<ImageAdvice> adviceFor(const InspectedImage &image, const QDateTime &now);

}
