#include "views/ingress/form/ingressentrylist.h"

#include "views/ingress/buffer/ingressbuffer.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

IngressEntryList::IngressEntryList(IngressBuffer &buffer, QWidget *parent)
    : QWidget(parent)
    , m_buffer(buffer)
{
    setObjectName(u"ingress.entries"_s);
}

QString IngressEntryList::current() const
{
    return m_current;
}

void IngressEntryList::setCurrent(const QString &pointer)
{
    if (pointer == m_current || !m_buffer.lastForm())
        return;
    m_current = pointer;
    emit currentChanged(m_current);
}

}
