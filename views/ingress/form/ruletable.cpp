#include "views/ingress/form/ruletable.h"

#include "views/ingress/form/itemedits.h"
#include "views/ingress/form/ruledelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

RuleTable::RuleTable(RuleTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new RuleDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDefaultDropAction(Qt::MoveAction);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 9 / 5);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_delegate, &RuleDelegate::opened, this, [this](const QModelIndex &index) { m_model.hold(index); });
    connect(m_delegate, &RuleDelegate::closed, this, [this] { m_model.release(); });
    connect(m_delegate, &RuleDelegate::givenUp, this, [this] {
        m_model.forgetRefused(currentIndex());
        emit givenUp();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &RuleTable::fit);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RuleTable::fit);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RuleTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RuleTable::fit);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RuleTable::tellPlace);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RuleTable::tellPlace);
    fit();
}

QStringList RuleTable::selectedRules() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::ranges::sort(rows);
    QStringList pointers;
    for (const int row : std::as_const(rows))
        pointers.append(itemPointer(m_model.list(), row));
    return pointers;
}

QString RuleTable::currentPlace() const
{
    return m_model.pointerOf(currentIndex());
}

void RuleTable::selectRules(const QStringList &pointers)
{
    QItemSelection selection;
    for (const QString &pointer : pointers)
        if (const QModelIndex index = m_model.indexOf(pointer); index.isValid())
            selection.select(index, index.siblingAtColumn(m_model.othersColumn()));
    if (selection.isEmpty())
        return;
    const int column = qMax(0, currentIndex().column());
    const QModelIndex current = m_model.indexOf(pointers.first()).siblingAtColumn(column);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RuleTable::showPlace(const QString &pointer)
{
    const QModelIndex index = m_model.indexOf(pointer);
    if (!index.isValid() || isEditing())
        return;
    const QScopedValueRollback quiet(m_isQuiet, true);
    const bool isWholeRule = parentPointer(pointer) == m_model.list();
    setCurrentIndex(isWholeRule && currentIndex().row() == index.row() ? currentIndex() : index);
}

void RuleTable::editCurrent()
{
    if (m_model.flags(currentIndex()) & Qt::ItemIsEditable && !isEditing())
        edit(currentIndex());
}

void RuleTable::editComment()
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid() || isEditing() || cell.column() == m_model.othersColumn())
        return;
    const QModelIndex row = cell.siblingAtColumn(m_model.commentColumn());
    const bool isOwn = !cell.data(RuleTableModel::CommentRole).toString().isEmpty();
    if (!isOwn || !(m_model.flags(cell) & Qt::ItemIsEditable)) {
        setCurrentIndex(row);
        edit(row);
        return;
    }
    m_delegate->editCommentNext();
    edit(cell);
}

void RuleTable::addFirst()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

QSize RuleTable::sizeHint() const
{
    const int height = horizontalHeader()->sizeHint().height()
        + m_model.rowCount() * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
    return {QTableView::sizeHint().width(), height};
}

QSize RuleTable::minimumSizeHint() const
{
    return {fontMetrics().height() * 16, sizeHint().height()};
}

void RuleTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !isEditing()) {
        editCurrent();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RuleTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isQuiet && !m_model.isTaking() && current.isValid())
        emit placeChanged(m_model.pointerOf(current));
}

/// Rows above have come or gone, or the current one has, while the person is here.
void RuleTable::tellPlace()
{
    if (currentIndex().isValid() && (hasFocus() || isEditing()))
        emit placeChanged(currentPlace());
}

void RuleTable::focusInEvent(QFocusEvent *event)
{
    addFirst();
    QTableView::focusInEvent(event);
    if (currentIndex().isValid())
        emit placeChanged(currentPlace());
}

void RuleTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

/// The port as wide as ports are, the rest by shares of the room.
void RuleTable::fit()
{
    const bool hasOthers = m_model.hasOthers();
    setColumnHidden(m_model.othersColumn(), !hasOthers);
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(true);
    const int room = viewport()->width();
    const int unit = fontMetrics().height();
    const int port = qBound(unit * 5, room / 8, unit * 7);
    const int shares = m_model.commentColumn() - 1 + 1 + (hasOthers ? 1 : 0);
    setColumnWidth(0, port);
    for (int column = 1; column <= m_model.commentColumn(); ++column)
        setColumnWidth(column, qMax(unit * 4, (room - port) / shares));
    updateGeometry();
}

}
