#pragma once

#include "models/archives/archivefiles.h"
#include "models/archives/tarreader.h"

#include <QHash>

namespace quaymaster
{

/// The entries of a tar: names and what they stand for. Links are resolved in here, never in the file system.
class FileTree final : public ArchiveFiles
{
public:
    /// The same name twice is `invalid`, unless the content is the same. A link that leads out is `invalid`.
    Result<> addFile(const QString &name, const StoredFile &file);
    Result<> addLink(const TarEntry &link);
    /// Once everything is added: links in circles are `invalid`.
    Result<> checkLinks() const;

    Result<std::optional<StoredFile>> find(const QString &path) const override;
    /// To change what is kept, such as bringing shrunk files back to what they were.
    QHash<QString, StoredFile> &files() { return m_files; }

private:
    Result<QString> resolved(const QString &path) const;

    QHash<QString, StoredFile> m_files;
    QHash<QString, QString> m_links;
};

}
