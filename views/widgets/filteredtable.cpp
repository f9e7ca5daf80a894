#include "views/widgets/filteredtable.h"

#include "views/widgets/columnchooser.h"
#include "views/widgets/columnheader.h"
#include "views/widgets/filterkeys.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/focuswish.h"
#include "views/widgets/icons.h"
#include "views/widgets/listcontent.h"
#include "views/widgets/listview.h"
#include "views/widgets/localkeys.h"
#include "views/widgets/placekeeper.h"
#include "views/widgets/rowmenu.h"
#include "views/widgets/tabletext.h"
#include "views/widgets/translated.h"
#include "views/widgets/viewstate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace quaymaster
{

FilteredTable::FilteredTable(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_count(new QLabel)
    , m_beside(new QHBoxLayout)
    , m_columnsButton(new QToolButton)
    , m_view(listView(kind == Kind::Tree))
    , m_proxy(new FilterModel(this))
    , m_columns(new ColumnChooser(columnHeader(*m_view), this))
    , m_content(new ListContent(*m_view, *m_proxy))
    , m_filterAction(new QAction(this))
    , m_nextAction(new QAction(this))
    , m_copyAction(new QAction(this))
    , m_columnsAction(new QAction(this))
    , m_headerAction(new QAction(this))
    , m_rowMenu(new RowMenu(*m_view, *m_copyAction, *m_columns, this))
    , m_focusWish(new FocusWish(*m_view))
    , m_keys(new FilterKeys(*m_filter, *m_view, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(filterRow());
    layout->addWidget(m_content, 1);
    setTabOrder(m_columnsButton, m_view->header());
    setTabOrder(m_view->header(), m_view);
    m_view->setModel(m_proxy);
    makeActions();
    connectParts();
    keepTranslated(this, [this] { setTexts(); });
}

FilteredTable::~FilteredTable() = default;

void FilteredTable::setModel(QAbstractItemModel &model, int sortRole, int keyRole)
{
    m_proxy->setSortRole(sortRole);
    m_proxy->setSourceModel(&model);
    if (keyRole >= 0)
        new PlaceKeeper(*m_view, keyRole); // a child of the view
    followModel();
    showWhatIsThere();
}

void FilteredTable::setTitle(std::function<QString()> title)
{
    m_title = std::move(title);
    setTexts();
}

void FilteredTable::remember(ViewState &state, const QString &key, int version)
{
    QHeaderView *header = m_view->header();
    m_isFitted = state.restoreColumns(key, version, *header) || m_isFitted;
    m_filter->setText(state.value(key + u"/filter"_s).toString());
    searchColumns();
    m_state = &state; // from here on changes are saved
    m_stateKey = key;
    m_stateVersion = version;
    connect(header, &QHeaderView::sectionMoved, this, &FilteredTable::saveState);
    connect(header, &QHeaderView::sectionResized, this, &FilteredTable::saveState);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &FilteredTable::saveState);
    connect(m_proxy, &FilterModel::filterChanged, this, &FilteredTable::saveState);
}

void FilteredTable::hideColumns(const QList<int> &columns)
{
    for (const int column : columns)
        m_view->setColumnHidden(column, true);
    searchColumns();
}

void FilteredTable::searchHiddenColumns()
{
    m_searchesHidden = true;
    searchColumns();
    setTexts();
}

void FilteredTable::setLoading()
{
    m_content->setLoading();
}

void FilteredTable::setLoaded()
{
    m_content->setLoaded();
}

void FilteredTable::setError(const Error &error, const QDateTime &readAt)
{
    m_content->setError(error, readAt);
}

void FilteredTable::setEmpty(std::function<QString()> sentence, QAction *first)
{
    m_content->setEmpty(std::move(sentence), first);
}

QModelIndexList FilteredTable::selectedRows() const
{
    QModelIndexList rows = selectedRowsOf(*m_view->selectionModel());
    for (QModelIndex &row : rows)
        row = m_proxy->mapToSource(row);
    return rows;
}

QModelIndex FilteredTable::currentRow() const
{
    return m_proxy->mapToSource(m_view->currentIndex().siblingAtColumn(0));
}

void FilteredTable::setCurrentRow(const QModelIndex &row)
{
    if (row.isValid() && !m_proxy->mapFromSource(row).isValid())
        clearFilter();
    m_view->setCurrentIndex(m_proxy->mapFromSource(row));
}

void FilteredTable::selectRows(const QModelIndexList &rows)
{
    QItemSelection selection;
    for (const QModelIndex &row : rows)
        if (const QModelIndex shown = m_proxy->mapFromSource(row); shown.isValid())
            selection.append(QItemSelectionRange(shown));
    if (selection.isEmpty()) {
        setCurrentRow(rows.value(0));
        return;
    }
    selectRowsIn(*m_view, selection);
}

void FilteredTable::selectPlace(int place)
{
    const int row = qMin(place, m_proxy->rowCount() - 1);
    if (row >= 0)
        m_view->setCurrentIndex(m_proxy->index(row, 0));
}

int FilteredTable::firstPlace() const
{
    const QModelIndexList rows = inOrder(m_view->selectionModel()->selectedRows());
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void FilteredTable::setRowActions(const QList<QAction *> &actions)
{
    m_rowMenu->setActions(actions);
}

void FilteredTable::addBesideFilter(QWidget *widget)
{
    m_beside->addWidget(widget);
}

void FilteredTable::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FilteredTable::focusRows()
{
    if (m_proxy->rowCount() > 0) {
        m_view->setFocus();
        return;
    }
    m_focusWish->make();
}

void FilteredTable::clearFilter()
{
    m_filter->clear();
}

StatePage &FilteredTable::statePage() const
{
    return m_content->page();
}

QList<QAction *> FilteredTable::tableActions() const
{
    return {m_filterAction, m_nextAction, m_copyAction, m_columnsAction, m_headerAction};
}

bool FilteredTable::event(QEvent *event)
{
    return handleLocalKeys(*event, {m_filterAction, m_nextAction}) || QWidget::event(event);
}

void FilteredTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_proxy->rowCount() > 0)
        fitColumns();
}

QWidget *FilteredTable::filterRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_count);
    layout->addLayout(m_beside);
    layout->addWidget(m_columnsButton);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_count->setObjectName(u"count"_s);
    m_columnsButton->setObjectName(u"columnsButton"_s);
    m_columnsButton->setAutoRaise(true);
    m_columnsButton->setFocusPolicy(Qt::StrongFocus);
    return row;
}

