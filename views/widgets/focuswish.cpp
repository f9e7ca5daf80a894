#include "views/widgets/focuswish.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace quaymaster
{

FocusWish::FocusWish(QWidget &widget)
    : QObject(&widget)
    , m_widget(widget)
{
}

void FocusWish::make()
{
    m_stands = true;
    // Not before the key that led here has been delivered, to the parents of its widget too.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_stands)
                qApp->installEventFilter(this);
        },
        Qt::QueuedConnection);
}

void FocusWish::grant()
{
    if (!m_stands)
        return;
    takeBack();
    m_widget.setFocus();
}

bool FocusWish::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        takeBack();
    return QObject::eventFilter(watched, event);
}

void FocusWish::takeBack()
{
    m_stands = false;
    qApp->removeEventFilter(this);
}

}
