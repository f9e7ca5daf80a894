#pragma once

#include "models/core/result.h"

namespace quaymaster
{

/// The bytes of a text file, without a byte order mark. Without `encoding`: UTF-8 with or without BOM, or UTF-16 with
/// one; with it, only that one, by its name in iconv(1). Errors: `invalid` (it is not that; see also
/// offeredEncoding()), `usage` (no such encoding).
Result<QString> decodedText(const QByteArray &bytes, const QString &encoding = {});

/// What bytes that are not UTF-8 can be read as: `GBK`, which spreadsheets in Chinese write; empty: nothing to offer.
/// The error of decodedText() says the same in words.
QString offeredEncoding(const QByteArray &bytes);

}
