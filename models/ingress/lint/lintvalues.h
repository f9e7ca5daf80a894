#pragma once

#include "models/ingress/lint/templatewalk.h"

namespace quaymaster
{

// One value of the template each, by what the format says of it.

void lintPort(const LintPlace &port, Findings &findings);
void lintPath(const LintPlace &path, Findings &findings);
void lintImageName(const LintPlace &name, Findings &findings);
void lintType(const LintPlace &type, Findings &findings);
/// A text that some readers take for something else.
void lintText(const LintPlace &text, Findings &findings);
/// A fix that writes a text or a port instead, in the quotes that are there if they can hold it.
std::optional<Diagnostic::Fix> rewritten(const LintPlace &place, const QByteArray &text, bool isNumber,
                                         const QString &title);

}
