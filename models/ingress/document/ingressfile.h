#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <optional>

namespace quaymaster
{

/// The bytes of a file, no more than `most`. Errors: `not-found`, `io` (also a folder or a pipe), `invalid` (too
/// large).
Result<QByteArray> readIngressFile(const QString &path, qsizetype most);

/// In place of the file, as a whole or not at all; its permissions stay, its owner and group as far as
/// we may, and a symbolic link is written through.
/// `expected`: what it held when it was read; if it holds something else, it is left alone. Errors: `conflict`, `io`.
Result<> writeIngressFile(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &expected = {});

}
