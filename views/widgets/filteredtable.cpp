#include "views/widgets/filteredtable.h"

#include "views/widgets/filtermodel.h"
#include "views/widgets/stalebar.h"
#include "views/widgets/statepage.h"
#include "views/widgets/viewstate.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTreeView>

namespace quaymaster
{

FilteredTable::FilteredTable(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_view(new QTreeView)
    , m_proxy(new FilterModel(this))
    , m_page(new StatePage)
    , m_stale(new StaleBar)
    , m_stack(new QStackedLayout)
    , m_filterAction(new QAction(this))
    , m_nextAction(new QAction(this))
    , m_copyAction(new QAction(this))
    , m_columnsAction(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_stale);
    layout->addLayout(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_page);
    m_view->setRootIsDecorated(kind == Kind::Tree);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->setModel(m_proxy);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &FilterModel::setFilter);
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit activated(m_proxy->mapToSource(index.siblingAtColumn(0))); });
    connect(m_page, &StatePage::retryRequested, this, &FilteredTable::retryRequested);
    connect(m_stale, &StaleBar::retryRequested, this, &FilteredTable::retryRequested);
    connect(m_page, &StatePage::clearFilterRequested, this, &FilteredTable::clearFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilteredTable::selectionChanged);
    for (auto change : {&QAbstractItemModel::modelReset})
        connect(m_proxy, change, this, &FilteredTable::showWhatIsThere);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &FilteredTable::showWhatIsThere);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &FilteredTable::showWhatIsThere);
}

FilteredTable::~FilteredTable() = default;

void FilteredTable::setModel(QAbstractItemModel &model, int sortRole, int)
{
    m_proxy->setSortRole(sortRole);
    m_proxy->setSourceModel(&model);
    showWhatIsThere();
}

void FilteredTable::setTitle(std::function<QString()> title)
{
    m_title = std::move(title);
    m_view->setAccessibleName(m_title());
}

void FilteredTable::remember(ViewState &, const QString &, int) { }

void FilteredTable::hideColumns(const QList<int> &columns)
{
    for (const int column : columns)
        m_view->setColumnHidden(column, true);
}

void FilteredTable::setLoading()
{
    m_content = Content::Loading;
    showWhatIsThere();
}

void FilteredTable::setLoaded()
{
    m_content = Content::Loaded;
    showWhatIsThere();
}

void FilteredTable::setError(const Error &error, const QDateTime &readAt)
{
    m_content = Content::Failed;
    m_error = error;
    m_readAt = readAt;
    showWhatIsThere();
}

void FilteredTable::setEmpty(std::function<QString()> sentence, QAction *first)
{
    m_emptySentence = std::move(sentence);
    m_firstAction = first;
    showWhatIsThere();
}

QModelIndexList FilteredTable::selectedRows() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
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
    m_view->setCurrentIndex(m_proxy->mapFromSource(row));
}

void FilteredTable::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

void FilteredTable::addBesideFilter(QWidget *widget)
{
    layout()->addWidget(widget);
}

void FilteredTable::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FilteredTable::clearFilter()
{
    m_filter->clear();
}

void FilteredTable::showWhatIsThere()
{
    const bool empty = m_proxy->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (m_content == Content::Failed && !empty)
        m_stale->setStale(m_readAt, m_error);
    else
        m_stale->clear();
    if (!empty)
        return;
    if (m_proxy->sourceModel() && m_proxy->sourceModel()->rowCount() > 0)
        m_page->setNoMatch(m_proxy->filter());
    else if (m_content == Content::Loading)
        m_page->setLoading();
    else if (m_content == Content::Failed)
        m_page->setError(m_error);
    else
        m_page->setEmpty(m_emptySentence, m_firstAction);
}

}
