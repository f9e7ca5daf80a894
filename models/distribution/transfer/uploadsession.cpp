#include "models/distribution/transfer/uploadsession.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

std::optional<qint64> receivedBytes(const HttpResponse &response)
{
    const QByteArray range = response.header("Range");
    const qsizetype dash = range.lastIndexOf('-');
    if (dash < 0)
        return {};
    bool isNumber = false;
    const qint64 last = range.mid(dash + 1).trimmed().toLongLong(&isNumber);
    return isNumber && last > 0 ? std::optional(last + 1) : std::nullopt;
}

QUrl withDigest(const QUrl &location, const Digest &digest)
{
    QUrl url = location;
    QString query = url.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    url.setQuery(query + u"digest="_s + digest.toString(), QUrl::StrictMode);
    return url;
}

}
