#include "models/ingress/yaml/bytescan.h"

#include "models/ingress/yaml/controlchar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUtf8StringView>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView bom = "\xef\xbb\xbf";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ByteScan)
};

YamlProblem problem(YamlProblem::Kind kind, qsizetype begin, qsizetype size, const QString &sentence)
{
    return {kind, {begin, begin + size}, sentence, {}};
}

/// As the first bytes of YAML 1.2.2 section 5.2 tell them.
QString otherEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)) || bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return u"UTF-32"_s;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return u"UTF-16"_s;
    const bool alternates = bytes.size() > 1 && (bytes.at(0) == '\0') != (bytes.at(1) == '\0');
    return alternates ? u"UTF-16"_s : QString();
}

std::optional<YamlProblem> wrongEncoding(const QByteArray &bytes)
{
    if (const QString other = otherEncoding(bytes); !other.isEmpty())
        return problem(YamlProblem::Kind::UnknownEncoding, 0, std::min<qsizetype>(2, bytes.size()),
                       Text::tr("The file is %1, not UTF-8. Convert it to edit it as a form.").arg(other));
    const qsizetype at = invalidUtf8At(bytes);
    if (at < 0)
        return {};
    return problem(YamlProblem::Kind::UnknownEncoding, at, 1,
                   Text::tr("From here on the file is not UTF-8. Open it in its own encoding, such as GB18030."));
}

std::optional<YamlProblem> controlCharacter(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto code = controlAt(bytes, at);
        if (!code || code == U'\t' || code == U'\n' || code == U'\r')
            continue;
        return problem(YamlProblem::Kind::ControlChar, at, *code < 0x80 ? 1 : 2,
                       Text::tr("There is a control character, U+%1. Remove it.").arg(uint(*code), 4, 16, QChar(u'0')));
    }
    return {};
}

std::optional<YamlProblem> loneCarriageReturn(QByteArrayView bytes)
{
    const qsizetype at = loneCarriageReturnAt(bytes);
    if (at < 0)
        return {};
    return problem(YamlProblem::Kind::Syntax, at, 1,
                   Text::tr("A carriage return stands alone: some programs end the line here and some do not. "
                            "Replace it by a line feed."));
}

std::optional<YamlProblem> bomInTheMiddle(QByteArrayView bytes)
{
    const qsizetype at = bytes.indexOf(bom, 1);
    if (at < 0)
        return {};
    return problem(YamlProblem::Kind::Syntax, at, bom.size(),
                   Text::tr("A byte order mark, U+FEFF, stands in the middle of the file, as if two files had been "
                            "joined. Remove it."));
}

/// Brackets are counted wherever they stand, but for comments: a file of so many is not edited by a form anyway.
std::optional<YamlProblem> deepBrackets(QByteArrayView bytes, qsizetype most)
{
    qsizetype depth = 0;
    bool isComment = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char byte = bytes.at(at);
        const bool isSeparated
            = at == 0 || bytes.at(at - 1) == ' ' || bytes.at(at - 1) == '\t' || bytes.at(at - 1) == '\n';
        if (byte == '\n')
            isComment = false;
        else if (byte == '#' && isSeparated)
            isComment = true;
        else if (!isComment && (byte == '[' || byte == '{') && ++depth > most)
            return problem(YamlProblem::Kind::TooLarge, at, 1, Text::tr("The brackets are nested too deeply."));
        else if (!isComment && (byte == ']' || byte == '}'))
            depth = std::max<qsizetype>(0, depth - 1);
    }
    return {};
}

/// How many bytes the character takes that begins here; 0: none does.
qsizetype characterSize(QByteArrayView bytes)
{
    const auto first = static_cast<uchar>(bytes.front());
    if (first < 0x80)
        return 1;
    const qsizetype size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    return bytes.size() >= size && QUtf8StringView(bytes.data(), size).isValidUtf8() ? size : 0;
}

}

qsizetype loneCarriageReturnAt(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf('\r'); at >= 0; at = bytes.indexOf('\r', at + 1))
        if (at + 1 == bytes.size() || bytes.at(at + 1) != '\n')
            return at;
    return -1;
}

qsizetype invalidUtf8At(QByteArrayView bytes)
{
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return -1;
    qsizetype at = 0;
    while (const qsizetype size = characterSize(bytes.sliced(at)))
        at += size;
    return at;
}

QList<YamlProblem> problemsInBytes(const QByteArray &bytes, const YamlLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return {
            problem(YamlProblem::Kind::TooLarge, 0, 0,
                    Text::tr("The file has %1, and more than %2 can't be edited as a form.")
                        .arg(QLocale().formattedDataSize(bytes.size()), QLocale().formattedDataSize(limits.bytes)))};
    if (const auto wrong = wrongEncoding(bytes))
        return {*wrong};
    QList<YamlProblem> problems;
    for (const auto &found :
         {controlCharacter(bytes), bomInTheMiddle(bytes), loneCarriageReturn(bytes), deepBrackets(bytes, limits.depth)})
        if (found)
            problems.append(*found);
    return problems;
}

}
