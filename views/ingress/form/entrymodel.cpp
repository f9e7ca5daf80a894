#include "views/ingress/form/entrymodel.h"

#include "views/ingress/buffer/ingressbuffer.h"
#include "views/ingress/form/itemedits.h"

#include <QMimeData>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString entryFormat()
{
    return u"application/x-quaymaster-ingress-entry"_s;
}

/// The entry that a finding is about, by its place; -1: none.
qsizetype entryOf(const Diagnostic &diagnostic, const QList<IngressEntry> &entries)
{
    const auto behind = std::ranges::upper_bound(entries, diagnostic.span.begin, {},
                                                 [](const IngressEntry &entry) { return entry.span.begin; });
    const qsizetype index = behind - entries.begin() - 1;
    return index >= 0 && diagnostic.span.begin <= entries.at(index).span.end ? index : -1;
}

}

EntryModel::EntryModel(IngressBuffer &buffer, QObject *parent)
    : QAbstractTableModel(parent)
    , m_buffer(buffer)
{
    readAgain();
}

QList<EntryModel::Row> EntryModel::rowsOf(const QList<IngressEntry> &entries,
                                          const QList<Diagnostic> &diagnostics) const
{
    QList<Row> rows;
    rows.reserve(entries.size());
    for (const IngressEntry &entry : entries)
        rows.append({entry.imageNames.join(u", "_s),
                     static_cast<int>(entry.httpRules.size() + entry.tcpRules.size()),
                     {0, 0, 0},
                     {}});
    for (const Diagnostic &diagnostic : diagnostics) {
        const qsizetype index = entryOf(diagnostic, entries);
        if (index < 0)
            continue;
        ++rows[index].counts[static_cast<int>(diagnostic.severity)];
        rows[index].problems.append(diagnostic.message);
    }
    return rows;
}

/// What is alike at both ends stays, and with it what is selected.
void EntryModel::readAgain()
{
    const IngressDocument *document = m_buffer.lastForm();
    const QList<Row> rows = document ? rowsOf(ingressEntries(*document), document->diagnostics) : QList<Row>();
    const qsizetype most = std::min(rows.size(), m_rows.size());
    qsizetype first = 0;
    while (first < most && rows.at(first) == m_rows.at(first))
        ++first;
    qsizetype last = 0;
    while (last < most - first && rows.at(rows.size() - 1 - last) == m_rows.at(m_rows.size() - 1 - last))
        ++last;
    const int oldLast = static_cast<int>(m_rows.size() - last);
    const int newLast = static_cast<int>(rows.size() - last);
    if (oldLast > newLast) {
        beginRemoveRows({}, newLast, oldLast - 1);
        m_rows.remove(newLast, oldLast - newLast);
        endRemoveRows();
    } else if (newLast > oldLast) {
        beginInsertRows({}, oldLast, newLast - 1);
        for (int row = oldLast; row < newLast; ++row)
            m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
    const int changed = std::min(oldLast, newLast);
    for (int row = static_cast<int>(first); row < changed; ++row)
        m_rows[row] = rows.at(row);
    if (changed > first)
        emit dataChanged(index(static_cast<int>(first), 0), index(changed - 1, ColumnCount - 1));
}

void EntryModel::setLive(bool isLive)
{
    m_isLive = isLive;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<Diagnostic::Severity> EntryModel::severityOf(const Row &row) const
{
    for (qsizetype severity = 0; severity < row.counts.size(); ++severity)
        if (row.counts.at(severity) > 0)
            return static_cast<Diagnostic::Severity>(severity);
    return {};
}

/// The worst first.
QStringList EntryModel::problemsOf(const Row &row) const
{
    QStringList words;
    if (row.counts.at(0) > 0)
        words.append(tr("%n error(s)", nullptr, row.counts.at(0)));
    if (row.counts.at(1) > 0)
        words.append(tr("%n warning(s)", nullptr, row.counts.at(1)));
    if (row.counts.at(2) > 0)
        words.append(tr("%n hint(s)", nullptr, row.counts.at(2)));
    return words;
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == SeverityRole) {
        const auto severity = severityOf(row);
        return severity ? QVariant(static_cast<int>(*severity)) : QVariant();
    }
    if (role == Qt::AccessibleTextRole && index.column() == Problems)
        return problemsOf(row).join(u", "_s);
    if (role == Qt::ToolTipRole && index.column() == Problems)
        return row.problems.join(u'\n');
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Images:
        return row.images.isEmpty() ? tr("(no image name)") : row.images;
    case Rules:
        return row.rules;
    default:
        return problemsOf(row).value(0);
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Images:
        return tr("Images");
    case Rules:
        return tr("Rules");
    default:
        return tr("Problems");
    }
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_isLive ? Qt::ItemIsDropEnabled : Qt::NoItemFlags; // between rows, never onto one
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return m_isLive ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList EntryModel::mimeTypes() const
{
    return {entryFormat()};
}

QMimeData *EntryModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData; // the drag's
    data->setData(entryFormat(), itemPointer({}, indexes.value(0).row()).toUtf8());
    return data;
}

/// False, for the view must not remove the row: the reading moves it.
bool EntryModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    const QString pointer = QString::fromUtf8(data->data(entryFormat()));
    if (m_isLive && !pointer.isEmpty())
        emit dropped(pointer, row < 0 ? rowCount() : row);
    return false;
}

}
