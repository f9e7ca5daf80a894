#include "views/widgets/listview.h"

#include "views/widgets/columnheader.h"
#include "views/widgets/fonts.h"
#include "views/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QTreeView>

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

}