void FilteredTable::makeActions()
{
    m_filterAction->setIcon(icon(u"search"_s));
    m_filterAction->setShortcuts(QKeySequence::Find);
    m_nextAction->setIcon(icon(u"chevron-down"_s));
    m_nextAction->setShortcut(Qt::Key_F3);
    m_copyAction->setIcon(icon(u"copy"_s));
    m_copyAction->setShortcuts(QKeySequence::Copy);
    m_columnsAction->setIcon(icon(u"columns-3"_s));
    m_headerAction->setIcon(icon(u"columns-3"_s));
    makeLocal({m_filterAction, m_nextAction});
    m_copyAction->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_filterAction, m_nextAction, m_columnsAction, m_headerAction});
    m_view->addAction(m_copyAction); // in the filter line Ctrl+C is the text's
    connect(m_filterAction, &QAction::triggered, this, &FilteredTable::focusFilter);
    connect(m_nextAction, &QAction::triggered, m_keys, &FilterKeys::goToNext);
    connect(m_copyAction, &QAction::triggered, this, &FilteredTable::copyRows);
    connect(m_columnsAction, &QAction::triggered, m_columns, [this] { m_columns->openBelow(*m_columnsButton); });
    connect(m_headerAction, &QAction::triggered, m_view->header(), [this] { m_view->header()->setFocus(); });
    connect(this, &QObject::objectNameChanged, this, [this](const QString &name) {
        m_filterAction->setObjectName(name + u".filter"_s);
        m_nextAction->setObjectName(name + u".next"_s);
        m_copyAction->setObjectName(name + u".copy"_s);
        m_columnsAction->setObjectName(name + u".columns"_s);
        m_headerAction->setObjectName(name + u".header"_s);
    });
}

void FilteredTable::connectParts()
{
    m_columnsButton->setDefaultAction(m_columnsAction);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &FilterModel::setFilter);
    connect(m_columns, &ColumnChooser::changed, this, &FilteredTable::searchColumns);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        // Who came by Tab stands on a row that is not selected yet.
        if (!m_view->selectionModel()->isRowSelected(index.row(), index.parent()))
            m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        emit activated(m_proxy->mapToSource(index.siblingAtColumn(0)));
    });
    connect(m_content, &ListContent::retryRequested, this, &FilteredTable::retryRequested);
    connect(m_content, &ListContent::clearFilterRequested, this, &FilteredTable::clearFilter);
    connect(m_content, &ListContent::focusGivenUp, this, [this] { m_filter->setFocus(); });
    connect(m_content, &ListContent::clearFilterRequested, this, &FilteredTable::clearFilterRequested);
    const QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &FilteredTable::selectionChanged);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &FilteredTable::selectionChanged);
}

