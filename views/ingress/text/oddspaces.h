#pragma once

#include <QChar>
#include <QPointF>

class QPainter;
class QPalette;
class QTextBlock;

namespace quaymaster
{

/// Draws over a line what cannot be told from a space, or not be seen at all: tabs as arrows, spaces at the end of the
/// line as dots, other spaces as boxes, characters without width as bars.
void paintOddSpaces(QPainter &painter, const QTextBlock &block, const QPointF &place, const QPalette &palette);

/// Whether a space of that kind stands there; the last spaces of a line are odd, too.
bool isOddSpace(QChar character);

}
