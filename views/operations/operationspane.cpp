#include "views/operations/operationspane.h"

#include "views/operations/operationdetails.h"
#include "views/operations/phaselook.h"
#include "views/widgets/announce.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/fonts.h"
#include "views/widgets/logview.h"
#include "views/widgets/progressdelegate.h"
#include "views/widgets/viewstate.h"
#include "views/widgets/widedelegate.h"

#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columnsVersion = 1;
constexpr int leastTitle = 24; // letters
constexpr int leastProgress = 14;

StateLook lookOfRow(const QModelIndex &index)
{
    return lookOf(index.data(OperationTree::StateRole).value<OperationPhase>());
}

/// Narrower by what the others leave no room for, down to so many letters.
void giveWay(FilteredTable &table, int column, int leastLetters)
{
    QHeaderView *header = table.view().header();
    const int tooMuch = header->length() - table.view().viewport()->width();
    const int least = leastLetters * letterWidth(table.fontMetrics());
    if (tooMuch > 0 && header->sectionSize(column) > least)
        header->resizeSection(column, std::max(least, header->sectionSize(column) - tooMuch));
}

}

OperationsPane::OperationsPane(Operations &operations, ActionRegistry &actions, QAction *first, QWidget *parent)
    : Pane(parent)
    , m_operations(operations)
    , m_first(first)
    , m_refusal(new ErrorDetails(this))
    , m_table(new FilteredTable(FilteredTable::Kind::Tree, this))
    , m_details(new OperationDetails(operations, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_actions(operations, actions, this)
{
    setObjectName(u"operations"_s);
    buildTable(first);
    m_splitter->setObjectName(u"operations.splitter"_s);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({3 * fontMetrics().height() * 100, 2 * fontMetrics().height() * 100});
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_refusal);
    layout->addWidget(m_splitter, 1);
    m_refusal->setObjectName(u"operations.refusal"_s);
    m_refusal->hide();
    for (QAction *action :
         {&m_table->filterAction(), &m_table->nextAction(), &m_table->copyAction(), &m_table->columnsAction()})
        actions.include(*action);
    const auto logActions = m_details->log().logActions();
    for (QAction *action : logActions)
        actions.include(*action);
    connectAll();
    updateBadge();
}

void OperationsPane::buildTable(QAction *first)
{
    m_table->setObjectName(u"operations.table"_s);
    m_table->setModel(m_operations.tree(), OperationTree::SortRole, OperationTree::KeyRole);
    m_table->setTitle([] { return tr("Operations"); });
    m_table->setEmpty(
        [] { return tr("Pushes, syncs, pulls and tests of images stand here, while they run and afterwards."); },
        first);
    m_table->setRowActions(m_actions.ofRows());
    QTreeView &view = m_table->view();
    view.setItemDelegateForColumn(OperationTree::State, new StateDelegate(lookOfRow, this));
    view.setItemDelegateForColumn(OperationTree::Progress, new ProgressDelegate(OperationTree::ProgressRole, this));
    // What is not known yet needs room too.
    view.setItemDelegateForColumn(OperationTree::Bytes, new WideDelegate(19, this));
    view.setItemDelegateForColumn(OperationTree::Rate, new WideDelegate(10, this));
    view.setItemDelegateForColumn(OperationTree::TimeLeft, new WideDelegate(8, this));
    view.setItemDelegateForColumn(OperationTree::Started, new WideDelegate(16, this));
    view.sortByColumn(-1, Qt::AscendingOrder); // as the tree orders them: what runs first
}

void OperationsPane::connectAll()
{
    connect(m_table, &FilteredTable::selectionChanged, this, &OperationsPane::selectionChanged);
    connect(&m_operations, &Operations::changed, this, &OperationsPane::operationChanged);
    connect(&m_operations, &Operations::started, this, &OperationsPane::updateBadge);
    connect(&m_operations, &Operations::started, m_refusal, &QWidget::hide);
    connect(&m_operations, &Operations::refused, this, [this](int, const Error &error) { showRefusal(error); });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_operations.tree(), changed, this, &OperationsPane::rowsChanged);
    rowsChanged();
    connect(&m_operations, &Operations::ended, this, &OperationsPane::updateBadge);
}

