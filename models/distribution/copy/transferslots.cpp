#include "models/distribution/copy/transferslots.h"

#include <QTimer>
#include <algorithm>

namespace quaymaster
{

namespace
{

constexpr int firstLimit = 4;
constexpr int mostByItself = 12; // two managers of six connections
constexpr double worthwhile = 1.05;

}

TransferSlots::TransferSlots(int most, QObject *parent)
    : QObject(parent)
    , m_most(most)
{
}

TransferSlots::Host &TransferSlots::host(const QString &name)
{
    return m_hosts.try_emplace(name, Host{.limit = m_most > 0 ? m_most : firstLimit, .window = {}, .waiting = {}})
        .first->second;
}

int TransferSlots::limit(const QString &name) const
{
    const auto found = m_hosts.find(name);
    return found == m_hosts.end() ? firstLimit : found->second.limit;
}

void TransferSlots::acquire(const QString &name, qint64 size, QObject *context, std::function<void()> begin)
{
    Host &host = this->host(name);
    host.waiting.push_back({size, context, std::move(begin)});
    connect(context, &QObject::destroyed, this, [this, name](QObject *gone) {
        std::erase_if(this->host(name).waiting, [gone](const Waiting &waiting) { return waiting.context == gone; });
    });
    QTimer::singleShot(0, this, [this, name] { startNext(this->host(name)); });
}

void TransferSlots::startNext(Host &host)
{
    while (host.active < host.limit && !host.waiting.empty()) {
        const bool largest = host.started++ % 2 == 0;
        const auto next = largest ? std::ranges::max_element(host.waiting, {}, &Waiting::size) : host.waiting.begin();
        const auto begin = std::move(next->begin);
        host.waiting.erase(next);
        ++host.active;
        if (!host.window.isValid())
            host.window.start();
        begin();
    }
}

void TransferSlots::release(const QString &name, qint64 bytes)
{
    Host &host = this->host(name);
    --host.active;
    host.bytes += bytes;
    if (++host.inWindow >= host.limit)
        closeWindow(host);
    QTimer::singleShot(0, this, [this, name] { startNext(this->host(name)); });
}

void TransferSlots::closeWindow(Host &host) const
{
    const qint64 elapsed = std::max<qint64>(1, host.window.restart());
    const double rate = static_cast<double>(host.bytes) / static_cast<double>(elapsed);
    if (m_most == 0 && rate > host.lastRate * worthwhile)
        host.limit = std::min(host.limit + 1, mostByItself);
    host.lastRate = rate;
    host.bytes = 0;
    host.inWindow = 0;
}

void TransferSlots::complained(const QString &name)
{
    Host &host = this->host(name);
    host.limit = std::max(1, host.limit / 2);
    host.lastRate = 0;
}

}
