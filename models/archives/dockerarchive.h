#pragma once

#include "models/archives/archivefiles.h"
#include "models/archives/imagearchive.h"

namespace quaymaster
{

/// The images of `docker save`'s manifest.json (moby, image/spec/v1.2.md, *Combined Image JSON*). Entries with the same
/// config are one image with several names.
Result<std::vector<std::unique_ptr<ArchiveImage>>> dockerImages(const ArchiveFiles &files, DocumentReader &reader,
                                                                const QByteArray &manifest);

}
