#pragma once

#include "models/archives/archivefiles.h"
#include "models/archives/fileslice.h"

namespace quaymaster
{

/// The files of an OCI layout folder: `oci-layout`, `index.json` and `blobs/<algorithm>/<hex>`. No symbolic link is
/// followed below the folder, so nothing outside of it is ever read.
class FolderFiles final : public ArchiveFiles
{
public:
    explicit FolderFiles(std::shared_ptr<const FileHandle> folder)
        : m_folder(std::move(folder))
    {
    }
    Result<std::optional<StoredFile>> find(const QString &path) const override;

private:
    std::shared_ptr<const FileHandle> m_folder;
};

}
