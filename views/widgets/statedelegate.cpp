#include "views/widgets/statedelegate.h"

#include "views/widgets/icons.h"

namespace quaymaster
{

StateDelegate::StateDelegate(LookOf lookOf, QObject *parent)
    : RowDelegate(parent)
    , m_lookOf(std::move(lookOf))
{
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const StateLook look = m_lookOf(index);
    if (look.icon.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(look.icon, look.tone);
    option->palette.setColor(QPalette::Text, toneColor(look.tone, option->palette));
}

}