void FilteredTable::followModel()
{
    const auto show = &FilteredTable::showWhatIsThere;
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, show);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, show);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, show);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, show);
    connect(m_proxy, &FilterModel::filterChanged, this, show);
    connect(m_proxy->sourceModel(), &QAbstractItemModel::rowsInserted, this, show);
    connect(m_proxy->sourceModel(), &QAbstractItemModel::rowsRemoved, this, show);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &FilteredTable::selectionChanged); // which Qt keeps quiet
}

void FilteredTable::setTexts()
{
    const QString title = m_title ? m_title() : QString();
    setAccessibleName(title);
    m_view->setAccessibleName(title.isEmpty() ? tr("List") : title);
    m_filter->setAccessibleName(title.isEmpty() ? tr("Filter") : tr("Filter: %1").arg(title));
    const QString keys = m_filterAction->shortcut().toString(QKeySequence::NativeText);
    m_filter->setPlaceholderText(m_searchesHidden ? tr("Filter by any column, hidden ones too (%1)").arg(keys)
                                                  : tr("Filter (%1)").arg(keys));
    m_filterAction->setText(tr("Filter"));
    m_filterAction->setToolTip(tr("Show only rows that contain a text"));
    m_nextAction->setText(tr("Next row"));
    m_nextAction->setToolTip(tr("Go to the next row that matches the filter"));
    m_copyAction->setText(tr("Copy rows"));
    m_copyAction->setToolTip(tr("Copy the selected rows as tab-separated text"));
    m_columnsAction->setText(tr("Columns…"));
    m_columnsAction->setToolTip(tr("Choose which columns are shown"));
    m_headerAction->setText(tr("Sort, move or resize columns"));
    m_headerAction->setToolTip(tr("Go to the header: Space sorts, Shift and Ctrl with the arrow keys resize and move"));
    m_columnsButton->setAccessibleName(tr("Columns"));
    showCount();
    m_proxy->forgetTexts();
    m_view->header()->viewport()->update(); // the model's texts are in the new language too
    m_view->viewport()->update();
}

void FilteredTable::copyRows()
{
    const QModelIndexList rows = selectedRowsOf(*m_view->selectionModel());
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_copiedText ? m_copiedText() : asTsv(rows, *m_view->header()));
    emit copied(static_cast<int>(rows.size()));
}

void FilteredTable::setCopiedText(std::function<QString()> text)
{
    m_copiedText = std::move(text);
}

void FilteredTable::showWhatIsThere()
{
    if (m_proxy->rowCount() > 0)
        fitColumns();
    m_content->showWhatIsThere();
    showCount();
    if (m_proxy->rowCount() > 0)
        m_focusWish->grant();
}

void FilteredTable::showCount()
{
    const QAbstractItemModel *model = m_proxy->sourceModel();
    const bool isFiltered = model && (!m_proxy->filter().isEmpty() || m_proxy->hasCondition());
    m_count->setVisible(isFiltered);
    if (isFiltered)
        m_count->setText(
            tr("%1 of %2").arg(QLocale().toString(m_proxy->rowCount()), QLocale().toString(model->rowCount())));
}

void FilteredTable::searchColumns()
{
    for (int column = 0; column < m_view->header()->count(); ++column)
        m_proxy->setColumnSearched(column, m_searchesHidden || !m_view->isColumnHidden(column));
}

void FilteredTable::fitColumns()
{
    if (m_isFitted || !isVisible())
        return; // before that, neither the room nor the delegates are known
    m_isFitted = true;
    fitColumnsTo(*m_view);
}

void FilteredTable::widenColumns()
{
    if (!isVisible() || m_proxy->rowCount() == 0)
        return;
    fitColumns();
    widenColumnsOf(*m_view);
}

void FilteredTable::saveState()
{
    m_state->saveColumns(m_stateKey, m_stateVersion, *m_view->header());
    m_state->setValue(m_stateKey + u"/filter"_s, m_proxy->filter());
}

}
