#include "models/distribution/http/managerpool.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <utility>

namespace quaymaster
{

namespace
{

constexpr int connectionsPerManager = 6; // fixed inside QNAM

/// Forgets every cookie: a session of Harbor's web pages makes its API ask for a CSRF token.
class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;

    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

}

ManagerPool::Place::Place(ManagerPool &pool, QString origin, std::size_t index)
    : m_pool(&pool)
    , m_origin(std::move(origin))
    , m_index(index)
{
}

ManagerPool::Place &ManagerPool::Place::operator=(Place &&other) noexcept
{
    free();
    m_pool = std::exchange(other.m_pool, nullptr);
    m_origin = std::move(other.m_origin);
    m_index = other.m_index;
    return *this;
}

QNetworkAccessManager *ManagerPool::Place::manager() const
{
    return m_pool ? m_pool->m_origins.at(m_origin).managers.at(m_index).network.get() : nullptr;
}

void ManagerPool::Place::free()
{
    if (m_pool)
        m_pool->release(m_origin, m_index);
    m_pool.clear();
}

ManagerPool::ManagerPool(Proxies proxies, std::size_t managersPerOrigin)
    : m_proxies(std::move(proxies))
    , m_managersPerOrigin(managersPerOrigin)
{
}

ManagerPool::~ManagerPool() = default;

void ManagerPool::acquire(const QString &origin, QObject *context, Granted granted)
{
    m_origins[origin].waiters.push_back({context, std::move(granted)});
    serve(origin);
}

void ManagerPool::serve(const QString &name)
{
    Origin &origin = m_origins[name];
    while (!origin.waiters.empty()) {
        if (!origin.waiters.front().context) {
            origin.waiters.erase(origin.waiters.begin());
            continue;
        }
        Manager *manager = freeManager(origin);
        if (!manager)
            return;
        ++manager->active;
        const Waiter next = std::move(origin.waiters.front());
        origin.waiters.erase(origin.waiters.begin());
        next.granted(Place(*this, name, static_cast<std::size_t>(manager - origin.managers.data())));
    }
}

ManagerPool::Manager *ManagerPool::freeManager(Origin &origin)
{
    // The first one that is free, so that connections that are already open are used again.
    for (Manager &manager : origin.managers)
        if (manager.active < connectionsPerManager)
            return &manager;
    if (origin.managers.size() == m_managersPerOrigin)
        return nullptr;
    origin.managers.push_back({makeManager(), 0});
    return &origin.managers.back();
}

std::unique_ptr<QNetworkAccessManager> ManagerPool::makeManager() const
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setCookieJar(new NoCookies(network.get()));
    network->setProxyFactory(std::make_unique<Proxies>(m_proxies).release()); // the manager owns it
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setAutoDeleteReplies(false);
    return network;
}

void ManagerPool::release(const QString &origin, std::size_t index)
{
    --m_origins.at(origin).managers.at(index).active;
    if (!m_origins.at(origin).waiters.empty()) // later: whoever frees a place is in the middle of something
        QMetaObject::invokeMethod(
            this, [this, origin] { serve(origin); }, Qt::QueuedConnection);
}

}
