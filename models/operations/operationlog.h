#pragma once

#include "models/operations/operationentry.h"

namespace quaymaster
{

/// The lines of an operation's log.
LogLine queuedLine();
LogLine begunLine(bool isAgain, bool movesBytes);
LogLine retryLine(const RetryNotice &notice, qint64 waitMs);
LogLine stalledLine();
LogLine loginLine(const QString &host);
LogLine imageLine(const ImageItem &image, int row);
LogLine noteLine(const QString &note, int row);
LogLine endedLine(const OperationEntry &entry);

/// What can be told of an operation of another day, or of another program, from its report.
QList<LogLine> remembered(const OperationEntry &entry);

}
