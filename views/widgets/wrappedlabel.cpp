#include "views/widgets/wrappedlabel.h"

#include <QResizeEvent>

namespace quaymaster
{

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappedLabel::sizeHint() const
{
    return withNeededHeight(QLabel::sizeHint());
}

QSize WrappedLabel::minimumSizeHint() const
{
    return withNeededHeight(QLabel::minimumSizeHint());
}

/// Asked anew each time: a label does not tell when its text has changed, but then its layout asks for its hints.
QSize WrappedLabel::withNeededHeight(QSize hint) const
{
    const int height = testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : -1;
    if (height >= 0)
        hint.setHeight(height);
    return hint;
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

}
