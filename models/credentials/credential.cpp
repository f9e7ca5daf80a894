#include "models/credentials/credential.h"

namespace quaymaster
{

void CredentialSource::ask(const QString &, const QString &, const QString &, QObject *context, Answer answer)
{
    answerAnonymous(context, std::move(answer));
}

void CredentialSource::answerAnonymous(QObject *context, Answer answer)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer(Credential()); }, Qt::QueuedConnection);
}

}
