#pragma once

#include "models/registries/entries/entrystore.h"

#include <QAbstractTableModel>

namespace quaymaster
{

/// Entries that were deleted, as a table.
class DeletedEntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, Deleted, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64: the key
        SortRole,
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<DeletedEntry> &entries);
    const DeletedEntry &at(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<DeletedEntry> m_entries;
};

}
