#include "models/distribution/http/networkoptions.h"

namespace quaymaster
{

const HostSettings &NetworkOptions::forHost(const QString &host) const
{
    const auto found = hosts.constFind(host);
    return found == hosts.cend() ? defaults : *found;
}

}
