#include "views/registries/entries/importentriesmodel.h"

#include "models/image/shown.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

QList<ImportEntriesModel::Row> ImportEntriesModel::rowsOf(const ImportPreview &preview)
{
    QList<Row> rows;
    rows.reserve(preview.rows.size());
    for (const ImportPreview::Row &row : preview.rows)
        rows.append(rowOf(row));
    return rows;
}

ImportEntriesModel::Row ImportEntriesModel::rowOf(const ImportPreview::Row &row)
{
    const QString address = row.address.normalised();
    return {row.row, row.kind, shown(row.after.name), shown(address.isEmpty() ? row.after.address : address),
            row.kind == Kind::Wrong ? problemsIn(row) : changesIn(row)};
}

QString ImportEntriesModel::changesIn(const ImportPreview::Row &row)
{
    const auto value = [](const EntryFields &fields, EntryField field) {
        const QString text = entryFieldValue(fields, field);
        return text.isEmpty() ? tr("(empty)") : shown(entryFieldShown(field, text));
    };
    QStringList lines;
    for (const EntryField field : row.differing)
        lines.append(tr("%1: %2 → %3").arg(entryFieldText(field), value(*row.before, field), value(row.after, field)));
    return lines.join(u'\n');
}

QString ImportEntriesModel::problemsIn(const ImportPreview::Row &row)
{
    QStringList lines;
    for (const ImportProblem &problem : row.problems)
        lines.append(problem.column.isEmpty() ? problem.reason
                                              : tr("%1: %2").arg(shown(problem.column), problem.reason));
    return lines.join(u'\n');
}

QString ImportEntriesModel::kindText(Kind kind)
{
    switch (kind) {
    case Kind::New:
        return tr("New");
    case Kind::Changed:
        return tr("Changed");
    case Kind::Same:
        return tr("The same");
    case Kind::Wrong:
        return tr("Wrong");
    }
    Q_UNREACHABLE();
}

void ImportEntriesModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (const Kind kind : {Kind::New, Kind::Changed, Kind::Same, Kind::Wrong})
        m_kindTexts.at(static_cast<std::size_t>(kind)) = kindText(kind);
    endResetModel();
}

int ImportEntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportEntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportEntriesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Details ? QString(row.details).replace(u'\n', u" · "_s) : text(row, column);
    case Qt::ToolTipRole:
        return text(row, column);
    case SortRole:
        return column == RowNumber ? QVariant(row.number)
            : column == Effect     ? QVariant(static_cast<int>(row.kind))
                                   : QVariant(text(row, column));
    case KindRole:
        return static_cast<int>(row.kind);
    case Qt::TextAlignmentRole:
        return column == RowNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QString ImportEntriesModel::text(const Row &row, Column column) const
{
    switch (column) {
    case RowNumber:
        return QString::number(row.number);
    case Effect:
        return m_kindTexts.at(static_cast<std::size_t>(row.kind));
    case Name:
        return row.name;
    case Address:
        return row.address;
    case Details:
        return row.details;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ImportEntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RowNumber:
        return tr("Row");
    case Effect:
        return tr("What happens");
    case Name:
        return tr("Name");
    case Address:
        return tr("Address");
    case Details:
        return tr("What changes, or why it is wrong");
    case ColumnCount:
        break;
    }
    return {};
}

}
