#pragma once

#include <QStringList>

namespace quaymaster
{

/// One record by RFC 4180, without the end of its line. What CsvReader reads again exactly.
QString csvRecord(const QStringList &cells, QChar separator);

/// A spreadsheet takes some cells for formulas: `'` before what begins, after any number of `'`, with one of = + - @, a
/// tab or a carriage return. (COMMANDS.md, registry)
QString formulaEscaped(const QString &cell);
/// The reverse, exactly.
QString formulaUnescaped(const QString &cell);

}
