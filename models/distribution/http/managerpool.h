#pragma once

#include "models/distribution/http/proxies.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace quaymaster
{

/// Managers of one kind of traffic, by origin. QNAM opens six connections per host and silently queues the rest, so a
/// seventh request gets another manager, up to a limit; what is beyond that waits here, where no time-out runs yet.
class ManagerPool final : public QObject
{
    Q_OBJECT

public:
    /// The right to one connection; given back when it goes.
    class Place
    {
    public:
        Place() = default;
        Place(ManagerPool &pool, QString origin, std::size_t index);
        Place(Place &&other) noexcept = default;
        Place &operator=(Place &&other) noexcept;
        ~Place() { free(); }
        Q_DISABLE_COPY(Place)

        QNetworkAccessManager *manager() const;
        void free();

    private:
        QPointer<ManagerPool> m_pool;
        QString m_origin;
        std::size_t m_index = 0;
    };
    using Granted = std::function<void(Place)>;

    ManagerPool(Proxies proxies, std::size_t managersPerOrigin);
    ~ManagerPool() override;

    /// Inside the call if a place is free, later otherwise, never if `context` is gone by then.
    void acquire(const QString &origin, QObject *context, Granted granted);

private:
    struct Manager
    {
        std::unique_ptr<QNetworkAccessManager> network;
        int active = 0;
    };
    struct Waiter
    {
        QPointer<QObject> context;
        Granted granted;
    };
    struct Origin
    {
        std::vector<Manager> managers;
        std::vector<Waiter> waiters;
    };

    void serve(const QString &name);
    Manager *freeManager(Origin &origin);
    std::unique_ptr<QNetworkAccessManager> makeManager() const;
    void release(const QString &origin, std::size_t index);

    Proxies m_proxies;
    std::size_t m_managersPerOrigin;
    std::map<QString, Origin> m_origins;
};

}
