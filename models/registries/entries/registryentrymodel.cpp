#include "models/registries/entries/registryentrymodel.h"

#include "models/registries/entries/entrycells.h"

#include <QMetaEnum>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostRuns = 100; // each one moves all rows behind it, here and in whatever sorts and shows them

struct Run
{
    int first;
    int last;
};

QList<Run> runsOf(const QList<int> &ascending)
{
    QList<Run> runs;
    for (const int row : ascending) {
        if (!runs.isEmpty() && runs.constLast().last == row - 1)
            ++runs.last().last;
        else
            runs.append({row, row});
    }
    return runs;
}

QList<qint64> idsOf(const QList<RegistryEntry> &entries)
{
    QList<qint64> ids;
    ids.reserve(entries.size());
    for (const RegistryEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

}

RegistryEntryModel::RegistryEntryModel(const RegistryEntries &entries)
    : m_entries(entries)
{
    reset();
    connect(&entries, &RegistryEntries::loaded, this, &RegistryEntryModel::list);
    connect(&entries, &RegistryEntries::added, this, &RegistryEntryModel::add);
    connect(&entries, &RegistryEntries::removed, this, &RegistryEntryModel::remove);
    connect(&entries, &RegistryEntries::changed, this,
            [this](const QList<qint64> &ids) { update(ids, 0, ColumnCount - 1); });
    connect(&entries, &RegistryEntries::adviceChanged, this,
            [this](const QList<qint64> &ids) { update(ids, Advice, Advice); });
}

QModelIndex RegistryEntryModel::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere = row >= 0 && row < m_rows.size() && column >= 0 && column < ColumnCount && !parent.isValid();
    return isThere ? createIndex(row, column) : QModelIndex();
}

int RegistryEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegistryEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const RegistryEntry *RegistryEntryModel::entryAt(int row) const
{
    const qint64 id = m_rows.at(row).id;
    const QList<RegistryEntry> &all = m_entries.all();
    // Rows and entries run in step, but for the moment in which some come or go.
    if (row < all.size() && all.at(row).id == id)
        return &all.at(row);
    return m_entries.find(id);
}

const QList<EntryAdvice> &RegistryEntryModel::adviceAt(int row, const RegistryEntry &entry) const
{
    auto &advice = m_rows.at(row).advice;
    if (!advice)
        advice = adviceFor(entry, m_entries.duplicates());
    return *advice;
}

QVariant RegistryEntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RegistryEntry *entry = entryAt(index.row());
    if (entry == nullptr)
        return {};
    const int column = index.column();
    const auto advice = column == Advice ? adviceAt(index.row(), *entry) : QList<EntryAdvice>();
    switch (role) {
    case Qt::DisplayRole:
        return entryCellText(*entry, column, advice);
    case Qt::ToolTipRole:
        return entryCellToolTip(*entry, column, advice);
    case IdRole:
        return entry->id;
    case SortRole:
        return entryCellKey(*entry, column, advice);
    case EntryRole:
        return QVariant::fromValue(*entry);
    case CauseRole:
        return entry->availability ? QVariant::fromValue(entry->availability->cause) : QVariant();
    case HasMovedRole:
        return entry->availability && !entry->availability->digestBefore.isEmpty();
    case AdviceRole:
        return adviceTexts(adviceAt(index.row(), *entry));
    case PendingRole:
        return entry->isPending;
    default:
        return {};
    }
}

QVariant RegistryEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return entryHeaderText(section);
}

QHash<int, QByteArray> RegistryEntryModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    const auto roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), roles.key(i));
    return names;
}

qsizetype RegistryEntryModel::rowOf(qint64 id) const
{
    return std::ranges::lower_bound(m_rows, id, {}, &Row::id) - m_rows.cbegin();
}

bool RegistryEntryModel::has(qint64 id) const
{
    const qsizetype row = rowOf(id);
    return row < m_rows.size() && m_rows.at(row).id == id;
}

QModelIndex RegistryEntryModel::indexOf(qint64 id) const
{
    return has(id) ? index(int(rowOf(id)), Name) : QModelIndex();
}

/// Rows that stay do so in the views too, with their selection.
void RegistryEntryModel::list()
{
    if (m_rows.isEmpty()) {
        reset();
        return;
    }
    const QList<qint64> now = idsOf(m_entries.all());
    QList<qint64> gone;
    for (const Row &row : std::as_const(m_rows))
        if (!std::ranges::binary_search(now, row.id))
            gone.append(row.id);
    remove(gone);
    add(now);
}

void RegistryEntryModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(m_entries.all().size());
    for (const RegistryEntry &entry : m_entries.all())
        m_rows.append(Row{entry.id, {}});
    endResetModel();
}

void RegistryEntryModel::update(const QList<qint64> &ids, int firstColumn, int lastColumn)
{
    QList<int> rows;
    for (const qint64 id : ids)
        if (has(id)) {
            rows.append(int(rowOf(id)));
            m_rows.at(rows.constLast()).advice.reset();
        }
    QList<Run> runs = runsOf(rows);
    if (runs.size() > mostRuns)
        runs = {{rows.constFirst(), rows.constLast()}};
    for (const Run &run : std::as_const(runs))
        emit dataChanged(index(run.first, firstColumn), index(run.last, lastColumn));
}

void RegistryEntryModel::remove(const QList<qint64> &ids)
{
    QList<int> rows;
    for (const qint64 id : ids)
        if (has(id))
            rows.append(int(rowOf(id)));
    const QList<Run> runs = runsOf(rows);
    if (runs.size() > mostRuns) {
        reset();
        return;
    }
    for (qsizetype i = runs.size(); i-- > 0;) { // what goes moves only what follows
        const auto [first, last] = runs.at(i);
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
    }
}

void RegistryEntryModel::add(const QList<qint64> &ids)
{
    QList<int> rows; // where each one will be
    QList<qint64> fresh;
    for (const qint64 id : ids)
        if (!has(id)) {
            rows.append(int(rowOf(id) + rows.size()));
            fresh.append(id);
        }
    const QList<Run> runs = runsOf(rows);
    if (runs.size() > mostRuns) {
        reset();
        return;
    }
    auto next = fresh.cbegin();
    for (const Run &run : runs) {
        QList<Row> come;
        for (int row = run.first; row <= run.last; ++row)
            come.append(Row{*next++, {}});
        beginInsertRows({}, run.first, run.last);
        m_rows.insert(run.first, come.size(), {});
        std::ranges::move(come, m_rows.begin() + run.first);
        endInsertRows();
    }
}

}
