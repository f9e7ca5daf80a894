#include "app/commandline/command.h"

#include <utility>

namespace quaymaster
{

using namespace Qt::StringLiterals;

Error told(Error error)
{
    if (!error.typed.isEmpty())
        error.summary += u" (%1)"_s.arg(std::exchange(error.typed, {}));
    return error;
}

Answer Answer::failed(const Error &error)
{
    const bool isCancelled = error.kind == Error::Kind::Cancelled;
    return {isCancelled ? State::Cancelled : State::Failed, told(error), {}, {}, {}};
}

void Command::cancel()
{
    finish(Answer::failed(Error::cancelled()));
}

void Command::finish(Answer answer)
{
    if (std::exchange(m_isOver, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, answer = std::move(answer)] { emit finished(answer); }, Qt::QueuedConnection);
}

}
