#pragma once

#include "models/operations/operationentry.h"

#include <QVariant>

namespace quaymaster
{

/// What stands in the columns of OperationTree, and behind its roles.
QVariant operationCell(const OperationEntry &entry, int column, int role);
QVariant imageCell(const OperationEntry &entry, const ImageItem &image, int column, int role);
QVariant blobCell(const BlobItem &blob, int column, int role);

/// `1:05:07` or `0:42`; empty if negative. Hours only where there are some.
QString durationText(qint64 seconds);
/// `1 h 5 min`, `2 min 5 s` or `42 s`: within a sentence.
QString spokenDuration(qint64 seconds);

}
