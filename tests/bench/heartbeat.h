#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <vector>

namespace quaymaster
{

/// How late each beat of a timer comes: what else the event loop does meanwhile.
class Heartbeat : public QObject
{
public:
    static qint64 monotonicMs()
    {
        using namespace std::chrono;
        return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    }

    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(beatMs);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            constexpr double perMs = 1e6;
            const double late = std::max(0.0, static_cast<double>(m_clock.nsecsElapsed()) / perMs - beatMs);
            m_clock.start();
            m_late.push_back(late);
            if (late > holdUpMs)
                m_holdUps.append(QJsonArray{monotonicMs(), late});
        });
    }

    void start()
    {
        m_clock.start();
        m_timer.start();
    }

    double latest() const { return m_late.empty() ? 0 : *std::ranges::max_element(m_late); } ///< milliseconds

    QJsonObject report()
    {
        std::sort(m_late.begin(), m_late.end());
        const auto at = [this](double part) {
            return m_late.empty() ? 0.0
                                  : m_late[static_cast<std::size_t>(part * static_cast<double>(m_late.size() - 1))];
        };
        return {{QStringLiteral("beats"), static_cast<qint64>(m_late.size())},
                {QStringLiteral("p99"), at(0.99)},
                {QStringLiteral("latest"), at(1)},
                {QStringLiteral("holdUps"), m_holdUps}};
    }

private:
    static constexpr int beatMs = 10;
    static constexpr double holdUpMs = 10;

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_late; ///< milliseconds
    QJsonArray m_holdUps; ///< [when it ended, how long it was], to compare two processes
};

}
