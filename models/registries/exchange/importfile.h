#pragma once

#include "models/registries/exchange/importrow.h"

#include <stop_token>

class QIODevice;

namespace quaymaster
{

enum class ExchangeFormat { Csv, Json };

/// By the ending of a file's name: `.json` or anything else.
ExchangeFormat exchangeFormat(const QString &fileName);
/// What a file with these entries holds.
QByteArray exportBytes(const QList<RegistryEntry> &entries, ExchangeFormat format);
/// Writes it: all of it or nothing, what was there before stays until then. For any thread. Errors: `io`.
Result<> writeExport(const QList<RegistryEntry> &entries, const QString &file, ExchangeFormat format);

/// All of an open device, for importRows(). Errors: `invalid` (more than largestImport), `io`.
Result<QByteArray> importBytes(QIODevice &device);

/// The rows of a file. `encoding` as in decodedText(), whose errors come with those of tableRows() or jsonRows().
Result<ImportRows> importRows(const QByteArray &bytes, ExchangeFormat format, const QString &encoding = {},
                              const std::stop_token &stop = {});

}
