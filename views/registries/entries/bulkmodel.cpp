#include "views/registries/entries/bulkmodel.h"

#include "views/registries/entries/entrytexts.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

void BulkModel::setOutcomes(const QList<BulkOutcome> &outcomes)
{
    beginResetModel();
    m_outcomes = outcomes;
    m_rows.clear();
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        for (const EntryField field : outcomes.at(i).differing)
            m_rows.append({i, field});
    endResetModel();
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return text(row, Column(index.column()));
    case Qt::ToolTipRole:
        return problem(row).isEmpty() ? text(row, Column(index.column())) : problem(row);
    case ProblemRole:
        return !problem(row).isEmpty();
    default:
        return {};
    }
}

QString BulkModel::problem(const Row &row) const
{
    for (const auto &[field, sentence] : m_outcomes.at(row.outcome).problems)
        if (field == row.field)
            return sentence;
    return {};
}

QString BulkModel::text(const Row &row, Column column) const
{
    const BulkOutcome &outcome = m_outcomes.at(row.outcome);
    switch (column) {
    case Entry:
        return outcome.before.name;
    case Field:
        return entryFieldText(row.field);
    case Before:
        return valueText(outcome.before, row.field);
    case After:
        return problem(row).isEmpty() ? valueText(outcome.after, row.field)
                                      : u"%1: %2"_s.arg(valueText(outcome.after, row.field), problem(row));
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Entry:
        return tr("Entry");
    case Field:
        return tr("Field");
    case Before:
        return tr("Now");
    case After:
        return tr("Then");
    case ColumnCount:
        break;
    }
    return {};
}

}
