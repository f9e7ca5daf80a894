#pragma once

#include "models/image/platform.h"
#include "models/image/reference.h"

#include <QList>

namespace quaymaster
{

/// What is to be written where.
struct PullRequest
{
    Reference source;
    QString target; ///< a folder, or a file that ends in `.tar`
    QList<Platform> platforms; ///< empty: all
};

}
