#include "views/widgets/columnheader.h"

#include "views/widgets/announce.h"
#include "views/widgets/fonts.h"
#include "views/widgets/translated.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFocusRect>
#include <QTreeView>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int lettersPerStep = 2; // by which a column becomes wider
}

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"header"_s);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusPolicy(Qt::TabFocus);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Header"));
        setAccessibleDescription(tr("Space sorts by the column, Shift with the arrow keys makes it wider or narrower, "
                                    "Ctrl with them moves it."));
    });
}

int ColumnHeader::currentColumn() const
{
    if (m_current >= 0 && m_current < count() && !isSectionHidden(m_current))
        return m_current;
    for (int place = 0; place < count(); ++place)
        if (!isSectionHidden(logicalIndex(place)))
            return logicalIndex(place);
    return -1;
}

void ColumnHeader::setCurrentColumn(int column)
{
    m_current = column;
    viewport()->update();
}

void ColumnHeader::fillColumnMenu(QMenu &menu)
{
    const int column = currentColumn();
    if (column < 0)
        return;
    const auto add = [&](const QString &text, const QKeySequence &keys, const auto &act) {
        QAction *entry = menu.addAction(text, this, act);
        entry->setShortcut(keys); // to be seen: keyPressEvent() has them
        entry->setShortcutContext(Qt::WidgetShortcut);
        return entry;
    };
    menu.addSection(titleOf(column));
    add(tr("Sort &ascending"), {}, [this, column] { sort(column, Qt::AscendingOrder); });
    add(tr("Sort &descending"), {}, [this, column] { sort(column, Qt::DescendingOrder); });
    add(tr("Do &not sort"), {}, [this] { sort(-1, Qt::AscendingOrder); })->setEnabled(sortIndicatorSection() >= 0);
    menu.addSeparator();
    add(tr("&Wider"), Qt::SHIFT | Qt::Key_Right, [this, column] { widen(column, 1); });
    add(tr("Na&rrower"), Qt::SHIFT | Qt::Key_Left, [this, column] { widen(column, -1); });
    add(tr("Move to the &left"), Qt::CTRL | Qt::Key_Left, [this, column] {
        move(column, -1);
    })->setEnabled(sectionsMovable() && shownBeside(column, -1) >= 0);
    add(tr("Move to the ri&ght"), Qt::CTRL | Qt::Key_Right, [this, column] {
        move(column, 1);
    })->setEnabled(sectionsMovable() && shownBeside(column, 1) >= 0);
    menu.addSeparator();
}

void ColumnHeader::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int column = currentColumn();
    if (column < 0)
        event->ignore();
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        sortBy(column);
    else if (step != 0 && event->modifiers() == Qt::ShiftModifier)
        widen(column, step);
    else if (step != 0 && event->modifiers() == Qt::ControlModifier)
        move(column, step);
    else if (step != 0)
        go(step);
    else if (event->key() == Qt::Key_Down)
        parentWidget()->setFocus();
    else
        event->ignore(); // a view's keys mean rows, and there are none here
}

void ColumnHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    go(0);
}

void ColumnHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save(); // the style leaves a clip behind that lets nothing through
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    if (!hasFocus() || column != currentColumn())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.rect = rect;
    focus.state |= QStyle::State_KeyboardFocusChange;
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, this);
}

/// -1: there is none on that side.
int ColumnHeader::shownBeside(int column, int step) const
{
    for (int place = visualIndex(column) + step; place >= 0 && place < count(); place += step)
        if (!isSectionHidden(logicalIndex(place)))
            return logicalIndex(place);
    return -1;
}

QString ColumnHeader::titleOf(int column) const
{
    return model()->headerData(column, orientation()).toString();
}

void ColumnHeader::go(int step)
{
    const int column = step == 0 ? currentColumn() : shownBeside(currentColumn(), step);
    if (column < 0)
        return;
    setCurrentColumn(column);
    if (auto *view = qobject_cast<QTreeView *>(parentWidget())) {
        QScrollBar *bar = view->horizontalScrollBar();
        const int left = sectionPosition(column);
        const int right = left + sectionSize(column);
        if (left < bar->value())
            bar->setValue(left);
        else if (right > bar->value() + viewport()->width())
            bar->setValue(qMin(left, right - viewport()->width()));
    }
    tell();
}

/// As a click does: up, down, and as the rows came.
void ColumnHeader::sortBy(int column)
{
    if (sortIndicatorSection() != column)
        sort(column, Qt::AscendingOrder);
    else if (sortIndicatorOrder() == Qt::AscendingOrder)
        sort(column, Qt::DescendingOrder);
    else
        sort(isSortIndicatorClearable() ? -1 : column, Qt::AscendingOrder);
}

void ColumnHeader::sort(int column, Qt::SortOrder order)
{
    setSortIndicator(column, order); // which the view follows
    tell();
}

void ColumnHeader::widen(int column, int direction)
{
    const int step = letterWidth(fontMetrics()) * lettersPerStep;
    resizeSection(column, qMax(minimumSectionSize(), sectionSize(column) + direction * step));
    setCurrentColumn(column);
}

void ColumnHeader::move(int column, int step)
{
    const int other = shownBeside(column, step);
    if (other < 0 || !sectionsMovable())
        return;
    moveSection(visualIndex(column), visualIndex(other));
    setCurrentColumn(column);
    go(0);
}

/// A reader of the screen knows no current column.
void ColumnHeader::tell()
{
    const int column = currentColumn();
    const QString title = titleOf(column);
    if (sortIndicatorSection() != column)
        announce(*this, tr("Column %1").arg(title));
    else if (sortIndicatorOrder() == Qt::AscendingOrder)
        announce(*this, tr("Column %1, sorted ascending").arg(title));
    else
        announce(*this, tr("Column %1, sorted descending").arg(title));
}

}
