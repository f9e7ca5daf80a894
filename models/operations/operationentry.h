#pragma once

#include "models/operations/operation.h"
#include "models/operations/operationitems.h"
#include "models/operations/transferrequest.h"

#include <optional>

namespace quaymaster
{

enum class LogTone { Neutral, Ok, Warning, Error };

/// A line of an operation's log: a translated sentence.
struct LogLine
{
    QDateTime time; ///< UTC
    LogTone tone = LogTone::Neutral;
    QString text;
    int image = -1; ///< row of the image in the tree; −1: of the operation as a whole
};

/// Some request is tried again after a wait; nothing has failed yet.
struct RetryNotice
{
    QString host;
    int attempt = 0; ///< the one that comes
    int attempts = 0; ///< at most
    QDateTime until; ///< UTC; when it is tried
    Error error; ///< why
};

/// One operation as the window shows it: queued, at work, or remembered.
struct OperationEntry
{
    static constexpr int mostLogLines = 5000;

    int key = 0; ///< of the row; valid while the program runs
    qint64 id = 0; ///< of the history; 0 until it is written
    QString command; ///< `push`, `sync`, `registry check`…
    QString title;
    QStringList arguments; ///< the equivalent command line without the program's name; never a secret
    std::optional<TransferRequest> request; ///< where it was begun or continued here
    Operation::State state = Operation::State::Queued;
    bool isElsewhere = false; ///< another program works on it: it can't be cancelled from here
    bool isCancelling = false;
    bool isStalled = false; ///< bytes are outstanding and none has moved for a while
    bool isLoaded = false; ///< `report` and `items` are all that is known
    QString waitsFor; ///< a sentence: why it is still queued
    QString loginHost; ///< waits for a person to log in there; empty: does not
    std::optional<RetryNotice> retry;
    int images = 0;
    int imagesOver = 0;
    qint64 bytes = 0; ///< known so far
    qint64 bytesDone = 0; ///< sent, or found present
    qint64 rate = 0; ///< bytes a second over the last seconds
    qint64 secondsLeft = -1; ///< −1: unknown
    QDateTime placed; ///< UTC; its place in the list: does not change when it is run again
    QDateTime started; ///< UTC
    QDateTime ended; ///< UTC; invalid as long as it has not ended
    CopyReport report; ///< of all attempts together
    std::optional<Error> error;
    OperationItems items;
    QList<LogLine> log; ///< the newest `mostLogLines`

    OperationPhase phase() const;
    /// Nobody works on it any more.
    bool isOver() const;
    /// Something is left to do and nobody does it.
    bool isContinuable() const { return id > 0 && canContinue(state); }
    /// Thousandths; −1: not known.
    int progress() const;
    /// Of its run, so far or altogether; −1: it has not begun.
    qint64 milliseconds() const;

    /// False of a test, which only looks.
    bool movesBytes() const { return command != checkCommand; }

    void append(LogLine line);
};

}
