#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QObject>
#include <optional>

namespace quaymaster
{

/// An error as the command line tells it: the sentence, and in brackets what one types for it.
Error told(Error error);

/// What a command has to say when it is over.
struct Answer
{
    enum class State { Succeeded, Failed, Different, Cancelled };

    State state = State::Succeeded;
    std::optional<Error> error; ///< when failed or cancelled
    QJsonObject fields; ///< besides those that every object of `--json` has
    QString text; ///< for people
    std::optional<QByteArray> raw; ///< instead of the text: these bytes, unchanged

    static Answer failed(const Error &error); ///< with the error as it is told
};

/// One command at work. Everything that can be wrong with its arguments was found before it was made.
class Command : public QObject
{
    Q_OBJECT

public:
    ~Command() override = default;
    Q_DISABLE_COPY_MOVE(Command)

    virtual void start() = 0;
    /// Ends cleanly; finished() follows. Without anything to be brought to an end it is over at once.
    virtual void cancel();

signals:
    void finished(const quaymaster::Answer &answer); ///< exactly once, from the event loop

protected:
    Command() = default;
    /// From the event loop. What comes after the first answer is not told any more.
    void finish(Answer answer);
    /// An answer is given: what was still waited for has no consequences any more.
    bool isOver() const { return m_isOver; }

private:
    bool m_isOver = false;
};

}
