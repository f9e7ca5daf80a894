#pragma once

namespace quaymaster
{

class HostCredentials;
class KeptCredentials;
class KnownRepositories;
class RegistryBrowser;
class RegistryHosts;

/// What the views on registries work with. All of it outlives them.
struct RegistryServices
{
    RegistryHosts &hosts;
    KnownRepositories &known;
    HostCredentials &keychain;
    KeptCredentials &kept; ///< what no keychain takes
    RegistryBrowser &browser;
};

}
