#pragma once

#include "models/core/error.h"
#include "models/ingress/lint/exposedports.h"
#include "models/ingress/lint/findings.h"
#include "models/ingress/yaml/yamlvalue.h"

namespace quaymaster
{

/// A file as the lint sees it. Pure and reentrant.
struct LintInput
{
    const YamlReading &reading;
    const QByteArray &bytes;
    std::optional<YamlPath> list = {}; ///< the template, if it was found
    std::optional<ImagePorts> exposedPorts = {}; ///< of the image that the template is compared with
    std::optional<Error> whyNoList = {}; ///< where it was not found
    std::stop_token stop = {}; ///< nothing is found soon after it is asked to
};

/// The findings, by place, no more than a person is told (Findings::most, and one that says so); what a comment
/// suppresses is left out.
QList<Diagnostic> lint(const LintInput &input);
/// Each error, however many there are.
QList<Diagnostic> lintErrors(const LintInput &input);
/// Of all findings, also of those beyond Findings::most.
FindingCounts lintCounts(const LintInput &input);
/// Each finding that has a fix, however many there are.
QList<Diagnostic> lintFixable(const LintInput &input);

/// What `after` has and `before` does not. Places move; a finding is the same if its identity() is.
QList<Diagnostic> newFindings(const QList<Diagnostic> &before, const QList<Diagnostic> &after);
/// The errors of these: an edit that brings one is refused.
QList<Diagnostic> newErrors(const QList<Diagnostic> &before, const QList<Diagnostic> &after);

}
