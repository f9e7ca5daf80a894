#include "app/commandline/jsonreport.h"

#include <QJsonDocument>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int format = 1;
constexpr double millisecondsOfSecond = 1000;

QString stateName(Answer::State state)
{
    static constexpr std::array names{"succeeded"_L1, "failed"_L1, "different"_L1, "cancelled"_L1};
    return names.at(static_cast<std::size_t>(state));
}

/// A null QString would become a JSON null.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

}

QJsonObject toJson(const Error &error)
{
    return {{u"kind"_s, kindName(error.kind)}, {u"summary"_s, text(error.summary)}, {u"detail"_s, text(error.detail)}};
}

QJsonObject toJson(const ImageReport &image)
{
    QJsonObject object{
        {u"source"_s, text(image.source)},
        {u"destination"_s, text(image.destination)},
        {u"state"_s, stateName(image.state)},
        {u"digest"_s, text(image.digest)},
        {u"platforms"_s, QJsonArray::fromStringList(image.platforms)},
        {u"blobs"_s,
         QJsonObject{{u"total"_s, image.blobs.total},
                     {u"transferred"_s, image.blobs.transferred},
                     {u"mounted"_s, image.blobs.mounted},
                     {u"present"_s, image.blobs.present}}},
        {u"bytes"_s, QJsonObject{{u"transferred"_s, image.bytesTransferred}}},
        {u"tag"_s, QJsonObject{{u"old"_s, text(image.tagOld)}, {u"new"_s, text(image.tagNew)}}},
    };
    if (image.error)
        object.insert(u"error"_s, toJson(*image.error));
    if (image.state == ImageReport::State::Skipped)
        object.insert(u"reason"_s, text(image.reason));
    return object;
}

QJsonObject toJson(const CopyReport &report)
{
    QJsonArray images;
    for (const ImageReport &image : report.images)
        images.append(toJson(image));
    return {{u"images"_s, images}, {u"seconds"_s, static_cast<double>(report.milliseconds) / millisecondsOfSecond}};
}

QByteArray jsonLine(const QString &command, const Answer &answer)
{
    QJsonObject object = answer.fields;
    object.insert(u"format"_s, format);
    object.insert(u"command"_s, text(command));
    object.insert(u"state"_s, stateName(answer.state));
    if (answer.error)
        object.insert(u"error"_s, toJson(*answer.error));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

}
