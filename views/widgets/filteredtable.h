#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QModelIndexList>
#include <QWidget>
#include <functional>

class QAbstractItemModel;
class QLineEdit;
class QStackedLayout;
class QTreeView;

namespace quaymaster
{

class FilterModel;
class StaleBar;
class StatePage;
class ViewState;

/// A list or a tree with one filter line (Ctrl+F, F3 for the next row, Esc clears), natural sorting, a column chooser,
/// extended selection, copying as TSV, and a page in its place where there is nothing to show. Indexes that go in and
/// out are the model's own, not those of the proxy between.
class FilteredTable : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Table, Tree };

    explicit FilteredTable(Kind kind = Kind::Table, QWidget *parent = nullptr);
    ~FilteredTable() override;

    /// `model` lives longer than this. `keyRole` names a row for good, so that selection and place survive a reset.
    void setModel(QAbstractItemModel &model, int sortRole = Qt::DisplayRole, int keyRole = -1);

    /// What the list holds ("Registry hosts"): the accessible name of list and filter.
    void setTitle(std::function<QString()> title);

    /// Columns, sorting and filter are remembered under `key`. Call after setModel(), with `version` as in
    /// ViewState::saveColumns(). `state` lives longer than this.
    void remember(ViewState &state, const QString &key, int version);

    /// Columns that are hidden until the person shows them. Before remember().
    void hideColumns(const QList<int> &columns);

    // What stands in the list's place while the model has no rows. Rows that are there stay visible.
    void setLoading();
    void setLoaded(); ///< no rows: the page of setEmpty()
    void setError(const Error &error, const QDateTime &readAt = {}); ///< with rows: a bar that says how old they are
    void setEmpty(std::function<QString()> sentence, QAction *first = nullptr);

    QModelIndexList selectedRows() const; ///< column 0, from top to bottom
    QModelIndex currentRow() const; ///< column 0
    void setCurrentRow(const QModelIndex &row); ///< selects it and scrolls to it

    /// What the context menu of a row offers before "Copy" and "Columns"; nullptr: a separator.
    void setRowActions(const QList<QAction *> &actions);

    /// One more control beside the filter line.
    void addBesideFilter(QWidget *widget);

    void focusFilter();
    void clearFilter();

    QTreeView &view() const { return *m_view; }
    FilterModel &proxy() const { return *m_proxy; }
    QLineEdit &filterLine() const { return *m_filter; }
    StatePage &statePage() const { return *m_page; }

    // For the action registry. Object names: this object's name + ".filter", ".next", ".copy", ".columns".
    QAction &filterAction() const { return *m_filterAction; }
    QAction &nextAction() const { return *m_nextAction; }
    QAction &copyAction() const { return *m_copyAction; }
    QAction &columnsAction() const { return *m_columnsAction; }

signals:
    void activated(const QModelIndex &row); ///< Enter or double click
    void selectionChanged();
    void retryRequested();

private:
    enum class Content { Loaded, Loading, Failed };
    void showWhatIsThere();

    QLineEdit *m_filter;
    QTreeView *m_view;
    FilterModel *m_proxy;
    StatePage *m_page;
    StaleBar *m_stale;
    QStackedLayout *m_stack;
    QAction *m_filterAction;
    QAction *m_nextAction;
    QAction *m_copyAction;
    QAction *m_columnsAction;
    QList<QAction *> m_rowActions;
    std::function<QString()> m_title;
    std::function<QString()> m_emptySentence;
    QAction *m_firstAction = nullptr;
    Content m_content = Content::Loaded;
    Error m_error;
    QDateTime m_readAt;
};

}
