#include "models/registries/exchange/textencoding.h"

#include "models/image/shown.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <cerrno>
#include <iconv.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::TextEncoding)
};

/// iconv(3), to UTF-16 in the order of this machine. Qt's own decoders know no GBK.
class Converter
{
public:
    explicit Converter(const QByteArray &encoding)
        : m_descriptor(
            ::iconv_open(QSysInfo::ByteOrder == QSysInfo::LittleEndian ? "UTF-16LE" : "UTF-16BE", encoding.constData()))
    {
    }
    ~Converter()
    {
        if (isValid())
            ::iconv_close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Converter)

    bool isValid() const { return m_descriptor != none(); }
    /// The text, or where the first byte stands that doesn't belong to it.
    std::optional<QString> convert(const QByteArray &bytes);
    qsizetype brokenByte() const { return m_brokenByte; }

private:
    /// iconv_open(3): (iconv_t)-1.
    static iconv_t none() { return reinterpret_cast<iconv_t>(std::intptr_t{-1}); } // NOLINT(performance-no-int-to-ptr)

    iconv_t m_descriptor;
    qsizetype m_brokenByte = 0;
};

std::optional<QString> Converter::convert(const QByteArray &bytes)
{
    QString text(bytes.size() + 16, Qt::Uninitialized);
    char *in
        = const_cast<char *>(bytes.constData()); // NOLINT(cppcoreguidelines-pro-type-const-cast): iconv's signature
    auto inLeft = static_cast<std::size_t>(bytes.size());
    qsizetype used = 0;
    for (bool isFlushing = false;;) {
        char *const begin = reinterpret_cast<char *>(text.data());
        char *out = begin + used;
        auto outLeft = static_cast<std::size_t>(text.size() * 2 - used);
        const std::size_t answer = ::iconv(m_descriptor, isFlushing ? nullptr : &in, &inLeft, &out, &outLeft);
        used = out - begin;
        if (answer != static_cast<std::size_t>(-1)) {
            if (isFlushing)
                break;
            isFlushing = true;
        } else if (errno == E2BIG) {
            text.resize(text.size() * 2);
        } else {
            m_brokenByte = in - bytes.constData();
            return std::nullopt;
        }
    }
    text.truncate(used / 2);
    return text;
}

/// GB18030 holds all of the older ones, which programs seldom tell apart.
QByteArray iconvName(const QString &encoding)
{
    const QString name = encoding.trimmed().toUpper();
    if (name == "GBK"_L1 || name == "GB2312"_L1 || name == "CP936"_L1)
        return "GB18030"_ba;
    return name.toLatin1();
}

bool isName(const QString &encoding)
{
    // No slash: what iconv knows behind one (//IGNORE) would lose text.
    static const QRegularExpression form(uR"(\A[A-Za-z0-9][A-Za-z0-9._:+-]*\z)"_s);
    return form.match(encoding.trimmed()).hasMatch();
}

QString withoutMark(QString text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

std::optional<QString> decodedBy(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    // The mark is taken off already: one more belongs to the text.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() || !text.isValidUtf16() ? std::nullopt : std::optional(text);
}

std::optional<QString> decodedByMark(QByteArrayView bytes)
{
    const bool isLittle = bytes.startsWith("\xff\xfe");
    if (isLittle || bytes.startsWith("\xfe\xff"))
        return bytes.size() % 2 == 0
            ? decodedBy(isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, bytes.sliced(2))
            : std::nullopt;
    if (bytes.contains('\0'))
        return std::nullopt;
    return decodedBy(QStringConverter::Utf8, bytes.sliced(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0));
}

Error notText(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return {Error::Kind::Invalid,
                Text::tr("This is not a text file. Save the table as CSV in UTF-8 and import that."),
                u"NUL at byte %1"_s.arg(bytes.indexOf('\0'))};
    const QString offered = offeredEncoding(bytes);
    if (offered.isEmpty())
        return {Error::Kind::Invalid,
                Text::tr("This file is not UTF-8. Save it as UTF-8, or say which encoding it has."),
                {}};
    return {.kind = Error::Kind::Invalid,
            .summary
            = Text::tr("This file is not UTF-8, but it can be read as %1. Import it with that encoding.").arg(offered),
            .detail = {},
            .typed = u"--encoding "_s + offered};
}

Error noSuchEncoding(const QString &encoding)
{
    return {Error::Kind::Usage,
            Text::tr("There is no encoding called %1. Choose one such as UTF-8, GBK or UTF-16.").arg(shown(encoding)),
            {}};
}

Result<QString> decodedByName(const QByteArray &bytes, const QString &encoding)
{
    if (!isName(encoding))
        return noSuchEncoding(encoding);
    Converter converter(iconvName(encoding));
    if (!converter.isValid())
        return noSuchEncoding(encoding);
    auto text = converter.convert(bytes);
    if (!text || !text->isValidUtf16())
        return Error{.kind = Error::Kind::Invalid,
                     .summary = Text::tr("This file can't be read as %1. Choose the encoding that it was saved in.")
                                    .arg(encoding.trimmed()),
                     .detail = u"byte %1"_s.arg(converter.brokenByte())};
    return withoutMark(*std::move(text));
}

}

Result<QString> decodedText(const QByteArray &bytes, const QString &encoding)
{
    if (!encoding.isEmpty())
        return decodedByName(bytes, encoding);
    auto text = decodedByMark(bytes);
    if (!text)
        return notText(bytes);
    return *std::move(text);
}

QString offeredEncoding(const QByteArray &bytes)
{
    const QString name = u"GBK"_s;
    if (bytes.contains('\0') || decodedByMark(bytes))
        return {};
    Converter converter(iconvName(name));
    return converter.isValid() && converter.convert(bytes) ? name : QString();
}

}
