#include "app/commandline/command.h"

#include <utility>

namespace quaymaster
{

Answer Answer::failed(const Error &error)
{
    const bool isCancelled = error.kind == Error::Kind::Cancelled;
    return {isCancelled ? State::Cancelled : State::Failed, error, {}, {}, {}};
}

void Command::finish(Answer answer)
{
    QMetaObject::invokeMethod(
        this, [this, answer = std::move(answer)] { emit finished(answer); }, Qt::QueuedConnection);
}

}
