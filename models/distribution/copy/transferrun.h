#pragma once

#include "models/distribution/copy/copyreport.h"

#include <QObject>

namespace quaymaster
{

/// A push, a sync or a pull on its way. Lives on a transfer thread.
class TransferRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Ends cleanly; finished() follows.
    virtual void cancel() = 0;

signals:
    void progressed(const quaymaster::CopyProgress &progress);
    void retrying(const QString &host, int attempt, int attempts, qint64 waitMs, const quaymaster::Error &error);
    void finished(const quaymaster::CopyReport &report); ///< exactly once
};

}

Q_DECLARE_METATYPE(quaymaster::CopyProgress)
Q_DECLARE_METATYPE(quaymaster::CopyReport)
