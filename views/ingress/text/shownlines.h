#pragma once

#include "models/ingress/yaml/textlines.h"

#include <QString>

namespace quaymaster
{

/// The characters of UTF-8 bytes, each of them: Qt's own conversion drops a byte order mark. What is not UTF-8 becomes
/// U+FFFD.
QString decoded(QByteArrayView bytes);
/// How many bytes the text takes in UTF-8.
qsizetype utf8Size(QStringView text);

/// A line as an editor can show it. Cut after `longestLine` characters; what a text document takes for the end of a
/// line becomes U+FFFD.
QString shownLine(const TextLines &text, qsizetype line);
constexpr qsizetype longestLine = 50'000; ///< characters; Qt's layout takes seconds for more

/// Why the text can't be edited here without losing something, a translated sentence; empty: it can. Files of more than
/// `mostBytes` are too slow.
QString whyOnlyShown(const TextLines &text, qsizetype mostBytes);

}
