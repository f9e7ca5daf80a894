#pragma once

#include "models/image/reference.h"

#include <QList>

namespace quaymaster
{

/// Images that are to be tested. One without a tag is tested as `latest`; one that stands here twice is tested once.
struct CheckRequest
{
    QList<Reference> references;
};

}
