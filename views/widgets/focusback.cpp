#include "views/widgets/focusback.h"

#include <QEvent>
#include <QWidget>

namespace quaymaster
{

FocusBack::FocusBack(QWidget &bar, QWidget &place)
    : FocusBack(bar, [&place] { place.setFocus(); })
{
}

FocusBack::FocusBack(QWidget &bar, std::function<void()> giveFocus)
    : QObject(&bar)
    , m_bar(bar)
    , m_giveFocus(std::move(giveFocus))
{
    bar.installEventFilter(this);
}

/// Its window's focus: after a question there is none in the program yet.
bool FocusBack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous() && m_bar.isAncestorOf(m_bar.window()->focusWidget()))
        m_giveFocus();
    return QObject::eventFilter(watched, event);
}

}
