#include "views/widgets/wrappedlabel.h"

#include <QEvent>

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
    QSize size = QLabel::sizeHint();
    if (m_height > 0)
        size.setHeight(m_height);
    return size;
}

bool WrappedLabel::event(QEvent *event)
{
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::FontChange)
        askForHeight();
    return done;
}

void WrappedLabel::askForHeight()
{
    m_height = qMax(0, heightForWidth(width()));
    setMinimumHeight(m_height);
}

}
