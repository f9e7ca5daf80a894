#include "models/operations/operationcells.h"

#include "models/operations/operationtree.h"

#include <QLocale>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Column = OperationTree::Column;
using Role = OperationTree::Role;

constexpr int whole = 1000;
constexpr qint64 millisecondsOfSecond = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::OperationTree)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

/// `3 of 10 MiB`, and only the whole where all is there.
QString bytesText(qint64 done, qint64 all)
{
    if (all <= 0)
        return {};
    return done >= all ? sizeText(all) : Text::tr("%1 of %2").arg(sizeText(done), sizeText(all));
}

int thousandths(qint64 done, qint64 all)
{
    if (all <= 0)
        return -1;
    return static_cast<int>(std::clamp(static_cast<double>(done) / static_cast<double>(all), 0.0, 1.0) * whole);
}

/// Nothing is on its way any more, and perhaps nothing ever was: no bar rather than one that seems to go on.
QVariant imageProgress(const ImageItem &image)
{
    const int progress = thousandths(image.bytesDone, image.bytes);
    if (progress >= 0)
        return progress;
    switch (image.phase) {
    case OperationPhase::Done:
    case OperationPhase::Unchanged:
        return whole;
    case OperationPhase::Failed:
    case OperationPhase::Cancelled:
    case OperationPhase::Interrupted:
        return {};
    default:
        return progress;
    }
}

QString percentText(int progress)
{
    return progress < 0 ? QString() : Text::tr("%1 %").arg(progress / 10);
}

QString stateText(const OperationEntry &entry)
{
    if (entry.phase() == OperationPhase::Retrying)
        return Text::tr("retrying (%1 of %2)").arg(entry.retry->attempt).arg(entry.retry->attempts);
    return phaseText(entry.phase());
}

QString operationText(const OperationEntry &entry, int column)
{
    switch (column) {
    case Column::Title:
        return entry.title;
    case Column::State:
        return stateText(entry);
    case Column::Progress:
        return percentText(entry.progress());
    case Column::Bytes:
        return bytesText(entry.bytesDone, entry.bytes);
    case Column::Rate:
        return entry.isOver() || entry.rate <= 0 ? QString() : Text::tr("%1/s").arg(sizeText(entry.rate));
    case Column::TimeLeft:
        return entry.isOver() ? QString() : durationText(entry.secondsLeft);
    case Column::Started:
        return QLocale().toString(entry.started.toLocalTime(), QLocale::ShortFormat);
    case Column::Duration:
        return durationText(entry.milliseconds() < 0 ? -1 : entry.milliseconds() / millisecondsOfSecond);
    default:
        return {};
    }
}

QVariant operationSortKey(const OperationEntry &entry, int column)
{
    switch (column) {
    case Column::State:
        return static_cast<int>(entry.phase());
    case Column::Progress:
        return entry.progress();
    case Column::Bytes:
        return entry.bytes;
    case Column::Rate:
        return entry.isOver() ? qint64(0) : entry.rate;
    case Column::TimeLeft:
        return entry.isOver() ? qint64(-1) : entry.secondsLeft;
    case Column::Started:
        return entry.started;
    case Column::Duration:
        return entry.milliseconds();
    default:
        return entry.title;
    }
}

QString operationTip(const OperationEntry &entry)
{
    if (!entry.waitsFor.isEmpty())
        return entry.waitsFor;
    if (entry.phase() == OperationPhase::Retrying)
        return entry.retry->error.summary;
    if (entry.phase() == OperationPhase::WaitingForLogin)
        return Text::tr("%1 wants to know who you are.").arg(entry.loginHost);
    if (entry.phase() == OperationPhase::Stalled)
        return Text::tr("No byte has moved for a while. The operation goes on by itself when the network does.");
    return entry.error ? entry.error->summary : entry.title;
}

QString shownTitle(const ImageItem &image)
{
    if (image.source.isEmpty() || image.destination.isEmpty())
        return image.source + image.destination;
    return image.source + u" → "_s + image.destination;
}

QString imageText(const OperationEntry &entry, const ImageItem &image, int column)
{
    switch (column) {
    case Column::Title:
        return shownTitle(image);
    case Column::State:
        return phaseText(image.phase);
    case Column::Progress:
        return imageProgress(image).isValid() ? percentText(imageProgress(image).toInt()) : QString();
    case Column::Bytes:
        return bytesText(image.bytesDone, image.bytes);
    default:
        Q_UNUSED(entry)
        return {};
    }
}

/// `reg.example/web:1.0` → `reg.example/web@sha256:…`; empty as long as the digest is unknown.
QString pinned(const ImageItem &image)
{
    const auto reference = Reference::parse(image.reference());
    const auto digest = Digest::parse(image.digest);
    return reference && digest ? reference->withDigest(*digest).toString() : QString();
}

/// None where nothing moves: a bar would promise something.
QVariant shownProgress(const OperationEntry &entry)
{
    const int progress = entry.progress();
    const bool isMoving = !entry.isOver() && entry.state != Operation::State::Queued;
    return progress >= 0 || isMoving ? QVariant(progress) : QVariant();
}

}

QString durationText(qint64 seconds)
{
    if (seconds < 0)
        return {};
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const QChar zero(u'0');
    const QString rest
        = u"%1:%2"_s.arg(seconds % hour / minute, seconds < hour ? 1 : 2, 10, zero).arg(seconds % minute, 2, 10, zero);
    return seconds < hour ? rest : u"%1:%2"_s.arg(seconds / hour).arg(rest);
}

QString spokenDuration(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < minute)
        return Text::tr("%1 s", "seconds").arg(seconds);
    if (seconds < hour)
        return Text::tr("%1 min %2 s").arg(seconds / minute).arg(seconds % minute);
    return Text::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
}

QVariant operationCell(const OperationEntry &entry, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return operationText(entry, column);
    case Qt::ToolTipRole:
        return operationTip(entry);
    case Role::StateRole:
        return QVariant::fromValue(entry.phase());
    case Role::ProgressRole:
        return shownProgress(entry);
    case Role::SortRole:
        return operationSortKey(entry, column);
    case Role::ErrorRole:
        return entry.error ? QVariant::fromValue(*entry.error) : QVariant();
    default:
        return {};
    }
}

QVariant imageCell(const OperationEntry &entry, const ImageItem &image, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Role::SortRole:
        return imageText(entry, image, column);
    case Qt::ToolTipRole:
        return image.error ? image.error->summary : shownTitle(image);
    case Role::StateRole:
        return QVariant::fromValue(image.phase);
    case Role::ProgressRole:
        return imageProgress(image);
    case Role::ErrorRole:
        return image.error ? QVariant::fromValue(*image.error) : QVariant();
    case Role::DigestRole:
        return image.digest;
    case Role::ReferenceRole:
        return image.reference();
    case Role::PinnedReferenceRole:
        return pinned(image);
    default:
        return {};
    }
}

QVariant blobCell(const BlobItem &blob, int column, int role)
{
    const int progress = thousandths(blob.done, blob.size);
    switch (role) {
    case Qt::DisplayRole:
    case Role::SortRole:
        if (column == Column::Title)
            return blob.digest;
        if (column == Column::State)
            return phaseText(blob.phase);
        if (column == Column::Progress)
            return percentText(progress);
        return column == Column::Bytes ? bytesText(blob.done, blob.size) : QString();
    case Role::StateRole:
        return QVariant::fromValue(blob.phase);
    case Role::ProgressRole:
        return progress;
    case Role::DigestRole:
        return blob.digest;
    default:
        return {};
    }
}

}
