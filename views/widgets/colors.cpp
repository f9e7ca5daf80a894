#include "views/widgets/colors.h"

#include <QPalette>
#include <cmath>

namespace quaymaster
{

namespace
{

struct Pair
{
    QRgb light; ///< on a light ground
    QRgb dark;
};

Pair pairOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {0xff57606a, 0xffa9b1ba};
    case Tone::Ok:
    case Tone::DiffAdded:
        return {0xff17693a, 0xff6fd08c};
    case Tone::Running:
        return {0xff0b5cad, 0xff7db8ff};
    case Tone::Warning:
        return {0xff855000, 0xfff0b74f};
    case Tone::Error:
    case Tone::DiffRemoved:
        return {0xffb3261e, 0xffff9a92};
    case Tone::Production:
        return {0xffa1185c, 0xffff93c4};
    }
    Q_UNREACHABLE();
}

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &one, const QColor &other, float share)
{
    const float rest = 1 - share;
    return QColor::fromRgbF(one.redF() * share + other.redF() * rest, one.greenF() * share + other.greenF() * rest,
                            one.blueF() * share + other.blueF() * rest);
}

}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const Pair pair = pairOf(tone);
    return QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
}

QColor toneGround(Tone tone, const QPalette &palette)
{
    return mixed(toneColor(tone, palette), palette.color(QPalette::Base), 0.1F);
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

}
