#include "views/widgets/readline.h"

#include <QFocusEvent>

namespace quaymaster
{

ReadLine::ReadLine(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
}

void ReadLine::showText(const QString &text)
{
    setText(text);
    setCursorPosition(0);
}

void ReadLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!comesBack) // its own menu, or another window
        setCursorPosition(0);
}

}
