#pragma once

#include "models/credentials/credential.h"

namespace quaymaster
{

/// One credential for every repository: one that is on trial before it is stored.
class FixedCredential final : public CredentialSource
{
public:
    explicit FixedCredential(Credential credential);

    void find(const QString &host, const QString &path, QObject *context, Answer answer) override;

private:
    Credential m_credential;
};

}
