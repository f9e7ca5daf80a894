#pragma once

#include <QHeaderView>

class QAction;
class QMenu;

namespace quaymaster
{

/// The header of a list, for keys as well as for the mouse. Tab leads to it; Left and Right choose a column, Space or
/// Enter sorts by it, Shift with Left and Right makes it narrower and wider, Ctrl with them moves it. The Menu key
/// offers the same in words.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    int currentColumn() const; ///< the shown one that keys mean; -1: there is none
    void setCurrentColumn(int column);

    /// What can be done with the column that is current by then.
    void fillColumnMenu(QMenu &menu);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    int shownBeside(int column, int step) const;
    QString titleOf(int column) const;
    void go(int step);
    void sortBy(int column);
    void sort(int column, Qt::SortOrder order);
    void widen(int column, int direction);
    void move(int column, int step);
    void tell();

    int m_current = -1;
};

}
