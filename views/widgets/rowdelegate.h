#pragma once

#include <QStyledItemDelegate>

namespace quaymaster
{

/// Rows with some air between them, as high as the font asks for. What lists use for every column unless told.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
