#include "views/registries/slicing/headinglabel.h"

namespace quaymaster
{

HeadingLabel::HeadingLabel(QWidget *parent)
    : WrappedLabel({}, parent)
{
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

}
