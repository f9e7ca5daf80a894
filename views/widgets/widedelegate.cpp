#include "views/widgets/widedelegate.h"

namespace quaymaster
{

WideDelegate::WideDelegate(int characters, LookOf lookOf, QObject *parent)
    : StateDelegate(std::move(lookOf), parent)
    , m_characters(characters)
{
}

WideDelegate::WideDelegate(int characters, QObject *parent)
    : WideDelegate(
        characters, [](const QModelIndex &) { return StateLook{}; }, parent)
{
}

QSize WideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = StateDelegate::sizeHint(option, index);
    size.setWidth(qMax(size.width(), option.fontMetrics.horizontalAdvance(u'0') * m_characters));
    return size;
}

}
