#include "views/ingress/text/ingresstext.h"

namespace quaymaster
{

class IngressText::Parts
{
};

IngressText::IngressText(IngressBuffer &, QWidget *parent)
    : QWidget(parent)
{
}

IngressText::~IngressText() = default;

void IngressText::setBase(const QByteArray &) { }

void IngressText::showSpan(ByteSpan) { }

void IngressText::goTo(qsizetype) { }

qsizetype IngressText::cursorOffset() const
{
    return 0;
}

QList<QAction *> IngressText::textActions() const
{
    return {};
}

bool IngressText::event(QEvent *event)
{
    return QWidget::event(event);
}

}
