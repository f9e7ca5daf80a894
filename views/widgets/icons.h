#pragma once

#include <QIcon>
#include <optional>

namespace quaymaster
{

enum class Tone;

/// The icon of resources/icons/`name`.svg. It is drawn when it is painted, at the size and scale asked for, in the
/// palette's text colour of that moment (faded where disabled, HighlightedText where selected), or in that of `tone`.
/// A name without a file is an empty icon.
QIcon icon(const QString &name);
QIcon icon(const QString &name, Tone tone);

/// Whether resources/icons holds it.
bool hasIcon(const QString &name);

}
