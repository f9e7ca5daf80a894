#include "views/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace quaymaster
{

void announce(QWidget &widget, const QString &sentence)
{
    // Qt 6.4 has no announcement with words of its own: an alert is read by the name of what it comes from.
    widget.setAccessibleName(sentence);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}
