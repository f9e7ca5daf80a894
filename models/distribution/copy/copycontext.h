#pragma once

#include "models/distribution/copy/blobmover.h"
#include "models/distribution/copy/copyrequest.h"
#include "models/distribution/copy/manifestshelf.h"
#include "models/distribution/copy/progressbook.h"

#include <QThreadPool>
#include <stop_token>

namespace quaymaster
{

/// What the parts of one run share; lives as long as the run, on its thread.
struct CopyContext
{
    const CopyRequest &request;
    RegistryClient &client;
    RateLimiter &limiter;
    BlobMover &mover;
    ManifestShelf &shelf;
    ProgressBook &progress;
    FactCache *facts; ///< null: nothing is remembered
    QThreadPool &pool;
    QString spoolFolder;
    std::stop_token stop;
};

}
