#pragma once

#include "models/credentials/credential.h"
#include "models/credentials/keychaincredentials.h"
#include "models/distribution/inspect/proofjob.h"

namespace quaymaster
{

/// Proves a credential at its host, and only then keeps it: in the keychain, or in the auth file that the person named.
/// Errors: `unauthorized` (what was typed is wrong), those of every request, `keychain`; `io` and `invalid` of a file.
class LoginJob final : public Job
{
    Q_OBJECT

public:
    /// `host` is as in Repository::host().
    LoginJob(QString host, const Credential &credential, const NetworkOptions &network);
    ~LoginJob() override;

    /// Before start(): into this file instead of the keychain.
    void keepIn(const QString &authFile) { m_authFile = authFile; }

    QString title() const override;
    const QString &host() const { return m_host; }
    const QString &username() const { return m_credential.username; }
    /// False if the host asked nobody to log in: the credential is kept without a proof.
    bool wasProven() const { return m_proof.wasAsked(); }

protected:
    void run() override;
    void stop() override;

private:
    void proofEnded();
    void keep();
    void kept(const Result<> &result);

    QString m_host;
    Credential m_credential;
    QString m_authFile;
    ProofJob m_proof;
    KeychainCredentials m_keychain;
    std::unique_ptr<QObject> m_context;
};

}
