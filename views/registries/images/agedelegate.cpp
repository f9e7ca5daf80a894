#include "views/registries/images/agedelegate.h"

#include "models/distribution/inspect/tagmodel.h"
#include "views/widgets/formats.h"

namespace quaymaster
{

void AgeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WideDelegate::initStyleOption(option, index);
    option->text = Formats::age(index.data(TagModel::SortRole).toDateTime());
}

}
