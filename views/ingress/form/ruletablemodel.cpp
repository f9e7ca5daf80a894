#include "views/ingress/form/ruletablemodel.h"

#include "views/ingress/form/itemedits.h"

#include <QMimeData>
#include <QScopedValueRollback>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString ruleFormat()
{
    return u"application/x-quaymaster-ingress-rule"_s;
}

QString asComment(const QString &lines)
{
    return lines.isEmpty() ? QString() : u"# "_s + QString(lines).replace(u'\n', u"\n# "_s);
}

}

RuleTableModel::RuleTableModel(IngressBuffer &buffer, Kind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_buffer(buffer)
    , m_kind(kind)
    , m_keys(kind == Kind::Http ? QStringList{u"port"_s, u"name"_s, u"path"_s} : QStringList{u"port"_s, u"name"_s})
{
}

void RuleTableModel::setList(const QString &pointer)
{
    if (pointer == m_list)
        return;
    beginResetModel();
    m_list = pointer;
    m_refused.clear();
    m_held = QModelIndex();
    const IngressDocument *document = m_buffer.lastForm();
    m_rows = document ? ruleRows(*document, m_list, m_keys) : QList<RuleRow>();
    endResetModel();
}

void RuleTableModel::readAgain()
{
    const IngressDocument *document = m_buffer.lastForm();
    take(document && !m_list.isEmpty() ? ruleRows(*document, m_list, m_keys) : QList<RuleRow>());
}

QString RuleTableModel::pointerOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QString rule = itemPointer(m_list, index.row());
    return index.column() < m_keys.size() ? rule + u'/' + m_keys.at(index.column()) : rule;
}

QModelIndex RuleTableModel::indexOf(const QString &pointer) const
{
    if (m_list.isEmpty() || !pointer.startsWith(m_list + u'/'))
        return {};
    const QStringList tokens = pointer.mid(m_list.size() + 1).split(u'/');
    const int row = tokens.first().toInt();
    const qsizetype column = tokens.size() > 1 ? m_keys.indexOf(tokens.at(1)) : 0;
    return row < m_rows.size() ? index(row, column < 0 ? othersColumn() : static_cast<int>(column)) : QModelIndex();
}

bool RuleTableModel::hasOthers() const
{
    return std::ranges::any_of(m_rows, [](const RuleRow &row) { return !row.others.isEmpty(); });
}

void RuleTableModel::hold(const QModelIndex &cell)
{
    m_held = cell;
}

void RuleTableModel::release()
{
    m_held = QModelIndex();
    if (!m_isTaking) // an editor closes with its row, in the midst of a reading
        readAgain();
}

void RuleTableModel::forgetRefused(const QModelIndex &cell)
{
    if (m_refused.remove(cell) > 0)
        emit dataChanged(cell, cell);
}

bool RuleTableModel::setComment(const QModelIndex &cell, const QString &text)
{
    return taken(cell, text, m_buffer.edit(commentingOf(pointerOf(cell), text), tr("Change a comment")));
}

int RuleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RuleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : othersColumn() + 1;
}

const RuleCell *RuleTableModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() && index.column() < m_keys.size() ? &m_rows.at(index.row()).cells.at(index.column())
                                                             : nullptr;
}

QVariant RuleTableModel::textAt(const QModelIndex &index) const
{
    const auto kept = m_refused.constFind(index);
    if (kept != m_refused.cend())
        return kept->text;
    if (const RuleCell *cell = cellAt(index))
        return cell->text;
    const RuleRow &row = m_rows.at(index.row());
    return index.column() == commentColumn() ? row.comment : row.others;
}

QString RuleTableModel::tipAt(const QModelIndex &index) const
{
    const RuleCell *cell = cellAt(index);
    const RuleRow &row = m_rows.at(index.row());
    QStringList lines{m_refused.value(index).reason};
    if (cell)
        lines += {cell->problems, cell->lock.isEmpty() ? m_buffer.lock() : cell->lock, asComment(cell->above),
                  asComment(cell->comment)};
    else
        lines += textAt(index).toString();
    lines += asComment(row.above);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant RuleTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RuleCell *cell = cellAt(index);
    const bool isRefused = m_refused.contains(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(index);
    case Qt::ToolTipRole:
        return tipAt(index);
    case Qt::AccessibleTextRole:
        return textAt(index);
    case Qt::AccessibleDescriptionRole:
        return tipAt(index).replace(u'\n', u' ');
    case CommentRole:
        return cell ? cell->comment : QString();
    case LockRole:
        return cell                            ? cell->lock
            : index.column() == othersColumn() ? tr("Keys that the template does not know.")
                                               : u""_s;
    case RefusalRole:
        return m_refused.value(index).reason;
    case SeverityRole:
        if (isRefused)
            return static_cast<int>(Diagnostic::Severity::Error);
        return cell && cell->severity ? QVariant(static_cast<int>(*cell->severity)) : QVariant();
    default:
        return {};
    }
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == commentColumn())
        return tr("Comment");
    if (section == othersColumn())
        return tr("Other keys");
    const QStringList titles{tr("Port"), tr("Name"), tr("Path")};
    return titles.value(section);
}

