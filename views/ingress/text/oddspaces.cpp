#include "views/ingress/text/oddspaces.h"

#include "models/ingress/yaml/oddspace.h"
#include "views/widgets/colors.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace quaymaster
{

namespace
{

constexpr qsizetype mostDrawn = 2000; ///< characters of one line

void paintTab(QPainter &painter, const QRectF &place)
{
    const qreal middle = place.center().y();
    const QPointF tip(place.right() - 1, middle);
    const qreal wing = qMin(3.0, place.width() / 3);
    painter.drawLine(QPointF(place.left() + 1, middle), tip);
    painter.drawLine(tip, tip - QPointF(wing, wing));
    painter.drawLine(tip, tip - QPointF(wing, -wing));
}

void paintDot(QPainter &painter, const QRectF &place)
{
    const qreal size = qMax(2.0, place.width() / 5);
    painter.fillRect(QRectF(place.center() - QPointF(size / 2, size / 2), QSizeF(size, size)), painter.pen().color());
}

void paintBox(QPainter &painter, const QRectF &place)
{
    const qreal inset = place.height() / 5;
    painter.drawRect(place.adjusted(1, inset, -1, -inset));
}

void paintOne(QPainter &painter, QChar character, const QRectF &place)
{
    if (character == u'\t')
        paintTab(painter, place);
    else if (character == u' ')
        paintDot(painter, place);
    else if (place.width() < 2)
        painter.drawLine(place.topLeft(), place.bottomLeft());
    else
        paintBox(painter, place);
}

}

bool isOddSpace(QChar character)
{
    return character == u'\t' || isOddSpace(char32_t(character.unicode()));
}

void paintOddSpaces(QPainter &painter, const QTextBlock &block, const QPointF &place, const QPalette &palette)
{
    const QString text = block.text();
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1) == u' ')
        --end;
    painter.setPen(toneColor(Tone::Warning, palette));
    for (qsizetype at = 0; at < qMin(text.size(), mostDrawn); ++at) {
        if (at < end && !isOddSpace(text.at(at)))
            continue;
        const QTextLine line = block.layout()->lineForTextPosition(int(at));
        if (!line.isValid())
            return;
        const qreal left = line.cursorToX(int(at));
        const qreal right = line.cursorToX(int(at) + 1);
        paintOne(painter, text.at(at), QRectF(place.x() + left, place.y() + line.y(), right - left, line.height()));
    }
}

}
