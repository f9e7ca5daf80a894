#pragma once

#include "tests/models/ingress/property/randomedit.h"

/// Entries or rules of a list as text. What it holds is read by libyaml; how its lines are to look follows from marks
/// and rules of its own.
namespace pasted
{

/// Items of one list: `tokens` is the list, `to` their indexes.
RandomEdit randomCopy(const seen::Node &list, QRandomGenerator &random);
/// Of the text of such items, into a list of that kind, mostly.
RandomEdit randomPaste(const seen::Node &list, const RandomEdit &copy, const QByteArray &text,
                       QRandomGenerator &random);

/// An item's lines as a text editor gives them, indented as they are; some without the `-`.
QByteArray rawLines(const seen::Document &source, const QStringList &list, const RandomEdit &copy,
                    QRandomGenerator &random);
/// What is wrong with the text of a copy; empty: nothing.
QByteArray wrongCopy(const seen::Document &source, const QStringList &list, const RandomEdit &copy,
                     const QByteArray &text);

/// As they are to stand in a list of lines, or in any style.
QList<seen::Node> items(const QByteArray &text, bool inLines);
/// The lines of those items, with their `-` at that column.
QList<QByteArray> lines(const QByteArray &text, qsizetype column);
QList<QByteArray> comments(const QByteArray &text);

}
