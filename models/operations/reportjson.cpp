#include "models/operations/reportjson.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double millisecondsOfSecond = 1000;

Error::Kind kindNamed(const QString &name)
{
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Cancelled); ++kind)
        if (kindName(static_cast<Error::Kind>(kind)) == name)
            return static_cast<Error::Kind>(kind);
    return Error::Kind::Invalid;
}

ImageReport::State stateNamed(const QString &name)
{
    for (int state = 0; state <= static_cast<int>(ImageReport::State::Planned); ++state)
        if (stateName(static_cast<ImageReport::State>(state)) == name)
            return static_cast<ImageReport::State>(state);
    return ImageReport::State::Pending;
}

}

QString jsonText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QJsonObject toJson(const Error &error)
{
    return {{u"kind"_s, kindName(error.kind)},
            {u"summary"_s, jsonText(error.summary)},
            {u"detail"_s, jsonText(error.detail)}};
}

QJsonObject toJson(const ImageReport &image)
{
    QJsonObject object{
        {u"source"_s, jsonText(image.source)},
        {u"destination"_s, jsonText(image.destination)},
        {u"state"_s, stateName(image.state)},
        {u"digest"_s, jsonText(image.digest)},
        {u"platforms"_s, QJsonArray::fromStringList(image.platforms)},
        {u"blobs"_s,
         QJsonObject{{u"total"_s, image.blobs.total},
                     {u"transferred"_s, image.blobs.transferred},
                     {u"mounted"_s, image.blobs.mounted},
                     {u"present"_s, image.blobs.present}}},
        {u"bytes"_s, QJsonObject{{u"transferred"_s, image.bytesTransferred}}},
        {u"tag"_s, QJsonObject{{u"old"_s, jsonText(image.tagOld)}, {u"new"_s, jsonText(image.tagNew)}}},
    };
    if (image.error)
        object.insert(u"error"_s, toJson(*image.error));
    return object;
}

QJsonObject toJson(const CopyReport &report)
{
    QJsonArray images;
    for (const ImageReport &image : report.images)
        images.append(toJson(image));
    return {{u"images"_s, images}, {u"seconds"_s, static_cast<double>(report.milliseconds) / millisecondsOfSecond}};
}

Error errorFromJson(const QJsonObject &object)
{
    return {kindNamed(object["kind"_L1].toString()), object["summary"_L1].toString(), object["detail"_L1].toString()};
}

ImageReport imageFromJson(const QJsonObject &object)
{
    ImageReport image;
    image.source = object["source"_L1].toString();
    image.destination = object["destination"_L1].toString();
    image.state = stateNamed(object["state"_L1].toString());
    image.digest = object["digest"_L1].toString();
    for (const auto &platform : object["platforms"_L1].toArray())
        image.platforms.append(platform.toString());
    const QJsonObject blobs = object["blobs"_L1].toObject();
    image.blobs = {blobs["total"_L1].toInt(), blobs["transferred"_L1].toInt(), blobs["mounted"_L1].toInt(),
                   blobs["present"_L1].toInt()};
    image.bytesTransferred = object["bytes"_L1]["transferred"_L1].toInteger();
    image.tagOld = object["tag"_L1]["old"_L1].toString();
    image.tagNew = object["tag"_L1]["new"_L1].toString();
    if (object.contains("error"_L1))
        image.error = errorFromJson(object["error"_L1].toObject());
    return image;
}

QList<ImageReport> imagesFromJson(const QList<QJsonObject> &objects)
{
    QList<ImageReport> images;
    for (const QJsonObject &object : objects)
        images.append(imageFromJson(object));
    return images;
}

}
