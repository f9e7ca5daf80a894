#pragma once

#include "models/credentials/credential.h"

#include <functional>

namespace quaymaster
{

class HostCredentials;
class KnownRepositories;
class RegistryBrowser;
class RegistryHosts;

/// What the views on registries work with. All of it outlives them.
struct RegistryServices
{
    RegistryHosts &hosts;
    KnownRepositories &known;
    HostCredentials &keychain;
    RegistryBrowser &browser;
    /// Keeps a credential in memory until the program ends; empty where nobody does.
    std::function<void(const QString &host, const Credential &credential)> keepForThisRun;
};

}
