#pragma once

#include "models/distribution/http/networkoptions.h"
#include "models/registries/hosts/hostcredentials.h"

#include <functional>
#include <memory>
#include <vector>

namespace quaymaster
{

class KeptCredentials;
class LoginJob;

/// Keeps passwords that came along with an address, such as `user:password@host/app`: each is tried at its host, then
/// goes to the keychain; where that takes none, it stays in memory. Nothing that was stored before is replaced by a
/// password that nobody could try. On a thread with an event loop.
class PasswordKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PasswordKeeper(HostCredentials &stored, KeptCredentials &kept, std::function<NetworkOptions()> network);
    ~PasswordKeeper() override;

    void keep(const QString &host, const Credential &credential);

signals:
    void kept(const QString &host); ///< another password is used there from now on
    void told(const QString &sentence); ///< what became of it, for the person; always

private:
    void tried(LoginJob &job, const Credential &credential);
    void untried(const QString &host, const Credential &credential);
    void stored(const QString &host, const Credential &credential, const Result<> &result, const QString &sentence);
    void keepInMemory(const QString &host, const Credential &credential, const Error &error);
    void forget(const LoginJob &job);

    HostCredentials &m_stored;
    KeptCredentials &m_kept;
    std::function<NetworkOptions()> m_network;
    KeychainCredentials m_keychain;
    std::vector<std::unique_ptr<LoginJob>> m_jobs;
};

}
