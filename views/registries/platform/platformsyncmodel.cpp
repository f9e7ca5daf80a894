#include "views/registries/platform/platformsyncmodel.h"

#include "models/core/wording.h"
#include "models/image/shown.h"
#include "views/widgets/colors.h"

#include <QTextDocument>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Deed = PlatformDifference::Action;
using State = SyncItem::State;

}

PlatformDifference PlatformSyncModel::Row::decided() const
{
    return preferred ? resolved(seen, *preferred) : seen;
}

bool PlatformSyncModel::Row::canBeChecked() const
{
    return state != State::Done && decided().action != Deed::Conflict;
}

QString PlatformSyncModel::keyOf(const PlatformDifference &difference)
{
    return u"%1/%2"_s.arg(difference.entry).arg(difference.platformId);
}

PlatformSyncModel::Row PlatformSyncModel::fresh(const PlatformDifference &difference)
{
    Row row{difference};
    row.isChecked = difference.action == Deed::Create || difference.action == Deed::Update;
    return row;
}

void PlatformSyncModel::setDifferences(const QList<PlatformDifference> &differences)
{
    QHash<QString, Row> before;
    for (const Row &row : std::as_const(m_rows))
        before.insert(keyOf(row.seen), row);
    beginResetModel();
    m_rows.clear();
    m_choiceCount = 0;
    m_byEntry.clear();
    m_byPlatformId.clear();
    for (const PlatformDifference &difference : differences) {
        Row row = fresh(difference);
        if (const auto same = before.constFind(keyOf(difference)); same != before.cend() && same->seen == difference) {
            row.preferred = same->preferred;
            row.isChecked = same->isChecked;
        }
        if (difference.entry != 0)
            m_byEntry.insert(difference.entry, int(m_rows.size()));
        if (difference.platformId != 0)
            m_byPlatformId.insert(difference.platformId, int(m_rows.size()));
        count(row);
        m_rows.append(row);
    }
    endResetModel();
    emit choicesChanged();
}

void PlatformSyncModel::clear()
{
    setDifferences({});
}

/// Who chooses a side wants it done.
void PlatformSyncModel::prefer(const QModelIndexList &rows, std::optional<PlatformDifference::Side> side)
{
    for (const QModelIndex &index : rows) {
        Row &row = m_rows[index.row()];
        if (row.seen.action != Deed::Conflict || row.state == State::Done)
            continue;
        row.preferred = side;
        row.isChecked = side.has_value();
        row.error.reset();
        row.state = State::Planned;
        rowChanged(index.row());
    }
    emit choicesChanged();
}

void PlatformSyncModel::setUsed(const QHash<qint64, Error> &used)
{
    for (auto one = used.cbegin(); one != used.cend(); ++one) {
        const int at = m_byPlatformId.value(one.key(), -1);
        if (at < 0)
            continue;
        m_rows[at].isChecked = false;
        m_rows[at].state = State::Skipped;
        m_rows[at].error = one.value();
        rowChanged(at);
    }
    emit choicesChanged();
}

int PlatformSyncModel::rowOf(const SyncItem &item) const
{
    const int byEntry = m_byEntry.value(item.difference.entry, -1);
    return byEntry >= 0 ? byEntry : m_byPlatformId.value(item.difference.platformId, -1);
}

void PlatformSyncModel::setOutcome(const SyncItem &item)
{
    const int at = rowOf(item);
    if (at < 0)
        return;
    m_rows[at].state = item.state;
    m_rows[at].error = item.error;
    rowChanged(at);
    emit choicesChanged();
}

void PlatformSyncModel::setFrozen(bool frozen)
{
    m_isFrozen = frozen;
}

bool PlatformSyncModel::canBeDecided(int row) const
{
    return m_rows.at(row).seen.action == Deed::Conflict && m_rows.at(row).state != State::Done;
}

int PlatformSyncModel::count(SyncItem::State state) const
{
    return int(std::ranges::count(m_rows, state, &Row::state));
}

