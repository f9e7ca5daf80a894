#pragma once

#include "models/operations/operations.h"
#include "views/operations/operationactions.h"
#include "views/widgets/pane.h"

class QSplitter;

namespace quaymaster
{

class ErrorDetails;
class FilteredTable;
class OperationDetails;

/// What runs, ran and failed: operations, their images, their blobs, and below everything about the row that is
/// selected.
class OperationsPane final : public Pane
{
    Q_OBJECT

public:
    /// `first`: what somebody does who has no operation yet ("Push an archive"); may be null.
    OperationsPane(Operations &operations, ActionRegistry &actions, QAction *first, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString badge() const override;
    QList<QAction *> toolBarActions() const override;
    void refresh() override;
    void focusFilter() override;
    void saveState(ViewState &state) const override;
    void restoreState(ViewState &state) override;

    /// Selects the operation's row and scrolls to it.
    void showOperation(int key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable(QAction *first);
    void connectAll();
    void selectionChanged();
    void operationChanged(int key);
    void rowsChanged();
    void showRefusal(const Error &error);
    void makeRoom();
    void updateBadge();

    Operations &m_operations;
    QAction *m_first;
    ErrorDetails *m_refusal; ///< `operations.refusal`: why a retry, continuation or removal did not happen
    FilteredTable *m_table; ///< `operations.table`
    OperationDetails *m_details; ///< `operations.details`
    QSplitter *m_splitter;
    OperationActions m_actions;
    bool m_hasRoom = false; ///< the columns are as wide as the person left them, or as what is to come
    QString m_badge;
};

}
