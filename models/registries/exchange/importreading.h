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

/// What stood in front of the addresses of an import, apart from those of rows that are wrong.
struct ImportedPasswords
{
    struct OfHost
    {
        QString host;
        QString username;
        Secret password;
    };

    qsizetype addresses = 0; ///< that came with a user name or password
    QList<OfHost> hosts; ///< each once, in the order of the rows
    QStringList disagreeing; ///< hosts with several user names or passwords: the first row's counts
};

ImportedPasswords passwordsOf(const ImportPreview &preview);

}
