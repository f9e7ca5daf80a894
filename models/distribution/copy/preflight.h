#pragma once

#include "models/distribution/client/registryclient.h"

namespace quaymaster
{

/// What a server tells of a push before anything is written.
struct Preflight
{
    Grant mayPush = Grant::Unknown;
    std::optional<Error> obstacle; ///< no right to push, project missing, immutable tag
};

/// From the token that is there already, and from Harbor's readable API. `isReplaced`: the tag exists with another
/// digest.
void askBeforePush(RegistryClient &client, const Repository &destination, const QString &tag, bool isReplaced,
                   QObject *context, std::function<void(Preflight)> answer);

}
