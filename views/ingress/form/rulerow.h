#pragma once

#include "models/ingress/document/ingressdocument.h"

#include <QStringList>

namespace quaymaster
{

/// One value of a rule, as a cell shows it.
struct RuleCell
{
    QString text;
    QString comment; ///< on a line of its own behind the value
    QString above; ///< comment lines above its key
    QString lock; ///< why it can't be edited here; empty: it can
    QString problems; ///< sentences of the lint, a line each
    std::optional<Diagnostic::Severity> severity; ///< the worst of them

    bool operator==(const RuleCell &) const = default;
};

/// One rule, as a row shows it.
struct RuleRow
{
    QList<RuleCell> cells; ///< of the keys asked for
    QString comment; ///< on its first line
    QString above; ///< comment lines above it
    QString others; ///< keys that the template does not know, with their values

    bool operator==(const RuleRow &) const = default;
};

/// The rules of a list (`/0/httpRules`) of a document in form mode; none where there is no list.
QList<RuleRow> ruleRows(const IngressDocument &document, const QString &list, const QStringList &keys);

/// The finding that is worst.
std::optional<Diagnostic::Severity> worst(const QList<Diagnostic> &diagnostics);

}
