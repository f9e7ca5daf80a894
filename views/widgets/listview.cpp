#include "views/widgets/listview.h"

#include "views/widgets/columnheader.h"
#include "views/widgets/fonts.h"
#include "views/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QTreeView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{
constexpr int widestColumnAtFirst = 48; // characters
}

QTreeView *listView(bool isTree)
{
    auto *view = new QTreeView;
    view->setObjectName(u"list"_s);
    view->setItemDelegate(new RowDelegate(view));
    view->setRootIsDecorated(isTree);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTextElideMode(Qt::ElideMiddle);
    auto *header = new ColumnHeader(view);
    view->setHeader(header);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(!isTree);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the model's own order, until a header is clicked
    view->setSortingEnabled(true);
    return view;
}

ColumnHeader &columnHeader(const QTreeView &view)
{
    return *static_cast<ColumnHeader *>(view.header());
}

bool selectFirstMeant(QTreeView &view)
{
    QItemSelectionModel *selection = view.selectionModel();
    if (selection->hasSelection() || !view.currentIndex().isValid())
        return false;
    selection->select(view.currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

void selectRowsIn(QTreeView &view, const QItemSelection &rows)
{
    QItemSelectionModel *selection = view.selectionModel();
    selection->setCurrentIndex(rows.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
    selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view.scrollTo(view.currentIndex());
}

void fitColumnsTo(QTreeView &view)
{
    QHeaderView *header = view.header();
    if (header->count() - header->hiddenSectionCount() == 1)
        return; // it fills the view; the last column never gets narrower than it was made
    const int air = view.fontMetrics().height();
    const int widest = letterWidth(view.fontMetrics()) * widestColumnAtFirst;
    int together = 0;
    int firstWants = 0;
    header->setStretchLastSection(false); // it would keep the width of a moment ago
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        view.resizeColumnToContents(column);
        const int wanted = header->sectionSize(column) + air;
        firstWants = column == 0 ? wanted : firstWants;
        header->resizeSection(column, qMin(widest, wanted));
        together += qMin(widest, wanted);
    }
    const int spare = view.viewport()->width() - together;
    if (spare > 0 && firstWants > widest)
        header->resizeSection(0, qMin(firstWants, widest + spare));
    header->setStretchLastSection(true);
}

void widenColumnsOf(QTreeView &view)
{
    QHeaderView &header = *view.header();
    QList<int> shown;
    for (int place = 0; place < header.count(); ++place)
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            shown.append(column);
    if (shown.isEmpty())
        return;
    const auto wanted = [&](int column) {
        const QAbstractItemView &items = view; // QTreeView hides its size hints
        return std::min(std::max(items.sizeHintForColumn(column), header.sectionSizeHint(column)), view.width() / 3);
    };
    int room = view.viewport()->width() - wanted(shown.takeLast());
    for (const int column : std::as_const(shown))
        room -= header.sectionSize(column);
    for (const int column : std::as_const(shown)) {
        const int before = header.sectionSize(column);
        const int more = std::clamp(wanted(column) - before, 0, std::max(0, room));
        header.resizeSection(column, before + more);
        room -= more;
    }
}

}
