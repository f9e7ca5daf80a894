#include "views/ingress/text/shownlines.h"

#include "models/ingress/yaml/bytescan.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressText)
};

constexpr QByteArrayView bom = "\xef\xbb\xbf";

bool isLineEndOfDocuments(QChar character)
{
    return character == QChar::ParagraphSeparator || character == u'\r' || character == QChar(0xFDD0)
        || character == QChar(0xFDD1);
}

/// U+2029, U+FDD0 and U+FDD1 end a line of a text document.
bool endsLinesInside(const QByteArray &bytes)
{
    static constexpr std::array<QByteArrayView, 3> ends{"\xe2\x80\xa9", "\xef\xb7\x90", "\xef\xb7\x91"};
    return std::ranges::any_of(ends, [&bytes](QByteArrayView end) { return bytes.contains(end); });
}

bool hasLongLine(const TextLines &text)
{
    for (qsizetype line = 0; line < text.count(); ++line)
        if (text.end(line) - text.start(line) > longestLine && decoded(text.content(line)).size() > longestLine)
            return true;
    return false;
}

}

QString decoded(QByteArrayView bytes)
{
    QString text;
    for (; bytes.startsWith(bom); bytes = bytes.sliced(bom.size()))
        text += QChar(QChar::ByteOrderMark);
    return text.isEmpty() ? QString::fromUtf8(bytes) : text + QString::fromUtf8(bytes);
}

qsizetype utf8Size(QStringView text)
{
    return text.toUtf8().size();
}

QString shownLine(const TextLines &text, qsizetype line)
{
    QString shown = decoded(text.content(line));
    if (shown.size() > longestLine)
        shown = shown.first(longestLine) + u'…';
    std::ranges::replace_if(shown, isLineEndOfDocuments, QChar(QChar::ReplacementCharacter));
    return shown;
}

QString whyOnlyShown(const TextLines &text, qsizetype mostBytes)
{
    const QByteArray &bytes = text.bytes();
    if (invalidUtf8At(bytes) >= 0)
        return Text::tr("This is not UTF-8 and can only be looked at. Convert it to edit it.");
    if (loneCarriageReturnAt(bytes) >= 0 || endsLinesInside(bytes))
        return Text::tr("The text can only be looked at: it holds characters that end a line for some programs and not "
                        "for others. Fix them from the list of problems, or with another editor.");
    if (hasLongLine(text))
        return Text::tr("The text can only be looked at, and its longest lines are cut: a line has more than %1 "
                        "characters.")
            .arg(QLocale().toString(longestLine));
    if (bytes.size() > mostBytes)
        return Text::tr("The text can only be looked at: it is larger than %1.")
            .arg(QLocale().formattedDataSize(mostBytes));
    return {};
}

}
