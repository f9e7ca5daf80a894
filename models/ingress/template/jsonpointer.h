#pragma once

#include <QStringList>
#include <optional>

namespace quaymaster
{

/// The tokens of a JSON pointer (RFC 6901), unescaped; empty for the whole. Nothing: it is none.
std::optional<QStringList> pointerTokens(const QString &pointer);
QString jsonPointer(const QStringList &tokens);

/// An index as RFC 6901 section 4 writes it: ASCII digits without a leading zero. Nothing: it is none.
std::optional<qsizetype> pointerIndex(const QString &token);

}
