#include "models/image/imageconfig.h"

#include "models/image/manifest.h"
#include "models/image/shown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestConfig = qsizetype(8) << 20;

Error damaged(const QString &detail)
{
    return {Error::Kind::Invalid, Manifest::tr("The image's config is damaged. Build and push this image again."),
            detail};
}

Result<QList<Digest>> diffIdsFrom(const QJsonValue &value)
{
    QList<Digest> digests;
    const QJsonArray array = value.toArray();
    for (const auto &element : array) {
        const auto digest = Digest::parse(element.toString());
        if (!digest)
            return damaged("rootfs.diff_ids: "_L1 + shown(element.toString()));
        digests.append(*digest);
    }
    return digests;
}

}

Result<ImageConfig> ImageConfig::parse(const QByteArray &bytes)
{
    if (bytes.size() > largestConfig)
        return damaged(QString::number(bytes.size()) + " bytes"_L1);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return damaged(error.errorString());
    const QJsonObject object = document.object();
    const auto diffIds = diffIdsFrom(object["rootfs"_L1]["diff_ids"_L1]);
    if (!diffIds)
        return diffIds.error();
    const QDateTime created = QDateTime::fromString(object["created"_L1].toString(), Qt::ISODateWithMs);
    return ImageConfig{Platform::fromJson(object), created.toUTC(), *diffIds, object};
}

QList<int> exposedTcpPorts(const QJsonObject &document)
{
    constexpr int largest = 65535;
    QList<int> ports;
    const QStringList declared = document["config"_L1]["ExposedPorts"_L1].toObject().keys();
    for (const QString &key : declared) {
        const QStringList parts = key.split(u'/');
        const int port = parts.first().toInt();
        const bool isTcp = parts.size() == 1 || (parts.size() == 2 && parts.last().toLower() == "tcp"_L1);
        if (isTcp && port > 0 && port <= largest)
            ports.append(port);
    }
    std::ranges::sort(ports);
    return ports;
}

}
