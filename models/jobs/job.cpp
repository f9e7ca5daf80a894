#include "models/jobs/job.h"

namespace quaymaster
{

Job::Job(QObject *parent)
    : QObject(parent)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Job::beginAttempt);
}

void Job::start()
{
    Q_ASSERT(m_state == State::Idle);
    enter(State::Waiting);
    attemptSoon();
}

void Job::cancel()
{
    if (isOver() || m_cancelling)
        return;
    m_cancelling = true; // from here on succeed() and fail() are deaf
    m_wait.stop();
    if (m_state == State::Running)
        stop();
    else
        cancelled();
}

void Job::setHeld(bool held)
{
    m_held = held;
    if (!held && m_due)
        attemptSoon();
}

bool Job::isOver() const
{
    return m_state == State::Succeeded || m_state == State::Failed || m_state == State::Cancelled;
}

void Job::setProgress(qint64 done, qint64 total)
{
    if (isOver() || (done == m_done && total == m_total))
        return;
    m_done = done;
    m_total = total;
    emit progressChanged(done, total);
}

void Job::succeed()
{
    if (!isOver() && !m_cancelling)
        finish(State::Succeeded, {});
}

void Job::fail(Error error)
{
    if (isOver() || m_cancelling)
        return;
    if (!isTransient(error.kind) || !m_policy.allows(m_attempt)) {
        finish(State::Failed, std::move(error));
        return;
    }
    m_error = std::move(error); // shown while we wait
    m_lastWait = m_policy.nextWait(m_lastWait);
    enter(State::Waiting);
    m_wait.start(m_lastWait);
}

void Job::cancelled()
{
    if (!isOver())
        finish(State::Cancelled, Error::cancelled());
}

void Job::attemptSoon()
{
    m_wait.start(0);
}

void Job::beginAttempt()
{
    if (isOver()) // cancelled by whoever heard that we wait, or while held
        return;
    m_due = m_held;
    if (m_held)
        return;
    ++m_attempt;
    enter(State::Running);
    if (!isOver() && !m_cancelling)
        run();
}

void Job::enter(State state)
{
    m_state = state;
    emit stateChanged(state);
}

void Job::finish(State state, std::optional<Error> error)
{
    m_error = std::move(error);
    m_wait.stop();
    enter(state);
    emit finished();
}

}
