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

/// What `after` has and `before` does not. Places move; a finding is the same if its identity() is.
QList<Diagnostic> newFindings(const QList<Diagnostic> &before, const QList<Diagnostic> &after);
/// The errors of these: an edit that brings one is refused.
QList<Diagnostic> newErrors(const QList<Diagnostic> &before, const QList<Diagnostic> &after);

}
