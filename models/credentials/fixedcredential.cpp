#include "models/credentials/fixedcredential.h"

namespace quaymaster
{

FixedCredential::FixedCredential(Credential credential)
    : m_credential(std::move(credential))
{
}

void FixedCredential::find(const QString &, const QString &, QObject *context, Answer answer)
{
    QMetaObject::invokeMethod(
        context, [credential = m_credential, answer = std::move(answer)] { answer(credential); }, Qt::QueuedConnection);
}

}
