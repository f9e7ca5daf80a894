#pragma once

#include "models/core/result.h"
#include "models/jobs/retrypolicy.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace quaymaster
{

/// One thing that takes time: started once, ends once, in one of three ways. Knows no terminal and no widget.
/// Lives on the thread that made it; its work may run elsewhere.
class Job : public QObject
{
    Q_OBJECT

public:
    /// Idle → Waiting → Running → (Waiting → Running)* → Succeeded | Failed | Cancelled
    enum class State { Idle, Waiting, Running, Succeeded, Failed, Cancelled };
    Q_ENUM(State)

    explicit Job(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Job)

    virtual QString title() const = 0; ///< translated, for lists of operations

    /// Only from Idle. The first attempt begins from the event loop, never inside the call.
    void start();
    /// At any time, any number of times. A job that needs time to end cleanly stays Running until it has.
    void cancel();
    /// Only before start(). Only transient errors are tried again.
    void setRetryPolicy(const RetryPolicy &policy) { m_policy = policy; }
    /// While held no attempt begins, also no retry.
    void setHeld(bool held);

    State state() const { return m_state; }
    bool isOver() const;
    int attempt() const { return m_attempt; } ///< from 1, 0 before the first
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; } ///< −1: unknown
    /// Of the last attempt: set while waiting for a retry too.
    const std::optional<Error> &error() const { return m_error; }

signals:
    void stateChanged(quaymaster::Job::State state);
    void progressChanged(qint64 done, qint64 total);
    void finished(); ///< exactly once

protected:
    virtual void run() = 0;
    /// Cancelled while running. End now or later by cancelled(); succeed() and fail() are deaf from here on.
    virtual void stop() = 0;

    void setProgress(qint64 done, qint64 total);
    void succeed();
    void fail(Error error);
    void cancelled();

private:
    void attemptSoon();
    void beginAttempt();
    void enter(State state);
    void finish(State state, std::optional<Error> error);

    RetryPolicy m_policy;
    QTimer m_wait;
    std::chrono::milliseconds m_lastWait{0};
    State m_state = State::Idle;
    bool m_held = false;
    bool m_due = false;
    bool m_cancelling = false;
    int m_attempt = 0;
    qint64 m_done = 0;
    qint64 m_total = -1;
    std::optional<Error> m_error;
};

}
