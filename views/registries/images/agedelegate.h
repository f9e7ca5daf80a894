#pragma once

#include "views/widgets/widedelegate.h"

namespace quaymaster
{

/// A time as its age, "3 days ago". The exact time stays in the cell's own text, for tips, filters and copies.
class AgeDelegate final : public WideDelegate
{
    Q_OBJECT

public:
    using WideDelegate::WideDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

}
