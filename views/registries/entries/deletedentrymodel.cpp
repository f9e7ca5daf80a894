#include "views/registries/entries/deletedentrymodel.h"

#include "views/widgets/formats.h"

namespace quaymaster
{

void DeletedEntryModel::setEntries(const QList<DeletedEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int DeletedEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DeletedEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeletedEntryModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const DeletedEntry &entry = m_entries.at(index.row());
    if (role == IdRole)
        return entry.id;
    if (role == SortRole && index.column() == Deleted)
        return entry.when;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return entry.fields.name;
    case Address:
        return entry.address;
    case Deleted:
        return Formats::time(entry.when);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant DeletedEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Address:
        return tr("Address");
    case Deleted:
        return tr("Deleted");
    case ColumnCount:
        break;
    }
    return {};
}

}
