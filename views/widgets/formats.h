#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace quaymaster
{

/// Numbers and times as a person reads them, in the language of QLocale(). What is not known is an empty text.
class Formats
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Formats)

public:
    static QString size(qint64 bytes); ///< "12.3 MiB"; negative: not known
    static QString rate(qint64 bytesPerSecond); ///< "4.0 MiB/s"; negative: not known
    static QString duration(qint64 seconds); ///< "2 min 05 s"; negative: not known
    static QString timeLeft(qint64 seconds); ///< "about 2 min left"; negative: not known
    static QString time(const QDateTime &time); ///< local, date and time
    static QString age(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTimeUtc()); ///< "3 days ago"
    static QString sentences(const QStringList &sentences); ///< one after the other, as the language joins them
    static QString digest(const QString &digest); ///< "sha256:0123456789ab": enough to tell two apart
};

}
