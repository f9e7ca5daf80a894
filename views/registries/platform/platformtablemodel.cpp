#include "views/registries/platform/platformtablemodel.h"

#include "models/image/shown.h"

namespace quaymaster
{

PlatformTableModel::PlatformTableModel(std::function<QStringList()> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void PlatformTableModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PlatformTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlatformTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns().size());
}

QVariant PlatformTableModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role == KeyRole)
        return id(index.row());
    const QVariant value = this->value(index.row(), index.column());
    const bool isFlag = value.typeId() == QMetaType::Bool;
    const bool isNumber = !isFlag && value.typeId() != QMetaType::QString;
    switch (role) {
    case SortRole:
        return isFlag ? QVariant(value.toBool() ? 1 : 0) : value;
    case Qt::DisplayRole:
        return isFlag ? (value.toBool() ? tr("yes") : tr("no")) : shown(value.toString());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant PlatformTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_columns().value(section)) : QVariant();
}

}
