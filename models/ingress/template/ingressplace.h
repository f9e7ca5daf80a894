#pragma once

#include "models/core/result.h"
#include "models/ingress/template/ingressformat.h"
#include "models/ingress/yaml/yamledit.h"

#include <QStringList>

namespace quaymaster
{

/// A place of the template, as a pointer from its list names it: what it is, by its shape alone, whether or not
/// something is there.
struct IngressPlace
{
    enum class Kind { Entry, Key, ImageName, Rule };

    Kind kind = Kind::Entry;
    IngressMap map = IngressMap::Entry; ///< of a key: its map's; of a rule: its own
    QStringList tokens;

    const QString &last() const { return tokens.last(); }
    QStringList parent() const { return tokens.first(tokens.size() - 1); }
};

/// Errors: `usage` (no pointer), `not-found` (the template has no such place).
Result<IngressPlace> ingressPlace(const QString &pointer);

/// The path of what is there; `not-found` otherwise.
Result<YamlPath> existing(const YamlTree &tree, const YamlPath &list, const QStringList &tokens);
Error noSuchPlace(const QStringList &tokens);

/// A list of rules that is written in lines, to be copied: in the same entry, else in the nearest one.
PairModel ruleModel(const YamlTree &tree, const YamlPath &list, qsizetype entry);

}
