#pragma once

#include <QObject>

class QAction;
class QHeaderView;
class QMenu;
class QWidget;

namespace quaymaster
{

/// Which columns of a list are shown: a menu at its header, by mouse or by an action. One always stays.
class ColumnChooser : public QObject
{
    Q_OBJECT

public:
    ColumnChooser(QHeaderView &header, QObject *parent);

    void openBelow(const QWidget &button);
    void fill(QMenu &menu); ///< the same entries in another menu

signals:
    void changed();

private:
    QMenu &made();

    QHeaderView &m_header;
};

}
