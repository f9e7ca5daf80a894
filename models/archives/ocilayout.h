#pragma once

#include "models/archives/archivefiles.h"
#include "models/archives/imagearchive.h"

namespace quaymaster
{

/// The images of an OCI layout's index.json (image-spec, image-layout.md): its entries, those of one digest joined.
Result<std::vector<std::unique_ptr<ArchiveImage>>> ociImages(const std::shared_ptr<const ArchiveFiles> &files,
                                                             const Manifest &index);

/// Whether an image of the layout has a layer that is a plain tar, as docker save's own layouts have.
Result<bool> hasPlainLayers(DocumentReader &reader, const Manifest &index);

}
