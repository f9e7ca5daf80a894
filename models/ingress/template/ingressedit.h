#pragma once

#include "models/ingress/template/templatelist.h"
#include "models/ingress/yaml/yamledit.h"

#include <QJsonValue>

namespace quaymaster
{

// The edits of COMMANDS.md, *ingress*, as proposals: bytes and meaning, to be proved. A pointer (RFC 6901) counts from
// the template list. Errors: `usage` (no pointer), `not-found` (nothing is there), `invalid` (it can't be edited).

/// One scalar, or a `type`, `port`, `name` or `path` that is missing. No patches: it is that already.
Result<YamlEdit> ingressSet(const YamlTree &tree, const YamlPath &list, const QString &pointer, const QString &text);
/// As *add* of RFC 6902: in front of an index, behind the last at `-`, or a key that is missing.
Result<YamlEdit> ingressAdd(const YamlTree &tree, const YamlPath &list, const QString &pointer,
                            const QJsonValue &value);
/// An item, or a key that need not be there.
Result<YamlEdit> ingressRemove(const YamlTree &tree, const YamlPath &list, const QString &pointer);
/// Items of one list (a pointer to it, and their numbers in their order), as ingressRemove() would take one after the
/// other.
Result<YamlEdit> ingressRemoveItems(const YamlTree &tree, const YamlPath &list, const QString &pointer,
                                    const QList<qsizetype> &items);
/// Within its list; `to` is counted after the item is taken out, `-` is the end.
Result<YamlEdit> ingressMove(const YamlTree &tree, const YamlPath &list, const QString &from, const QString &to);
/// Items of one list, each by one place up (-1) or down (1), as ingressMove() would do it one after the other.
Result<YamlEdit> ingressShiftItems(const YamlTree &tree, const YamlPath &list, const QString &pointer,
                                   const QList<qsizetype> &items, int by);

}
