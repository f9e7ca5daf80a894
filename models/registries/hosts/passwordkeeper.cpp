#include "models/registries/hosts/passwordkeeper.h"

#include "models/credentials/keptcredentials.h"
#include "models/registries/hosts/loginjob.h"

#include <algorithm>

namespace quaymaster
{

PasswordKeeper::PasswordKeeper(HostCredentials &stored, KeptCredentials &kept, std::function<NetworkOptions()> network)
    : m_stored(stored)
    , m_kept(kept)
    , m_network(std::move(network))
{
}

PasswordKeeper::~PasswordKeeper() = default;

void PasswordKeeper::keep(const QString &host, const Credential &credential)
{
    m_jobs.push_back(std::make_unique<LoginJob>(host, credential, m_network()));
    LoginJob *job = m_jobs.back().get();
    connect(job, &Job::finished, this, [this, job, credential] { tried(*job, credential); });
    job->start();
}

void PasswordKeeper::tried(LoginJob &job, const Credential &credential)
{
    const QString host = job.host();
    const std::optional<Error> error = job.error();
    forget(job);
    if (!error)
        stored(host, credential, {}, tr("The password of %1 is in the keychain now, for %2."));
    else if (error->kind == Error::Kind::Keychain)
        keepInMemory(host, credential, *error);
    else if (error->kind == Error::Kind::Unauthorized)
        emit told(tr("%2 does not accept the password of %1 that stood in the address. It was not kept: give the right "
                     "one at the registry host.")
                      .arg(credential.username, host));
    else
        untried(host, credential);
}

void PasswordKeeper::untried(const QString &host, const Credential &credential)
{
    m_stored.look(host, this, [this, host, credential](const Result<HostCredentials::Stored> &before) {
        if (!before) {
            keepInMemory(host, credential, before.error());
            return;
        }
        if (before->exists) {
            emit told(tr("%2 could not be asked about the password of %1 that stood in the address. The one in the "
                         "keychain stays.")
                          .arg(credential.username, host));
            return;
        }
        m_keychain.store(host, credential, this, [this, host, credential](const Result<> &result) {
            stored(host, credential, result,
                   tr("The password of %1 is in the keychain now, for %2, which could not be asked about it."));
        });
    });
}

void PasswordKeeper::stored(const QString &host, const Credential &credential, const Result<> &result,
                            const QString &sentence)
{
    if (!result) {
        keepInMemory(host, credential, result.error());
        return;
    }
    m_kept.forget(host); // an older one would be taken in its place
    emit kept(host);
    emit told(sentence.arg(credential.username, host));
}

void PasswordKeeper::keepInMemory(const QString &host, const Credential &credential, const Error &error)
{
    m_kept.keep(host, credential);
    emit kept(host);
    emit told((KeychainCredentials::isMissing(error)
                   ? tr("This session has no keychain: the password of %1 for %2 is kept in memory until Quaymaster "
                        "ends.")
                   : tr("The keychain is locked or refused: the password of %1 for %2 is kept in memory until "
                        "Quaymaster ends."))
                  .arg(credential.username, host));
}

/// We are inside one of its signals.
void PasswordKeeper::forget(const LoginJob &job)
{
    const auto found = std::ranges::find_if(m_jobs, [&](const auto &other) { return other.get() == &job; });
    if (found == m_jobs.end())
        return;
    found->release()->deleteLater();
    m_jobs.erase(found);
}

}
