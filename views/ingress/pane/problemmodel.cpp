#include "views/ingress/pane/problemmodel.h"

#include "views/ingress/look/severitylook.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString severityText(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return ProblemModel::tr("Error");
    case Diagnostic::Severity::Warning:
        return ProblemModel::tr("Warning");
    case Diagnostic::Severity::Hint:
        break;
    }
    return ProblemModel::tr("Hint");
}

}

void ProblemModel::setDocument(const IngressDocument &document)
{
    const TextLines text(document.bytes);
    QList<Row> rows;
    rows.reserve(document.diagnostics.size());
    for (const Diagnostic &found : document.diagnostics)
        rows.append({found, text.position(std::min(found.span.begin, document.bytes.size()))});
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ProblemModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

const Diagnostic *ProblemModel::at(const QModelIndex &row) const
{
    return row.isValid() && row.row() < m_rows.size() ? &m_rows.at(row.row()).found : nullptr;
}

void ProblemModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case Severity:
        return severityText(row.found.severity);
    case Message:
        return row.found.message;
    case Place:
        return u"%1:%2 %3"_s.arg(row.place.line).arg(row.place.column).arg(row.found.pointer).trimmed();
    case Fix:
        return row.found.fix ? row.found.fix->title : QString();
    default:
        return {};
    }
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == SortRole && index.column() == Severity)
        return static_cast<int>(row.found.severity);
    if (role == SortRole && index.column() == Place)
        return qint64(row.found.span.begin);
    if (role == Qt::DisplayRole || role == SortRole)
        return textOf(row, index.column());
    if (role == KeyRole)
        return u"%1 %2 %3"_s.arg(row.found.id, row.found.pointer, row.found.message);
    if (role == Qt::DecorationRole && index.column() == Severity)
        return iconOf(row.found.severity);
    if (role == Qt::ToolTipRole && (index.column() == Place || (index.column() == Fix && row.found.fix)))
        return textOf(row, index.column());
    if (role == Qt::ToolTipRole)
        return u"%1 (%2)"_s.arg(row.found.message, row.found.id);
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return tr("Severity");
    case Message:
        return tr("Problem");
    case Place:
        return tr("Place");
    case Fix:
        return tr("Fix");
    default:
        return {};
    }
}

}
