#pragma once

#include <QByteArray>
#include <QList>

namespace quaymaster
{

/// A character that an input method writes in place of one of ASCII.
struct FullWidth
{
    QByteArrayView bytes;
    char ascii;
    bool separates; ///< in YAML a space belongs behind it
};

/// Where one stands, in bytes of the text.
struct FullWidthPlace
{
    qsizetype begin = 0;
    const FullWidth *character = nullptr;

    qsizetype end() const { return begin + character->bytes.size(); }
};

/// Those that mean something to YAML, in their order.
QList<FullWidthPlace> fullWidthIn(QByteArrayView text);

/// The text as it would be typed in ASCII, with a space behind what separates.
QByteArray asYaml(QByteArrayView text);
/// Between quotes of one kind, and none within: what stands between them; empty: it is not.
QByteArray insideFullWidthQuotes(const QByteArray &text);
/// The value that was meant where only ASCII can have been: U+FF01 to U+FF5E as ASCII, without quotes around.
QByteArray inAscii(const QByteArray &value);

}
