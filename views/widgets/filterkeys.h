#pragma once

#include <QObject>

class QKeyEvent;
class QLineEdit;
class QTreeView;

namespace quaymaster
{

/// The keys that lead between a filter line and its rows: Down and Enter go to the rows, Esc clears the filter from
/// either, F3 goes on to the next row.
class FilterKeys : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    FilterKeys(QLineEdit &filter, QTreeView &view, QObject *parent);

    void goToNext();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterKey(int key);
    bool viewKey(const QKeyEvent &event);
    void goToRows();
    void meanARow();

    QLineEdit &m_filter;
    QTreeView &m_view;
};

}
