#pragma once

#include "models/registries/exchange/importpreview.h"

namespace quaymaster
{

/// Where the rows of an import come from.
struct ImportSource
{
    QString file; ///< empty: `pasted`
    QString pasted; ///< as pastedRows() takes them
    QString encoding; ///< of the file, as in decodedText()

    bool isEmpty() const { return file.isEmpty() && pasted.isEmpty(); }
};

/// What came of reading one.
struct ImportReading
{
    Result<ImportPreview> preview;
    QString offeredEncoding; ///< where `preview` is an error: what to try instead, as offeredEncoding() says
};

/// Reads the source and compares it with the entries here. For any thread. Errors: `io` (the file), those of
/// importBytes(), importRows(), pastedRows() and importPreview().
ImportReading readImport(const ImportSource &source, const QList<RegistryEntry> &existing,
                         const std::stop_token &stop = {});

/// Addresses that came with a user name or password, apart from those of rows that are wrong; of rows that change
/// nothing too: whoever wrote them down wants to be able to pull.
QList<EntryAddress> addressesWithCredentials(const ImportPreview &preview);

}
