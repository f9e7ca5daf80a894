#include "models/registries/platform/platformlisting.h"

#include <QJsonArray>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 usualPage = 500;
constexpr qint64 most = 1'000'000;
constexpr qint64 longestAnswer = 64LL * 1024 * 1024; // of rows that are as long as they may be
constexpr qint64 mostPages = 10'000; // of a server that gives a hundred rows at most
constexpr int tries = 3;

Error notLikeThePlatform(const QString &what)
{
    return {Error::Kind::Invalid,
            PlatformListing::tr("The list does not look like one of the platform. Check the address and the server's "
                                "version."),
            what};
}

}

Result<PlatformRows> platformRows(const QJsonValue &data)
{
    const QJsonValue list = data["list"_L1];
    const QJsonValue total = data["total"_L1];
    // An empty slice of Go may be null.
    if ((!list.isArray() && !list.isNull()) || !total.isDouble())
        return notLikeThePlatform(u"no list or no total in the data"_s);
    PlatformRows page{{}, total.toInteger()};
    for (const QJsonArray rows = list.toArray(); const auto &row : rows)
        page.rows.append(row.toObject());
    return page;
}

QByteArray platformQuery(const QList<std::pair<QByteArray, QString>> &values)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : values)
        if (!value.isEmpty())
            pairs.append(name.toPercentEncoding() + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

PlatformListing::PlatformListing(PlatformAccess &access, PlatformRequest request, QObject *context, Reader reader)
    : QObject(context)
    , m_access(access)
    , m_request(std::move(request))
    , m_context(context)
    , m_reader(std::move(reader))
    , m_pageSize(usualPage)
{
    m_request.answerLimit = longestAnswer;
    m_reader.begin();
    ask();
}

void PlatformListing::restart()
{
    m_seen.clear();
    m_page = 1;
    m_received = 0;
    m_total = -1;
    m_reader.begin();
    ask();
}

void PlatformListing::ask()
{
    PlatformRequest request = m_request;
    if (!request.query.isEmpty())
        request.query += '&';
    request.query += "page=" + QByteArray::number(m_page) + "&pageSize=" + QByteArray::number(m_pageSize);
    m_access.send(request, this, [this](const Result<QJsonValue> &data) { received(data); });
}

void PlatformListing::received(const Result<QJsonValue> &data)
{
    if (!data)
        return finish(data.error());
    const auto page = platformRows(*data);
    if (!page)
        return finish(page.error());
    if (page->total > most)
        return finish(notLikeThePlatform(u"%1 rows"_s.arg(page->total)));
    if (isCapped(*page)) {
        m_pageSize = page->rows.size();
        if (page->total / m_pageSize > mostPages)
            return finish(notLikeThePlatform(u"%1 rows, %2 at a time"_s.arg(page->total).arg(m_pageSize)));
        return restart();
    }
    for (const QJsonObject &row : page->rows) {
        if (!m_reader.take(row))
            return finish(notLikeThePlatform(u"row %1 of page %2"_s.arg(m_received).arg(m_page)));
        m_seen.insert(row.value("ID"_L1).toInteger());
        ++m_received;
    }
    const bool isFirst = m_total < 0;
    const bool isSame = isFirst || m_total == page->total;
    m_total = page->total;
    ++m_page;
    if (isSame && m_pageSize > 0 && !page->rows.isEmpty() && m_received < m_total)
        return ask();
    judge();
}

/// A server that gives fewer rows than it was asked for counts its pages by that size.
bool PlatformListing::isCapped(const PlatformRows &page) const
{
    const qint64 rows = page.rows.size();
    return m_page == 1 && rows > 0 && rows < m_pageSize && rows < page.total;
}

void PlatformListing::judge()
{
    if (m_received == m_total && m_seen.size() == m_total)
        return finish({});
    if (m_tries++ < tries) {
        if (m_tries == tries)
            m_pageSize = 0; // everything at once
        return restart();
    }
    finish(Error{Error::Kind::Conflict, tr("The list of the platform changes while it is read. Try again in a moment."),
                 u"%1 rows, %2 of them different, total %3"_s.arg(m_received).arg(m_seen.size()).arg(m_total)});
}

void PlatformListing::finish(const Result<> &result)
{
    deleteLater();
    m_reader.done(result);
}

}
