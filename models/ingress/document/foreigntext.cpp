#include "models/ingress/document/foreigntext.h"

#include "models/ingress/yaml/bytescan.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// What a file of people holds, in whichever encoding.
bool isText(const QString &text)
{
    return text.isValidUtf16() && std::ranges::none_of(text, [](QChar c) {
               const bool isBlank = c == u'\n' || c == u'\r' || c == u'\t';
               return (c < u' ' && !isBlank) || c == QChar::ReplacementCharacter || c.isNonCharacter();
           });
}

std::optional<ForeignText> decoded(const QByteArray &bytes, const char *encoding)
{
    constexpr auto flags = QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;
    QStringDecoder decoder(encoding, flags);
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    if (!decoder.isValid() || !encoder.isValid())
        return {};
    QString text = decoder(bytes);
    const QByteArray again = encoder(text);
    if (decoder.hasError() || encoder.hasError() || again != bytes)
        return {};
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return isText(text) ? std::optional(ForeignText{QString::fromLatin1(encoding), text}) : std::nullopt;
}

/// UTF-16 without a mark gives itself away by the zero half of its ASCII.
std::optional<const char *> utf16Of(const QByteArray &bytes)
{
    if (bytes.size() < 2 || bytes.size() % 2 != 0)
        return {};
    if (bytes.startsWith("\xff\xfe") || (bytes.at(1) == '\0' && bytes.at(0) != '\0'))
        return "UTF-16LE";
    if (bytes.startsWith("\xfe\xff") || (bytes.at(0) == '\0' && bytes.at(1) != '\0'))
        return "UTF-16BE";
    return {};
}

}

std::optional<ForeignText> foreignText(const QByteArray &bytes)
{
    if (const auto utf16 = utf16Of(bytes))
        return decoded(bytes, *utf16);
    return invalidUtf8At(bytes) < 0 ? std::nullopt : decoded(bytes, "GB18030");
}

}
