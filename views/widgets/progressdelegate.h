#pragma once

#include <QStyledItemDelegate>

namespace quaymaster
{

/// A thin bar and its percentage. The role gives 0 to 1000, −1 where it is not known how far; nothing: no bar.
class ProgressDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProgressDelegate(int progressRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

}
