#include "models/distribution/inspect/imageadvice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ImageAdvice::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ImageAdvice)
};

/// Name or number, with or without a group; empty is root as well (OCI image-spec, config.md, *User*). Windows has no
/// such account, and its images run as ContainerAdministrator or ContainerUser by name.
bool isRoot(const QString &user)
{
    const QString name = user.section(u':', 0, 0).trimmed();
    bool isNumber = false;
    const uint number = name.toUInt(&isNumber);
    return name.isEmpty() || name == "root"_L1 || (isNumber && number == 0);
}

/// Docker's member, which OCI leaves to it: `["NONE"]` takes away what the base has, no test inherits it, and a base
/// that has one hands it down into this very configuration.
bool hasHealthCheck(const QJsonObject &run)
{
    const QJsonArray test = run.value("Healthcheck"_L1).toObject().value("Test"_L1).toArray();
    return !test.isEmpty() && test.first().toString() != "NONE"_L1;
}

/// What a build sets to be the same every time, such as 1970 or 1980, tells no age.
QDateTime builtAt(const QJsonObject &config)
{
    const QDateTime created = QDateTime::fromString(config.value("created"_L1).toString(), Qt::ISODateWithMs).toUTC();
    constexpr int firstImages = 2013;
    return created.isValid() && created.date().year() >= firstImages ? created : QDateTime();
}

QString ageText(qint64 days)
{
    constexpr qint64 daysOfMonth = 30;
    constexpr qint64 daysOfYear = 365;
    return days < 2 * daysOfYear ? Text::tr("%n month(s)", nullptr, static_cast<int>(days / daysOfMonth))
                                 : Text::tr("%n year(s)", nullptr, static_cast<int>(days / daysOfYear));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString oldBaseSentence(const QJsonObject &run, qint64 days)
{
    const QString base
        = run.value("Labels"_L1).toObject().value("org.opencontainers.image.base.name"_L1).toString().left(200);
    return base.isEmpty()
        ? Text::tr("The image was built %1 ago, so its base lacks the security updates since then. Rebuild it on an "
                   "updated base and scan it.")
              .arg(ageText(days))
        : Text::tr("The image was built %1 ago on %2, which may lack the security updates since then. Rebuild it on "
                   "an updated %2 and scan it.")
              .arg(ageText(days), base);
}

}

QList<ImageAdvice> adviceFor(const InspectedImage &image, const QDateTime &now)
{
    QList<ImageAdvice> advice;
    if (image.config.isEmpty())
        return advice;
    const QJsonObject run = image.config.value("config"_L1).toObject();
    if (isRoot(run.value("User"_L1).toString()) && image.config.value("os"_L1).toString() != "windows"_L1)
        advice.append({Kind::RootUser,
                       Text::tr("It runs as root. Set another user with USER in the Dockerfile; what breaks out of the "
                                "container then has fewer rights.")});
    if (!hasHealthCheck(run))
        advice.append({Kind::NoHealthCheck,
                       Text::tr("It has no health check. Add HEALTHCHECK to the Dockerfile, so that Docker notices a "
                                "service that hangs.")});
    if (image.size > largeImageBytes)
        advice.append({Kind::LargeImage,
                       Text::tr("It is %1 compressed, more than %2, which makes starts slow. Use an Alpine or slim "
                                "base and a multi-stage build that leaves build tools out.")
                           .arg(sizeText(image.size), sizeText(largeImageBytes))});
    const qsizetype layers = image.manifest.layers().size();
    if (layers > manyLayers)
        advice.append({Kind::ManyLayers,
                       Text::tr("It has %1 layers, more than %2; Docker mounts %3 at most, and images built upon it "
                                "add theirs. Join RUN lines, or build in several stages.")
                           .arg(layers)
                           .arg(manyLayers)
                           .arg(mostLayers)});
    const QDateTime built = builtAt(image.config);
    if (const qint64 days = built.isValid() ? built.daysTo(now) : 0; days > oldBaseDays)
        advice.append({Kind::OldBase, oldBaseSentence(run, days)});
    return advice;
}

}
