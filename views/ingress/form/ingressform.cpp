#include "views/ingress/form/ingressform.h"

#include "views/ingress/buffer/ingressbuffer.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

IngressForm::IngressForm(IngressBuffer &buffer, QWidget *parent)
    : QWidget(parent)
    , m_buffer(buffer)
{
    setObjectName(u"ingress.form"_s);
}

void IngressForm::setEntry(const QString &pointer)
{
    if (m_buffer.lastForm())
        m_entry = pointer;
}

void IngressForm::showPlace(const QString &pointer)
{
    if (pointer.startsWith(m_entry))
        emit placeChanged(pointer);
}

QList<QAction *> IngressForm::formActions()
{
    return actions();
}

}
