#pragma once

#include <QStyledItemDelegate>

namespace quaymaster
{

/// A time as its age, "3 days ago". The exact time stays in the cell's own text, for tips, filters and copies.
class AgeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

}
