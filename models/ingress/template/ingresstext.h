#pragma once

#include "models/ingress/yaml/yamledit.h"

#include <QStringList>

namespace quaymaster
{

// What an entry or a rule is as text: its comments, and its lines for a clipboard or a file. A pointer (RFC 6901)
// counts from the template list. Errors: `usage` (no pointer), `not-found` (nothing is there), `invalid`.

/// Behind a value, or on the line of an item's `-`; empty: there is none.
QString ingressComment(const YamlTree &tree, const YamlPath &list, const QString &pointer);
/// The comment lines above an item or a key that are its own.
QStringList ingressCommentsAbove(const YamlTree &tree, const YamlPath &list, const QString &pointer);
/// As commentSet() says.
Result<YamlEdit> ingressCommentSet(const YamlTree &tree, const YamlPath &list, const QString &pointer,
                                   const QString &text);
/// As commentsAboveSet() says.
Result<YamlEdit> ingressCommentsAboveSet(const YamlTree &tree, const YamlPath &list, const QString &pointer,
                                         const QStringList &lines);

/// Entries, or rules of one list, with their comments, as a YAML list from the first column.
Result<QByteArray> ingressText(const YamlTree &tree, const YamlPath &list, const QStringList &pointers);
/// All entries of a template, or all rules, that the text holds, in front of an item or behind the last (`-`), with
/// their comments, indented as the list there is.
Result<YamlEdit> ingressTextInserted(const YamlTree &tree, const YamlPath &list, const QString &pointer,
                                     const QByteArray &text);
/// How many items ingressTextInserted() would insert; 0: it would refuse.
qsizetype ingressTextCount(const QByteArray &text, bool ofRules);

}
