#pragma once

#include <QColor>

class QPalette;

namespace quaymaster
{

/// What a colour says. It never says it alone: a word or an icon stands beside it.
enum class Tone {
    Neutral,
    Ok,
    Running,
    Warning,
    Error,
    Production,
    DiffAdded,
    DiffRemoved,
};

/// Whether `palette` paints light text on a dark ground.
bool isDark(const QPalette &palette);

/// A colour for text and icons, with a contrast of at least 4.5:1 against the palette's Base and Window.
QColor toneColor(Tone tone, const QPalette &palette);

/// A quiet ground for text in `toneColor(tone)` or in the palette's text colour.
QColor toneGround(Tone tone, const QPalette &palette);

/// Contrast of two opaque colours as WCAG 2 defines it: from 1 to 21.
qreal contrast(const QColor &one, const QColor &other);

}
