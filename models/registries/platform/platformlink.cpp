#include "models/registries/platform/platformlink.h"

#include "models/store/storequestion.h"

namespace quaymaster
{

namespace
{

struct Connection
{
    Connection(const PlatformServer &server, const NetworkOptions &options, PlatformCredentials &credentials)
        : http(options)
        , client(server, http, credentials)
    {
    }

    HttpClient http;
    PlatformClient client;
};

bool isSame(const PlatformServer &one, const PlatformServer &other)
{
    return one.url == other.url && one.prefix == other.prefix && one.username == other.username;
}

}

PlatformLink::PlatformLink(StoreThread &store, PlatformCredentials &credentials,
                           std::function<NetworkOptions()> network)
    : m_store(store)
    , m_credentials(credentials)
    , m_network(std::move(network))
{
}

PlatformLink::Client PlatformLink::clientOf(const PlatformServer &server)
{
    const auto connection = std::make_shared<Connection>(server, m_network(), m_credentials);
    connect(&connection->client, &PlatformClient::styleFound, this, [this, server](const PlatformStyle &style) {
        m_store.post([server, style](Database &database) {
            // Not remembered, it is found out again.
            (void)rememberPlatformStyle(database, server, style).has_value();
        });
    });
    return {connection, &connection->client};
}

void PlatformLink::client(QObject *context, const Answer<Client> &answer)
{
    const auto read = [this, answer](const Result<std::optional<PlatformServer>> &server) {
        if (!server)
            return answer(server.error());
        keepIfStored(*server);
        answer(m_client);
    };
    askStore<std::optional<PlatformServer>>(m_store, context, platformServerIn, read);
}

/// The command line may have set another one meanwhile.
void PlatformLink::keepIfStored(const std::optional<PlatformServer> &server)
{
    const NetworkOptions options = m_network();
    const bool isCurrent = m_client && server && isSame(m_client->server(), *server) && m_options == options;
    if (isCurrent)
        return;
    m_options = options;
    m_client = server ? clientOf(*server) : nullptr;
}

void PlatformLink::use(const PlatformServer &server, const Client &client, QObject *context, const Answer<> &answer)
{
    PlatformServer stored = server;
    stored.style = client->server().style;
    m_options = m_network();
    m_client = client;
    askStore<std::monostate>(
        m_store, context, [stored](Database &database) { return moveToPlatformServer(database, stored); }, answer);
}

void PlatformLink::leave(QObject *context, const Answer<> &answer)
{
    m_client.reset();
    askStore<std::monostate>(m_store, context, leavePlatformServer, answer);
}

}
