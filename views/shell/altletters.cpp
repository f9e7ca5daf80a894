#include "views/shell/altletters.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace quaymaster
{

namespace
{

bool isAltText(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::AltModifier && !key.text().isEmpty() && key.text().front().isPrint();
}

bool isTextField(const QObject &object)
{
    const auto *widget = qobject_cast<const QWidget *>(&object);
    return widget && widget->testAttribute(Qt::WA_InputMethodEnabled); // what text can be typed into has that
}

}

AltLetters::AltLetters()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool AltLetters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isTextField(*watched) || !isAltText(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    event->ignore(); // what the field stands in may know what to do with it
    return true;
}

}
