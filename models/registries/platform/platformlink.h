#pragma once

#include "models/registries/platform/platformclient.h"

#include <memory>

namespace quaymaster
{

class StoreThread;

/// The platform of the workspace, and a client of it that keeps its token while the program runs. On a thread with an
/// event loop; what is stored is read and written on the store's.
class PlatformLink : public QObject
{
    Q_OBJECT

public:
    using Client = std::shared_ptr<PlatformClient>;
    template <typename T = std::monostate> using Answer = std::function<void(Result<T>)>;

    /// All outlive it and its clients.
    PlatformLink(StoreThread &store, PlatformCredentials &credentials, std::function<NetworkOptions()> network);

    StoreThread &store() const { return m_store; }
    PlatformCredentials &credentials() const { return m_credentials; }
    int retries() const { return m_network().retries; }

    /// For a server that need not be the stored one. What it finds out of the server's spelling is remembered if it is.
    Client clientOf(const PlatformServer &server);
    /// Of the stored server; nullptr: none is set. Errors: `io`.
    void client(QObject *context, const Answer<Client> &answer);
    /// What `client` has been tried at is the platform of the workspace from now on, and it is its client. Errors:
    /// `io`.
    void use(const PlatformServer &server, const Client &client, QObject *context, const Answer<> &answer);
    /// The server only: see PlatformCredentials. Errors: `io`.
    void leave(QObject *context, const Answer<> &answer);

private:
    void keepIfStored(const std::optional<PlatformServer> &server);

    StoreThread &m_store;
    PlatformCredentials &m_credentials;
    std::function<NetworkOptions()> m_network;
    NetworkOptions m_options; ///< of m_client
    Client m_client;
};

}