bool RuleTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (index.column() == commentColumn())
        return setComment(index, text);
    const QString typed = m_keys.at(index.column()) == "port"_L1 ? text.trimmed() : text;
    if (const RuleCell *cell = cellAt(index); cell->text == typed) {
        forgetRefused(index);
        return true;
    }
    return taken(index, text, m_buffer.edit(settingOf(pointerOf(index), typed), titleOf(index.column())));
}

/// The buffer has told of the reading by now: rows may have moved.
bool RuleTableModel::taken(const QModelIndex &index, const QString &text, const Acceptance &acceptance)
{
    const bool isAccepted = acceptance.document.has_value();
    if (isAccepted)
        m_refused.remove(index);
    else
        m_refused.insert(index, {text, acceptance.refusal.error.summary});
    if (isAccepted)
        release();
    emit dataChanged(index, index);
    if (isAccepted)
        emit accepted();
    else
        emit refused(acceptance.refusal);
    return isAccepted;
}

QString RuleTableModel::titleOf(int column) const
{
    const QStringList titles{tr("Change the port"), tr("Change the name"), tr("Change the path")};
    return titles.value(column);
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_buffer.isLocked() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled; // between rows, never onto one
    if (m_buffer.isLocked())
        return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const RuleCell *cell = cellAt(index);
    const bool isEditable = cell ? cell->lock.isEmpty() : index.column() == commentColumn();
    const Qt::ItemFlags flags
        = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QStringList RuleTableModel::mimeTypes() const
{
    return {ruleFormat()};
}

QMimeData *RuleTableModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData; // the drag's
    data->setData(ruleFormat(), itemPointer(m_list, indexes.value(0).row()).toUtf8());
    return data;
}

/// False, for the view must not remove the row: the reading moves it.
bool RuleTableModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    const QString pointer = QString::fromUtf8(data->data(ruleFormat()));
    if (parentPointer(pointer) == m_list)
        emit dropped(pointer, row < 0 ? rowCount() : row);
    return false;
}

/// What is alike at both ends stays, and with it selection, editor and scrolling.
void RuleTableModel::take(const QList<RuleRow> &read)
{
    const QScopedValueRollback taking(m_isTaking, true);
    QList<RuleRow> rows = read;
    const int held = m_held.row();
    if (m_held.isValid() && rows.size() == m_rows.size() && rows.at(held) != m_rows.at(held)) {
        rows[held] = m_rows.at(held);
        emit changedBelow();
    }
    const auto size = [](const QList<RuleRow> &list) { return static_cast<int>(list.size()); };
    const int most = std::min(size(rows), size(m_rows));
    int first = 0;
    while (first < most && rows.at(first) == m_rows.at(first))
        ++first;
    int last = 0;
    while (last < most - first && rows.at(size(rows) - 1 - last) == m_rows.at(size(m_rows) - 1 - last))
        ++last;
    takeMiddle(rows, first, size(m_rows) - last, size(rows) - last);
}

void RuleTableModel::takeMiddle(const QList<RuleRow> &rows, int first, int oldLast, int newLast)
{
    const int changed = std::min(oldLast, newLast) - first;
    if (oldLast > newLast) {
        beginRemoveRows({}, newLast, oldLast - 1);
        m_rows.remove(newLast, oldLast - newLast);
        m_refused.removeIf([](const auto &kept) { return !kept.key().isValid(); });
        endRemoveRows();
    } else if (newLast > oldLast) {
        beginInsertRows({}, oldLast, newLast - 1);
        for (int row = oldLast; row < newLast; ++row)
            m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
    for (int row = first; row < first + changed; ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        emit dataChanged(index(row, 0), index(row, othersColumn()));
    }
}

}
