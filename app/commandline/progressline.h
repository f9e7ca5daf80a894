#pragma once

#include "models/distribution/copy/copyreport.h"

namespace quaymaster
{

/// What a transfer's progress looks like in one line: a bar, bytes, rate, time left.
class ProgressLine
{
public:
    /// `milliseconds` since the start.
    QString text(const CopyProgress &progress, qint64 milliseconds);
    /// Of images alone, where no bytes are moved.
    static QString countText(const CopyProgress &progress);

private:
    double m_rate = 0; ///< bytes a second, smoothed
    qint64 m_lastBytes = 0;
    qint64 m_lastTime = 0;
};

/// `12.3 MiB`, in the person's language.
QString shownBytes(qint64 bytes);

}
