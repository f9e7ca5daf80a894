#include "models/distribution/http/retryafter.h"

#include <QLocale>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RetryAfter)
};

}

std::optional<milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    if (value.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(milliseconds(std::min(seconds, 1LL << 31) * 1000));

    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

Error holdTooLong(const QString &host, milliseconds wait)
{
    const QDateTime until = QDateTime::currentDateTime().addMSecs(wait.count());
    return {Error::Kind::RateLimited,
            Text::tr("%1 wants to be left alone until %2. Try again then, or log in for a higher limit.")
                .arg(host, QLocale().toString(until, QLocale::ShortFormat)),
            u"Retry-After: until %1"_s.arg(until.toUTC().toString(Qt::ISODate))};
}

}
