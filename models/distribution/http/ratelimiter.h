#pragma once

#include "models/distribution/http/ratebudget.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace quaymaster
{

/// One run's share of a budget: tells it when it is worth asking again. On the run's thread.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    explicit RateLimiter(std::shared_ptr<RateBudget> budget);

    /// How many of `wanted` bytes may move now; takes them. 0: wait for available().
    qint64 take(qint64 wanted);
    void giveBack(qint64 bytes) { m_budget->giveBack(bytes); }

signals:
    void available();

private:
    std::shared_ptr<RateBudget> m_budget;
    QTimer m_wake;
};

}
