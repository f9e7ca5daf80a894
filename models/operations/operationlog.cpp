#include "models/operations/operationlog.h"

#include "models/operations/operationcells.h"

namespace quaymaster
{

namespace
{

constexpr double millisecondsOfSecond = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::OperationLog)
};

LogLine now(LogTone tone, const QString &text, int image = -1)
{
    return {QDateTime::currentDateTimeUtc(), tone, text, image};
}

LogTone toneOf(OperationPhase phase)
{
    switch (phase) {
    case OperationPhase::Done:
    case OperationPhase::Unchanged:
        return LogTone::Ok;
    case OperationPhase::Failed:
        return LogTone::Error;
    case OperationPhase::Cancelled:
    case OperationPhase::Interrupted:
        return LogTone::Warning;
    default:
        return LogTone::Neutral;
    }
}

QString durationOf(const OperationEntry &entry)
{
    return spokenDuration(std::max(qint64(0), entry.milliseconds()) / 1000);
}

/// By the line of that image.
bool isToldOfAnImage(const Error &error, const OperationItems &items)
{
    for (int row = 0; row < items.images(); ++row)
        if (const auto &own = items.image(row).error; own && own->summary == error.summary)
            return true;
    return false;
}

QString endedText(const OperationEntry &entry)
{
    switch (entry.phase()) {
    case OperationPhase::Done:
        return entry.milliseconds() < 1000 ? Text::tr("Done in less than a second.")
                                           : Text::tr("Done after %1.").arg(durationOf(entry));
    case OperationPhase::Failed:
        return entry.error && !isToldOfAnImage(*entry.error, entry.items)
            ? Text::tr("Failed: %1").arg(entry.error->summary)
            : Text::tr("Failed.");
    case OperationPhase::Cancelled:
        return Text::tr("Cancelled.");
    default:
        return entry.movesBytes() ? Text::tr("Interrupted. Continue it to bring over what is missing.")
                                  : Text::tr("Interrupted. Continue it to begin anew.");
    }
}

}

LogLine queuedLine()
{
    return now(LogTone::Neutral, Text::tr("Queued."));
}

LogLine begunLine(bool isAgain, bool movesBytes)
{
    if (isAgain && !movesBytes)
        return now(LogTone::Neutral, Text::tr("Started again."));
    return now(LogTone::Neutral,
               isAgain ? Text::tr("Started again. What is there already is not moved again.") : Text::tr("Started."));
}

LogLine retryLine(const RetryNotice &notice, qint64 waitMs)
{
    return now(LogTone::Warning,
               Text::tr("%1 is tried again in %2 s (%3 of %4): %5")
                   .arg(notice.host)
                   .arg(static_cast<double>(waitMs) / millisecondsOfSecond, 0, 'f', 1)
                   .arg(notice.attempt)
                   .arg(notice.attempts)
                   .arg(notice.error.summary));
}

LogLine stalledLine()
{
    return now(LogTone::Warning, Text::tr("No byte has moved for a while."));
}

LogLine loginLine(const QString &host)
{
    return now(LogTone::Warning, Text::tr("Waiting for a login to %1.").arg(host));
}

LogLine imageLine(const ImageItem &image, int row)
{
    const QString state = Text::tr("%1: %2").arg(image.reference(), phaseText(image.phase));
    if (image.error && image.error->kind != Error::Kind::Cancelled) // that would say it twice
        return now(toneOf(image.phase), Text::tr("%1. %2").arg(state, image.error->summary), row);
    return now(toneOf(image.phase), image.digest.isEmpty() ? state : Text::tr("%1, %2").arg(state, image.digest), row);
}

LogLine noteLine(const QString &note, int row)
{
    return now(LogTone::Warning, note, row);
}

LogLine endedLine(const OperationEntry &entry)
{
    LogLine line = now(toneOf(entry.phase()), endedText(entry));
    if (entry.ended.isValid())
        line.time = entry.ended;
    return line;
}

QList<LogLine> remembered(const OperationEntry &entry)
{
    LogLine begun = begunLine(false, entry.movesBytes());
    begun.time = entry.started;
    QList<LogLine> lines{now(LogTone::Neutral,
                             Text::tr("The log itself is kept until Quaymaster is closed. This is what the history "
                                      "remembers of it.")),
                         begun};
    lines.first().time = {}; // it is about the log, and nothing that happened
    for (int row = 0; row < entry.items.images(); ++row) {
        lines.append(imageLine(entry.items.image(row), row));
        lines.last().time = entry.ended.isValid() ? entry.ended : entry.started;
    }
    if (entry.isOver())
        lines.append(endedLine(entry));
    return lines;
}

}
