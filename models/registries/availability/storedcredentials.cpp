#include "models/registries/availability/storedcredentials.h"

namespace quaymaster
{

StoredCredentials::StoredCredentials(std::unique_ptr<CredentialSource> source)
    : m_source(std::move(source))
{
}

void StoredCredentials::find(const QString &host, const QString &path, QObject *context, Answer answer)
{
    m_source->find(host, path, context, std::move(answer));
}

void StoredCredentials::ask(const QString &, const QString &, const QString &, QObject *context, Answer answer)
{
    answerAnonymous(context, std::move(answer));
}

}
