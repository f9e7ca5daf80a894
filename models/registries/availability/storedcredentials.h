#pragma once

#include "models/credentials/credential.h"

namespace quaymaster
{

/// What is stored, and nobody is asked: a test of many images says who is not let in, and goes on.
class StoredCredentials final : public CredentialSource
{
public:
    explicit StoredCredentials(std::unique_ptr<CredentialSource> source);

    void find(const QString &host, const QString &path, QObject *context, Answer answer) override;
    /// Nobody, whatever the source could do.
    void ask(const QString &host, const QString &path, const QString &refusedUsername, QObject *context,
             Answer answer) override;

private:
    std::unique_ptr<CredentialSource> m_source;
};

}
