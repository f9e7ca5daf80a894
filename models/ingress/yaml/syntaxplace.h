#pragma once

#include "models/ingress/yaml/textlines.h"
#include "models/ingress/yaml/yamlproblem.h"

namespace quaymaster
{

/// A parser stumbles behind the slip: a bracket that nothing closes, a tab in front of a line or behind a dash, a dash
/// or a colon of full width, or one without a space, is told where it stands. Anything else comes back as it is.
YamlProblem explained(const YamlProblem &problem, const TextLines &text);

}
