#include "app/commandline/wrappedtext.h"

#include <QStringList>
#include <QTextBoundaryFinder>
#include <numeric>

namespace quaymaster
{

namespace
{

/// From the radicals of CJK to the full-width forms.
bool isWide(QChar character)
{
    return character.unicode() >= 0x2e80 && character.unicode() <= 0xff60;
}

qsizetype columnsOf(QStringView text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype(0),
                           [](qsizetype sum, QChar character) { return sum + (isWide(character) ? 2 : 1); });
}

/// What no line break may part. UAX #14 would also break behind hyphens and slashes, in --name and OS/ARCH.
QStringList pieces(const QString &text)
{
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QChar before = text.at(end - 1);
        if (end < text.size() && !before.isSpace() && !isWide(before) && !isWide(text.at(end)))
            continue;
        pieces.append(text.sliced(begin, end - begin));
        begin = end;
    }
    return pieces;
}

}

QString wrapped(const QString &text, qsizetype width, qsizetype indent)
{
    QStringList lines{QString()};
    const auto parts = pieces(text);
    for (const QString &piece : parts) {
        QString &line = lines.last();
        if (line.isEmpty() || columnsOf(line) + columnsOf(QStringView(piece).trimmed()) <= width - indent)
            line += piece;
        else
            lines.append(piece);
    }
    for (QString &line : lines)
        while (line.endsWith(u' '))
            line.chop(1);
    return lines.join(u'\n' + QString(indent, u' '));
}

}
