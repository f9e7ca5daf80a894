#include "views/widgets/focusback.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace quaymaster
{

FocusBack::FocusBack(QWidget &bar, QWidget &place)
    : QObject(&bar)
    , m_bar(bar)
    , m_place(place)
{
    bar.installEventFilter(this);
}

bool FocusBack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous() && m_bar.isAncestorOf(QApplication::focusWidget()))
        m_place.setFocus();
    return QObject::eventFilter(watched, event);
}

}
