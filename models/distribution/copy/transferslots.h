#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <map>
#include <vector>

namespace quaymaster
{

/// How many blobs move at once to each host: grows while that brings more bytes a second, halves when the host
/// complains (additive increase, multiplicative decrease). Half of the places go to the largest that waits, half to the
/// oldest.
class TransferSlots : public QObject
{
    Q_OBJECT

public:
    explicit TransferSlots(int most, QObject *parent = nullptr); ///< 0: the host decides

    /// Of the host `name`. Calls `begin` when a place is free; never inside the call. Not at all when `context` is gone by then.
    void acquire(const QString &name, qint64 size, QObject *context, std::function<void()> begin);
    void release(const QString &name, qint64 bytes);
    void complained(const QString &name);

    int limit(const QString &name) const;

private:
    struct Waiting
    {
        qint64 size;
        QObject *context;
        std::function<void()> begin;
    };
    struct Host
    {
        int limit;
        int active = 0;
        int started = 0;
        int inWindow = 0;
        qint64 bytes = 0;
        double lastRate = 0;
        QElapsedTimer window;
        std::vector<Waiting> waiting;
    };

    Host &host(const QString &name);
    void startNext(Host &host);
    void closeWindow(Host &host) const;

    int m_most;
    std::map<QString, Host> m_hosts;
};

}
