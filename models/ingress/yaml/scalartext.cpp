#include "models/ingress/yaml/scalartext.h"

#include "models/ingress/yaml/bytescan.h"
#include "models/ingress/yaml/controlchar.h"
#include "models/ingress/yaml/oddspace.h"

#include <QStringDecoder>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// What YAML has no way to write, or nobody wants in a name.
bool isRefused(char32_t code)
{
    return isControl(code) || (code >= 0xD800 && code < 0xE000) || code == 0xFFFE || code == 0xFFFF;
}

/// Line breaks to YAML 1.1, and the byte order mark: only an escape says what is meant.
bool needsEscape(char32_t code)
{
    return code == 0x85 || code == 0x2028 || code == 0x2029 || code == 0xFEFF;
}

/// QString::fromUtf8() would drop a byte order mark that the text begins with.
std::u32string codesOf(const QByteArray &text)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return QString(decode(text)).toStdU32String();
}

bool canBePlain(const QByteArray &text, const std::u32string &codes, bool isInFlow)
{
    constexpr QByteArrayView indicators = "-?:,[]{}#&*!|>'\"%@`";
    const bool isOutside = text.isEmpty() || indicators.contains(text.front()) || text.startsWith("...")
        || text.front() == ' ' || text.endsWith(' ') || text.endsWith(':') || text.contains(": ")
        || text.contains(" #");
    // Between brackets old readers stop at colons and question marks anywhere.
    const auto isFlowByte = [](char byte) { return QByteArrayView(",[]{}:?").contains(byte); };
    if (isOutside || (isInFlow && std::ranges::any_of(text, isFlowByte)))
        return false;
    return std::ranges::none_of(codes, [](char32_t code) { return needsEscape(code) || isOddSpace(code); });
}

QByteArray singleQuoted(QByteArray text)
{
    return '\'' + text.replace('\'', "''") + '\'';
}

QByteArray doubleQuoted(const std::u32string &codes)
{
    QString text;
    for (const char32_t code : codes) {
        if (code == U'"' || code == U'\\')
            text += u'\\';
        if (needsEscape(code))
            text += u"\\u%1"_s.arg(static_cast<uint>(code), 4, 16, QChar(u'0'));
        else
            text += QStringView(QChar::fromUcs4(code));
    }
    return '"' + text.toUtf8() + '"';
}

}

std::optional<QByteArray> scalarText(const YamlValue &scalar, YamlNode::Style style, bool isInFlow)
{
    if (invalidUtf8At(scalar.text) >= 0)
        return {};
    const std::u32string codes = codesOf(scalar.text);
    if (std::ranges::any_of(codes, isRefused))
        return {};
    // A tab is a control character here too: nobody sees it in a name.
    const bool isPlainWanted = style != YamlNode::Style::SingleQuoted && style != YamlNode::Style::DoubleQuoted;
    if (!scalar.types.areText())
        return typesOfPlain(scalar.text) == scalar.types ? std::optional(scalar.text) : std::nullopt;
    if (isPlainWanted && canBePlain(scalar.text, codes, isInFlow) && typesOfPlain(scalar.text).areText())
        return scalar.text;
    if (style == YamlNode::Style::SingleQuoted && std::ranges::none_of(codes, needsEscape))
        return singleQuoted(scalar.text);
    return doubleQuoted(codes);
}

}
