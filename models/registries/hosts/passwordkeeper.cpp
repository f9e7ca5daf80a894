#include "models/registries/hosts/passwordkeeper.h"

#include "models/credentials/keptcredentials.h"
#include "models/distribution/inspect/proofjob.h"

#include <algorithm>

namespace quaymaster
{

PasswordKeeper::PasswordKeeper() = default;

PasswordKeeper::PasswordKeeper(KeptCredentials &kept, std::function<NetworkOptions()> network)
    : m_kept(&kept)
    , m_network(std::move(network))
{
}

PasswordKeeper::~PasswordKeeper() = default;

void PasswordKeeper::keep(const QList<FoundPassword> &passwords)
{
    const bool isIdle = m_waiting.isEmpty();
    m_waiting.append(passwords);
    if (isIdle)
        next();
}

void PasswordKeeper::next()
{
    if (m_waiting.isEmpty()) {
        m_proofs.clear();
        m_refusal.reset();
        m_told.clear();
        for (const QString &host : std::exchange(m_changed, {}))
            emit kept(host);
        emit finished();
        return;
    }
    const FoundPassword &password = m_waiting.first();
    const Credential inMemory = m_kept ? m_kept->find(password.key()) : Credential();
    if (!inMemory.isAnonymous())
        end(inMemory == password.credential ? Outcome::Known : Outcome::Left);
    else if (m_refusal)
        prove();
    else
        m_keychain.find(password.host, password.path, this,
                        [this](const Result<Credential> &stored) { compare(stored); });
}

/// One that is stored for more, and is the same, serves as well.
void PasswordKeeper::compare(const Result<Credential> &stored)
{
    if (!stored) {
        m_refusal = stored.error();
        prove();
    } else if (*stored == m_waiting.first().credential) {
        end(Outcome::Known);
    } else {
        lookForOther();
    }
}

void PasswordKeeper::lookForOther()
{
    m_keychain.look(m_waiting.first().key(), this, [this](const Result<std::optional<QString>> &username) {
        if (username && *username) {
            end(Outcome::Left);
            return;
        }
        if (!username)
            m_refusal = username.error();
        prove();
    });
}

void PasswordKeeper::prove()
{
    if (!m_network) {
        store(Outcome::Stored);
        return;
    }
    const FoundPassword &password = m_waiting.first();
    const auto known = std::ranges::find_if(m_proofs, [&password](const Proof &proof) {
        return proof.host == password.host && proof.credential == password.credential;
    });
    if (known != m_proofs.end()) {
        proven(known->error);
        return;
    }
    m_proof = std::make_unique<ProofJob>(password.host, password.credential, m_network());
    connect(m_proof.get(), &Job::finished, this, &PasswordKeeper::proofEnded);
    m_proof->start();
}

void PasswordKeeper::proofEnded()
{
    const std::optional<Error> error = m_proof->error();
    m_proof.release()->deleteLater(); // we are inside its signal
    m_proofs.append({m_waiting.first().host, m_waiting.first().credential, error});
    proven(error);
}

void PasswordKeeper::proven(const std::optional<Error> &error)
{
    if (error && error->kind == Error::Kind::Unauthorized)
        end(Outcome::Refused);
    else
        store(error ? Outcome::Untried : Outcome::Stored);
}

void PasswordKeeper::store(Outcome outcome)
{
    if (m_refusal) {
        keepElsewhere();
        return;
    }
    const FoundPassword &password = m_waiting.first();
    m_keychain.store(password.key(), password.credential, this, [this, outcome](const Result<> &stored) {
        if (stored) {
            end(outcome);
            return;
        }
        m_refusal = stored.error();
        keepElsewhere();
    });
}

void PasswordKeeper::keepElsewhere()
{
    if (m_kept)
        m_kept->keep(m_waiting.first().key(), m_waiting.first().credential);
    end(m_kept ? Outcome::InMemory : Outcome::Dropped);
}

void PasswordKeeper::end(Outcome outcome)
{
    const FoundPassword password = m_waiting.first();
    const bool isNew = outcome == Outcome::Stored || outcome == Outcome::Untried || outcome == Outcome::InMemory;
    if (isNew && !m_changed.contains(password.host))
        m_changed.append(password.host);
    emit ended(password, outcome, m_refusal);
    if (m_kept)
        tell(sentence(password, outcome));
    // Not within the call: there may be many that need no waiting.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_waiting.removeFirst();
            next();
        },
        Qt::QueuedConnection);
}

void PasswordKeeper::tell(const QString &sentence)
{
    if (m_told.contains(sentence))
        return;
    m_told.append(sentence);
    emit told(sentence);
}

QString PasswordKeeper::sentence(const FoundPassword &password, Outcome outcome) const
{
    const auto with
        = [&password](const QString &text) { return text.arg(password.credential.username, password.host); };
    switch (outcome) {
    case Outcome::Stored:
        return with(tr("The password of %1 is in the keychain now, for %2."));
    case Outcome::Untried:
        return with(tr("The password of %1 is in the keychain now, for %2, which could not be asked about it."));
    case Outcome::Known:
        return with(tr("The password of %1 for %2 was kept before; it is the same."));
    case Outcome::Left:
        return with(tr("Another password is kept for %2, which stays. That of %1, which stood in the address, is "
                       "dropped: to use it, log in at the registry host."));
    case Outcome::Refused:
        return with(tr("%2 does not accept the password of %1 that stood in the address. It was not kept: give the "
                       "right one at the registry host."));
    case Outcome::InMemory:
        return with(KeychainCredentials::isMissing(*m_refusal)
                        ? tr("This session has no keychain: the password of %1 for %2 is kept in memory until "
                             "Quaymaster ends.")
                        : tr("The keychain is locked or refused: the password of %1 for %2 is kept in memory until "
                             "Quaymaster ends."));
    case Outcome::Dropped:
        break;
    }
    Q_UNREACHABLE();
}

}
