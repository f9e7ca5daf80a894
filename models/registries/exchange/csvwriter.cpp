#include "models/registries/exchange/csvwriter.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool needsQuotes(QStringView cell, QChar separator)
{
    return cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
}

qsizetype apostrophes(QStringView cell)
{
    qsizetype count = 0;
    while (count < cell.size() && cell[count] == u'\'')
        ++count;
    return count;
}

bool isFormula(QStringView cell)
{
    const qsizetype at = apostrophes(cell);
    return at < cell.size() && u"=+-@\t\r"_s.contains(cell[at]);
}

}

QString csvRecord(const QStringList &cells, QChar separator)
{
    QString record;
    for (const QString &cell : cells) {
        if (&cell != &cells.constFirst())
            record += separator;
        if (needsQuotes(cell, separator))
            record += u'"' + QString(cell).replace(u'"', "\"\""_L1) + u'"';
        else
            record += cell;
    }
    return record;
}

QString formulaEscaped(const QString &cell)
{
    return isFormula(cell) ? u'\'' + cell : cell;
}

QString formulaUnescaped(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(cell) ? cell.sliced(1) : cell;
}

}
