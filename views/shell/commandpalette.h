#pragma once

#include "views/actions/actionregistry.h"
#include "views/widgets/dialog.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

class QLabel;
class QLineEdit;
class QListView;

namespace quaymaster
{

/// Every action that could be triggered now, found by any part of its name.
class CommandPalette final : public Dialog
{
    Q_OBJECT

public:
    CommandPalette(const ActionRegistry &actions, QWidget *parent);

    /// Lists what is possible at this moment and takes the focus.
    void present();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showWhetherFound();
    QString titleOf(const QAction &action) const;
    bool isHere(const QAction &action) const;
    void choose(const QModelIndex &index);

    const ActionRegistry &m_actions;
    QStandardItemModel m_model;
    QSortFilterProxyModel m_found;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing; ///< in place of what would be found
};

}
