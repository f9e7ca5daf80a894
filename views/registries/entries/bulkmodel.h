#pragma once

#include "models/registries/entries/bulkedit.h"

#include <QAbstractTableModel>

namespace quaymaster
{

/// What a bulk edit would change, a field a row.
class BulkModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entry, Field, Before, After, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        ProblemRole, ///< bool: it can't become like this
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setOutcomes(const QList<BulkOutcome> &outcomes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        qsizetype outcome;
        EntryField field;
    };

    QString text(const Row &row, Column column) const;
    QString problem(const Row &row) const; ///< empty: none

    QList<BulkOutcome> m_outcomes;
    QList<Row> m_rows;
};

}
