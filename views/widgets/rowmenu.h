#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QPoint;
class QTreeView;

namespace quaymaster
{

class ColumnChooser;

/// The context menu of a list's rows, by right click, the Menu key and Shift+F10.
class RowMenu final : public QObject
{
    Q_OBJECT

public:
    /// `always` stands in every menu, and the columns after it.
    RowMenu(QTreeView &view, QAction &always, ColumnChooser &columns, QObject *parent);

    /// What comes first; nullptr: a separator.
    void setActions(const QList<QAction *> &actions) { m_actions = actions; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPoint placeOfCurrentRow() const;
    void open(const QPoint &where);

    QTreeView &m_view;
    QAction &m_always;
    ColumnChooser &m_columns;
    QList<QAction *> m_actions;
    QPointer<QMenu> m_menu;
};

}
