#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QModelIndexList>
#include <QWidget>
#include <functional>

class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace quaymaster
{

class ColumnChooser;
class FilterKeys;
class FilterModel;
class FocusWish;
class ListContent;
class RowMenu;
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

    /// Once; `model` lives longer than this. `keyRole` names a row for good: then selection and place survive a reset
    /// of the model too.
    void setModel(QAbstractItemModel &model, int sortRole = Qt::DisplayRole, int keyRole = -1);

    /// What the list holds ("Registry hosts"): the accessible name of list and filter. Follows the language.
    void setTitle(std::function<QString()> title);

    /// Columns, sorting and filter are remembered under `key`. Once, after setModel(); `version` as in
    /// ViewState::saveColumns(). `state` lives longer than this.
    void remember(ViewState &state, const QString &key, int version);

    /// Columns take what room is left for what stands in them by now, up to a third of the list each: the first rows
    /// need not be the widest ones. None becomes narrower.
    void widenColumns();

    /// Columns that are hidden until the person shows them. After setModel(), before remember().
    void hideColumns(const QList<int> &columns);

    /// The filter finds what stands in a column that is hidden, too, and says so. Else only what a person sees.
    void searchHiddenColumns();

    // What stands in the list's place while the model has no rows. Rows that are there stay visible.
    void setLoading();
    void setLoaded(); ///< no rows: the page of setEmpty()
    void setError(const Error &error, const QDateTime &readAt = {}); ///< with rows: a bar that says how old they are
    void setEmpty(std::function<QString()> sentence, QAction *first = nullptr);

    QModelIndexList selectedRows() const; ///< column 0, from top to bottom
    QModelIndex currentRow() const; ///< column 0
    void setCurrentRow(const QModelIndex &row); ///< selects it and scrolls to it; a filter that hides it goes

    void selectRows(const QModelIndexList &rows); ///< these alone, from the first one on; a filter that hides all goes
    /// What stands there now, where one has gone: the last row, if there are fewer.
    void selectPlace(int place);
    int firstPlace() const; ///< of the selected row that stands highest; −1: none is selected

    /// What the context menu of a row offers before "Copy rows" and "Columns"; nullptr: a separator. A pane whose own
    /// action has Ctrl+C takes it from copyAction() with setShortcuts({}).
    void setRowActions(const QList<QAction *> &actions);

    /// What "Copy rows" puts on the clipboard instead of the cells that are shown, while a row is selected.
    void setCopiedText(std::function<QString()> text);

    /// One more control beside the filter line.
    void addBesideFilter(QWidget *widget);

    void focusFilter();
    void clearFilter();
    /// The focus goes to the rows; while there are none, as soon as some have come, unless the person does something
    /// else before.
    void focusRows();

    QTreeView &view() const { return *m_view; }
    FilterModel &proxy() const { return *m_proxy; }
    QLineEdit &filterLine() const { return *m_filter; }
    StatePage &statePage() const;

    // For the action registry, once this has an object name: theirs are NAME.filter, .next, .copy, .columns and
    // .header.
    QAction &filterAction() const { return *m_filterAction; }
    QAction &nextAction() const { return *m_nextAction; }
    QAction &copyAction() const { return *m_copyAction; }
    QAction &columnsAction() const { return *m_columnsAction; }
    QList<QAction *> tableActions() const;

signals:
    void clearFilterRequested(); ///< by the page that says that nothing matches; the filter line is empty by then
    void activated(const QModelIndex &row); ///< Enter or double click
    void selectionChanged(); ///< or the current row
    void retryRequested();
    void copied(int rows); ///< by copyAction()

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *filterRow();
    void makeActions();
    void connectParts();
    void followModel();
    void setTexts();
    void copyRows();
    void showWhatIsThere();
    void showCount();
    void searchColumns();
    void fitColumns();
    void saveState();

    QLineEdit *m_filter;
    QLabel *m_count;
    QHBoxLayout *m_beside;
    QToolButton *m_columnsButton;
    QTreeView *m_view;
    FilterModel *m_proxy;
    ColumnChooser *m_columns;
    ListContent *m_content;
    QAction *m_filterAction;
    QAction *m_nextAction;
    QAction *m_copyAction;
    QAction *m_columnsAction;
    QAction *m_headerAction;
    RowMenu *m_rowMenu;
    FocusWish *m_focusWish;
    FilterKeys *m_keys;

    std::function<QString()> m_title;
    std::function<QString()> m_copiedText;

    ViewState *m_state = nullptr;
    QString m_stateKey;
    int m_stateVersion = 0;
    bool m_searchesHidden = false;
    bool m_isFitted = false; ///< columns have widths: from last time, or from the first rows
};

}