int PlatformSyncModel::firstWith(SyncItem::State state) const
{
    const auto found = std::ranges::find(m_rows, state, &Row::state);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QList<SyncChoice> PlatformSyncModel::choices() const
{
    QList<SyncChoice> choices;
    for (const Row &row : m_rows)
        if (row.isChosen())
            choices.append({row.seen, row.preferred, false});
    return choices;
}

PlatformDifference PlatformSyncModel::decided(const SyncChoice &choice)
{
    return Row{choice.seen, choice.preferred}.decided();
}

/// After each change: all of them would have to be asked for every one.
void PlatformSyncModel::count(Row &row)
{
    m_choiceCount += int(row.isChosen()) - int(row.isCounted);
    row.isCounted = row.isChosen();
}

void PlatformSyncModel::rowChanged(int row)
{
    count(m_rows[row]);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int PlatformSyncModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlatformSyncModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlatformSyncModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return text(row, Column(index.column()));
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(index.column() == Fate ? evidence(row) : text(row, Column(index.column())));
    case Qt::CheckStateRole:
        return index.column() == Entry && row.canBeChecked() ? QVariant(row.isChecked ? Qt::Checked : Qt::Unchecked)
                                                             : QVariant();
    case KeyRole:
        return keyOf(row.seen);
    case IconRole:
        return index.column() == Fate ? iconOf(row) : QString();
    case ToneRole:
        return toneOf(row);
    default:
        return {};
    }
}

bool PlatformSyncModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (m_isFrozen || !index.isValid() || role != Qt::CheckStateRole || index.column() != Entry)
        return false;
    Row &row = m_rows[index.row()];
    if (!row.canBeChecked())
        return false;
    row.isChecked = value.toInt() == Qt::Checked;
    rowChanged(index.row());
    emit choicesChanged();
    return true;
}

Qt::ItemFlags PlatformSyncModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canBeChecked = index.isValid() && index.column() == Entry && m_rows.at(index.row()).canBeChecked();
    return canBeChecked ? flags | Qt::ItemIsUserCheckable : flags;
}

QString PlatformSyncModel::actionText(PlatformDifference::Action action)
{
    switch (action) {
    case Deed::Create:
        return tr("Create");
    case Deed::Update:
        return tr("Update");
    case Deed::Delete:
        return tr("Delete");
    case Deed::Conflict:
        return tr("Conflict");
    }
    Q_UNREACHABLE();
}

QString PlatformSyncModel::sideText(PlatformDifference::Side side)
{
    return side == PlatformDifference::Side::Here ? tr("here") : tr("at the platform");
}

QString PlatformSyncModel::text(const Row &row, Column column) const
{
    const PlatformDifference decided = row.decided();
    switch (column) {
    case Entry:
        return shown(row.seen.name);
    case Address:
        return addressText(row);
    case Action:
        return actionText(decided.action);
    case Side:
        return decided.action == Deed::Conflict ? tr("changed on both sides") : sideText(decided.side);
    case Fields: {
        QStringList names;
        for (const EntryField field : row.seen.fields)
            names.append(entryFieldText(field));
        return listed(names);
    }
    case Fate:
        return fateText(row);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString PlatformSyncModel::addressText(const Row &row)
{
    const auto &fields = row.seen.here ? row.seen.here : row.seen.there;
    return fields ? shown(fields->address) : QString();
}

/// What happens, and the server's own words where it has refused.
QString PlatformSyncModel::evidence(const Row &row)
{
    const QString fate = fateText(row);
    return row.error && !row.error->detail.isEmpty() ? fate + u'\n' + shown(row.error->detail) : fate;
}

QString PlatformSyncModel::fateText(const Row &row)
{
    if (row.state == State::Done)
        return tr("Done");
    if (row.error)
        return row.error->summary;
    if (row.state == State::Skipped)
        return tr("Left");
    const Deed action = row.decided().action;
    if (action == Deed::Conflict)
        return tr("Left until you choose a side");
    if (!row.isChecked)
        return action == Deed::Delete ? tr("Stays until you tick it") : tr("Left");
    return row.preferred == PlatformDifference::Side::Here ? tr("To be done: here is right")
        : row.preferred                                    ? tr("To be done: the platform is right")
                                                           : tr("To be done");
}

QString PlatformSyncModel::iconOf(const Row &row)
{
    if (row.state == State::Done)
        return u"circle-check"_s;
    if (row.state == State::Failed)
        return u"circle-x"_s;
    if (row.error || row.decided().action == Deed::Conflict)
        return u"triangle-alert"_s;
    if (row.isChecked && row.decided().action == Deed::Delete)
        return u"trash-2"_s;
    return row.isChecked && row.state == State::Planned ? u"arrow-right"_s : u"circle-dashed"_s;
}

int PlatformSyncModel::toneOf(const Row &row)
{
    if (row.state == State::Done)
        return int(Tone::Ok);
    if (row.state == State::Failed || (row.isChecked && row.decided().action == Deed::Delete))
        return int(Tone::Error);
    return int(row.error || row.decided().action == Deed::Conflict ? Tone::Warning : Tone::Neutral);
}

QVariant PlatformSyncModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Entry:
        return tr("Entry");
    case Address:
        return tr("Address");
    case Action:
        return tr("Action");
    case Side:
        return tr("Where");
    case Fields:
        return tr("What differs");
    case Fate:
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}

}
