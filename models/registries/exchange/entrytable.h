#pragma once

#include "models/registries/exchange/importrow.h"

#include <stop_token>

namespace quaymaster
{

/// A file for spreadsheets: UTF-8 with BOM, CRLF, RFC 4180, the platform's column names. (COMMANDS.md, registry)
QByteArray entriesToCsv(const QList<RegistryEntry> &entries);
/// For the clipboard: the same cells with tabs between them. With the line of column names unless told otherwise.
QString entriesToTsv(const QList<RegistryEntry> &entries, bool withHeader = true);

/// A table whose first row names its columns, in any order; separated by commas, or by tabs or semicolons as
/// spreadsheets of some languages do. Columns that are no field are ignored, and named in the answer. As spreadsheets
/// leave them: rows without anything in their cells are skipped, and cells that a row lacks at its end are empty. A row
/// with more cells than there are columns is wrong. An empty cell for a flag says nothing.
/// Errors: `invalid` (no column for the address, one twice, a quotation mark that is never closed, too many rows),
/// `cancelled`.
Result<ImportRows> tableRows(const QString &text, const std::stop_token &stop = {});

/// Cells that were copied from a spreadsheet, with tabs between them, with or without column names. Without them the
/// columns are those of an export in their order, and a single one is the address. Errors: as tableRows().
Result<ImportRows> pastedRows(const QString &text, const std::stop_token &stop = {});

}
