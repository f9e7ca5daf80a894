#pragma once

#include <QByteArrayView>
#include <optional>

namespace quaymaster
{

/// The control characters of C0 and C1 and DEL, tabs and line ends among them. U+0085 is none: it ends a line for YAML
/// 1.1, and is a character like any other for YAML 1.2 (section 5.4).
bool isControl(char32_t code);

/// The one that begins at that byte of UTF-8; nothing: none does.
std::optional<char32_t> controlAt(QByteArrayView utf8, qsizetype at);

}
