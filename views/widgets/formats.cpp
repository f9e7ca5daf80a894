#include "views/widgets/formats.h"

#include "models/core/localtime.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

}

QString Formats::size(qint64 bytes)
{
    return bytes < 0 ? QString() : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QString Formats::rate(qint64 bytesPerSecond)
{
    return bytesPerSecond < 0 ? QString() : tr("%1/s").arg(size(bytesPerSecond));
}

QString Formats::duration(qint64 seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < minute)
        return tr("%1 s").arg(seconds);
    if (seconds < hour)
        return tr("%1 min %2 s").arg(QString::number(seconds / minute), twoDigits(seconds % minute));
    return tr("%1 h %2 min").arg(QString::number(seconds / hour), twoDigits(seconds % hour / minute));
}

QString Formats::timeLeft(qint64 seconds)
{
    return seconds < 0 ? QString() : tr("%1 left").arg(duration(seconds));
}

QString Formats::time(const QDateTime &time)
{
    return localTime(time);
}

QString Formats::age(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds < minute)
        return tr("just now");
    if (seconds < hour)
        return tr("%n minute(s) ago", nullptr, int(seconds / minute));
    if (seconds < day)
        return tr("%n hour(s) ago", nullptr, int(seconds / hour));
    const qint64 days = seconds / day;
    if (days < 60)
        return tr("%n day(s) ago", nullptr, int(days));
    if (days < 730)
        return tr("%n month(s) ago", nullptr, int(days / 30));
    return tr("%n year(s) ago", nullptr, int(days / 365));
}

QString Formats::sentences(const QStringList &sentences)
{
    QString text = sentences.value(0);
    for (const QString &sentence : sentences.mid(1))
        text = tr("%1 %2", "two sentences").arg(text, sentence);
    return text;
}

QString Formats::digest(const QString &digest)
{
    const qsizetype colon = digest.indexOf(u':');
    return digest.left(colon + 1 + 12);
}

}
