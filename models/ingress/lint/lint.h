#pragma once

#include "models/ingress/lint/diagnostic.h"
#include "models/ingress/yaml/yamlvalue.h"

#include <QSet>

namespace quaymaster
{

/// A file as the lint sees it. Pure and reentrant.
struct LintInput
{
    const YamlReading &reading;
    const QByteArray &bytes;
    std::optional<YamlPath> list = {}; ///< the template, if it was found
    std::optional<QSet<int>> exposedPorts = {}; ///< of the image that the template is compared with
};

/// All findings, by place; what a comment suppresses is left out.
QList<Diagnostic> lint(const LintInput &input);

/// Errors of `after` that `before` does not have: an edit that brings one is refused. Places move; an error is the same
/// if its id and its words are.
QList<Diagnostic> newErrors(const QList<Diagnostic> &before, const QList<Diagnostic> &after);

}
