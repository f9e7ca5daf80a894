#pragma once

#include "models/distribution/client/registryclient.h"

namespace quaymaster
{

/// The repositories of a host.
struct Catalog
{
    QStringList paths; ///< without the host, in the host's order, each once
    bool isCut = false; ///< there are more than `most`
};

/// All pages of the list that the host's kind offers: Harbor's own API, else `_catalog` (distribution-spec's
/// predecessor, still what registries have). `counted` hears after each page how many there are so far. Errors:
/// `unsupported` where a host lists none, `server` for pages in a circle, those of every request.
void listRepositories(RegistryClient &client, const QString &host, QObject *context, std::function<void(int)> counted,
                      RegistryClient::Answer<Catalog> answer, qsizetype most = 100'000);

}
