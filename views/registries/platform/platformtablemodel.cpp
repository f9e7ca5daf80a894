#include "views/registries/platform/platformtablemodel.h"

#include "models/image/shown.h"
#include "views/widgets/formats.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
}

}

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
    const bool isTime = value.typeId() == QMetaType::QDateTime;
    switch (role) {
    case SortRole:
        return isFlag ? QVariant(value.toBool() ? 1 : 0) : value;
    case Qt::DisplayRole:
        if (m_rows.at(index.row()).sizes.contains(index.column()) && value.toDouble() <= 0)
            return u"–"_s;
        return isFlag ? (value.toBool() ? tr("Yes") : tr("No"))
            : isTime  ? Formats::time(value.toDateTime())
                      : shown(value.toString());
    case Qt::TextAlignmentRole:
        return isNumber(value) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant PlatformTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns().value(section);
    const bool isRight
        = role == Qt::TextAlignmentRole && !m_rows.isEmpty() && isNumber(m_rows.constFirst().values.value(section));
    return isRight ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

}
