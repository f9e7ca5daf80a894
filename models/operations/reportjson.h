#pragma once

#include "models/distribution/copy/copyreport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quaymaster
{

/// A null text would become a JSON null.
QString jsonText(const QString &text);

/// The shapes of COMMANDS.md, for the answers of the command line and for the history. Texts are never null.
QJsonObject toJson(const Error &error);
QJsonObject toJson(const ImageReport &image);
/// `images` and `seconds`.
QJsonObject toJson(const CopyReport &report);

/// What toJson() wrote, perhaps long ago. What is missing or unknown reads as its default.
Error errorFromJson(const QJsonObject &object);
ImageReport imageFromJson(const QJsonObject &object);
QList<ImageReport> imagesFromJson(const QList<QJsonObject> &objects);

}
