#pragma once

#include "models/archives/decoder.h"
#include "models/archives/fileslice.h"
#include "models/archives/filetree.h"
#include "models/archives/imagearchive.h"

namespace quaymaster
{

/// A tar in a file: only its headers are read, contents are slices of the file.
Result<std::unique_ptr<FileTree>> indexed(const std::shared_ptr<const FileSlice> &tar, const ArchiveLimits &limits);

/// A compressed tar: decoded once, from front to back. manifest.json may come last, so each file is kept as it will
/// most likely be needed: plain tars (layers) as gzip with both digests, everything else unchanged.
Result<std::unique_ptr<FileTree>> passedThrough(const std::shared_ptr<const BlobBytes> &file, Compression compression,
                                                const ArchiveLimits &limits);

/// Brings shrunk files back to their own bytes: what an OCI layout with uncompressed layers needs.
Result<> expand(FileTree &tree, const ArchiveLimits &limits);

}
