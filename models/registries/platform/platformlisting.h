#pragma once

#include "models/registries/platform/platformaccess.h"

#include <QSet>

namespace quaymaster
{

/// One page of a list, as the platform answers it.
struct PlatformRows
{
    QList<QJsonObject> rows;
    qint64 total = 0; ///< of all pages
};

/// Errors: `invalid` (there is no list in it).
Result<PlatformRows> platformRows(const QJsonValue &data);
/// Every value percent-encoded; `name=&…` is left out where the value is empty.
QByteArray platformQuery(const QList<std::pair<QByteArray, QString>> &values);

/// Reads a list to its end, page by page, once: each row comes to `take`, then `done` is called, exactly once, and it
/// goes. The platform sorts nothing and counts anew for each page, so that rows are missed when others are deleted
/// meanwhile: what came is counted, and read again where it is not what there is. A list that looks whole is whole, for
/// to a comparison a missing row is a deleted one.
class PlatformListing : public QObject
{
    Q_OBJECT

public:
    struct Reader
    {
        std::function<void()> begin; ///< anew: what was taken is void
        std::function<bool(const QJsonObject &)> take; ///< false: that is no row
        std::function<void(Result<>)> done;
    };

    /// `request` without `page` and `pageSize`. Ends without `done` when `context` goes.
    PlatformListing(PlatformAccess &access, PlatformRequest request, QObject *context, Reader reader);

private:
    void restart();
    void ask();
    void received(const Result<QJsonValue> &data);
    bool isCapped(const PlatformRows &page) const;
    void judge();
    void finish(const Result<> &result);

    PlatformAccess &m_access;
    PlatformRequest m_request;
    QPointer<QObject> m_context;
    Reader m_reader;
    QSet<qint64> m_seen;
    qint64 m_pageSize;
    qint64 m_page = 1;
    qint64 m_received = 0;
    qint64 m_total = -1; ///< as the first page said
    int m_tries = 1;
};

}
