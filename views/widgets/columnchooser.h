#pragma once

#include <QObject>

class QAction;
class QHeaderView;
class QMenu;
class QPoint;

namespace quaymaster
{

/// Which columns of a list are shown: a menu at its header, by mouse or by an action. One always stays.
class ColumnChooser : public QObject
{
    Q_OBJECT

public:
    ColumnChooser(QHeaderView &header, QObject *parent);

    void open(); ///< at the header, for the keyboard
    void fill(QMenu &menu); ///< the same entries in another menu

signals:
    void changed();

private:
    void openAt(const QPoint &where);

    QHeaderView &m_header;
};

}
