#pragma once

#include "models/credentials/keychaincredentials.h"
#include "models/distribution/http/networkoptions.h"
#include "models/registries/hosts/foundpassword.h"

#include <functional>
#include <memory>
#include <optional>

namespace quaymaster
{

class KeptCredentials;
class ProofJob;

/// Keeps passwords that stood in addresses: the one home of the rule for them (README). One after the other, so that a
/// host is never asked about one password by many at once. On a thread with an event loop.
class PasswordKeeper final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Stored, ///< in the keychain
        Untried, ///< in the keychain, but the host could not be asked about it
        Known, ///< the same is stored already
        Left, ///< another one is stored, which stays; this one is dropped
        Refused, ///< by the host; dropped
        InMemory, ///< the keychain does not take it
        Dropped, ///< the same, where nothing is kept in memory
    };

    /// Without a window: nobody is asked over the network, and nothing stays in memory.
    PasswordKeeper();
    /// `kept` outlives it.
    PasswordKeeper(KeptCredentials &kept, std::function<NetworkOptions()> network);
    ~PasswordKeeper() override;

    /// Behind those that it was given before.
    void keep(const QList<FoundPassword> &passwords);

signals:
    /// `error`: of the keychain, of InMemory and Dropped.
    void ended(const quaymaster::FoundPassword &password, quaymaster::PasswordKeeper::Outcome outcome,
               const std::optional<quaymaster::Error> &error);
    void told(const QString
                  &sentence); ///< in a window: what became of it, for the person; the same only once until finished()
    void kept(const QString &host); ///< other passwords are used there from now on; just before finished()
    void finished(); ///< nothing is left to be kept; at once where there was nothing

private:
    struct Proof
    {
        QString host;
        Credential credential;
        std::optional<Error> error;
    };

    void next();
    void compare(const Result<Credential> &stored);
    void lookForOther();
    void prove();
    void proofEnded();
    void proven(const std::optional<Error> &error);
    void store(Outcome outcome);
    void keepElsewhere();
    void end(Outcome outcome);
    void tell(const QString &sentence);
    QString sentence(const FoundPassword &password, Outcome outcome) const;

    KeptCredentials *m_kept = nullptr;
    std::function<NetworkOptions()> m_network;
    KeychainCredentials m_keychain;
    QList<FoundPassword> m_waiting; ///< the first is under way
    std::unique_ptr<ProofJob> m_proof;
    // Until nothing waits any more:
    QList<Proof> m_proofs; ///< who has refused a password once is not asked again: it may lock the account
    std::optional<Error> m_refusal; ///< of the keychain, which is not asked again then
    QStringList m_told;
    QStringList m_changed; ///< hosts
};

}
