#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace quaymaster
{

class ColumnHeader;

/// Which columns of a list are shown: a menu at its header, by mouse, by keys or by an action. One always stays. The
/// menu stays open while columns are chosen.
class ColumnChooser : public QObject
{
    Q_OBJECT

public:
    ColumnChooser(ColumnHeader &header, QObject *parent);

    void openBelow(const QWidget &button);
    void addTo(QMenu &menu, const QString &title); ///< the same entries in a menu inside another

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    void openForColumn(const QPoint &where);
    QMenu &made();
    void fill(QMenu &menu);
    void enable(const QMenu &menu) const;

    ColumnHeader &m_header;
};

}
