#pragma once

#include "models/registries/platform/platformclient.h"

namespace quaymaster
{

/// A row of the platform that is to be deleted.
struct Deletion
{
    qint64 platformId = 0;
    QString name;
    bool isForced = false; ///< also where it can't be asked whether containers use it
};

/// Before anything is deleted: containers that were made of it are looked up. Errors: `conflict` (it is used; the
/// sentence names some of them, and where there are more, `detail` has a line for each; not where the row itself is
/// gone, for then there is nothing to guard), and what keeps it from being asked, unless it is forced.
/// (seed-systems, 3.4)
void refuseInUse(PlatformClient &client, const Deletion &deletion, QObject *context,
                 const PlatformClient::Answer<> &answer);

}
