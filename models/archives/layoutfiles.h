#pragma once

#include "models/archives/fileslice.h"

namespace quaymaster
{

/// open(2) with O_CLOEXEC and O_NOFOLLOW; new files may be read by everybody, as the umask allows.
Result<std::shared_ptr<const FileHandle>> openFile(const QString &path, int flags);
/// Takes the file or folder for this process alone, until it is closed; somebody else has it: `conflict`.
Result<> lock(const FileHandle &file, const QString &path);
/// All of a small file; nothing if it is not there.
Result<QByteArray> wholeFile(const QString &path);
/// Replaces a file in one step, after its bytes are on the disk.
Result<> writeWhole(const QString &path, const QByteArray &bytes);
Result<> renamed(const QString &from, const QString &to);
/// With those above it, where they are missing.
Result<> makeFolder(const QString &path);
/// Makes names that were given in the folder last.
Result<> syncFolder(const QString &path);

}
