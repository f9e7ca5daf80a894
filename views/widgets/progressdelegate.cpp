#include "views/widgets/progressdelegate.h"

#include <QApplication>
#include <QPainter>

namespace quaymaster
{

ProgressDelegate::ProgressDelegate(int progressRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(progressRole)
{
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant progress = index.data(m_role);
    if (!progress.isValid())
        return;
    QRect bar = option.rect;
    bar.setWidth(bar.width() * qMax(0, progress.toInt()) / 1000);
    painter->fillRect(bar, option.palette.color(QPalette::Highlight));
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index);
}

}