QString OperationsPane::id() const
{
    return u"operations"_s;
}

QString OperationsPane::title() const
{
    return tr("Operations");
}

QString OperationsPane::iconName() const
{
    return u"activity"_s;
}

QString OperationsPane::badge() const
{
    return m_badge;
}

QList<QAction *> OperationsPane::toolBarActions() const
{
    QList<QAction *> actions = m_actions.ofToolBar();
    if (m_first)
        actions = QList<QAction *>{m_first, nullptr} + actions;
    return actions;
}

void OperationsPane::refresh()
{
    m_refusal->hide();
    m_operations.refresh();
}

void OperationsPane::focusFilter()
{
    m_table->focusFilter();
}

void OperationsPane::saveState(ViewState &state) const
{
    state.setValue(u"operations/splitter"_s, m_splitter->saveState());
}

void OperationsPane::restoreState(ViewState &state)
{
    m_table->remember(state, u"operations/table"_s, columnsVersion);
    m_hasRoom = state.value(u"operations/table/header"_s).isValid();
    m_details->remember(state);
    m_splitter->restoreState(state.value(u"operations/splitter"_s).toByteArray());
}

void OperationsPane::showOperation(int key)
{
    m_table->clearFilter();
    m_table->setCurrentRow(m_operations.tree().indexOf(key));
    m_table->view().setFocus();
}

/// Whoever asked for it looks here: nothing else would tell why nothing happens.
void OperationsPane::showRefusal(const Error &error)
{
    m_refusal->setError(error);
    m_refusal->show();
    announce(*m_refusal, error.summary);
}

void OperationsPane::selectionChanged()
{
    m_refusal->hide();
    const QModelIndexList rows = m_table->selectedRows();
    m_actions.setSelected(rows);
    m_details->show(rows.isEmpty() ? QModelIndex() : m_table->currentRow());
}

void OperationsPane::operationChanged(int key)
{
    if (m_actions.isSelected(key))
        m_actions.update();
    if (m_details->key() == key)
        m_details->update();
    updateBadge();
}

/// Where there is no row, there is nothing to say about one.
void OperationsPane::rowsChanged()
{
    const bool hasRows = m_operations.tree().rowCount() > 0;
    m_details->setVisible(hasRows);
    m_actions.update();
    if (hasRows && isVisible() && !std::exchange(m_hasRoom, true))
        QMetaObject::invokeMethod(this, &OperationsPane::makeRoom, Qt::QueuedConnection); // after the table has fitted
}

/// The table fits its columns to the first row, which is only queued: what comes later is wider.
void OperationsPane::makeRoom()
{
    const QList<int> letters{44, 14, 18, 22, 11, 9, 17, 10};
    QHeaderView *header = m_table->view().header();
    for (int column = 0; column < OperationTree::ColumnCount; ++column) {
        const int wanted = letters.at(column) * letterWidth(fontMetrics());
        if (!header->isSectionHidden(column) && header->sectionSize(column) < wanted)
            header->resizeSection(column, wanted);
    }
    // A shorter bar says as much, and the middle of a title can be missed; no column can.
    giveWay(*m_table, OperationTree::Progress, leastProgress);
    giveWay(*m_table, OperationTree::Title, leastTitle);
}

void OperationsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    rowsChanged();
}

void OperationsPane::updateBadge()
{
    const qsizetype running = m_operations.running().size();
    const int progress = m_operations.progress();
    QString badge;
    if (running > 0)
        badge = progress < 0 ? QLocale().toString(running)
                             : tr("%1 · %2 %", "running operations · done").arg(running).arg(progress / 10);
    if (std::exchange(m_badge, badge) != badge)
        emit badgeChanged();
}

}
