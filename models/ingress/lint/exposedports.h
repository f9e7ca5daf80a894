#pragma once

#include "models/ingress/lint/findings.h"
#include "models/ingress/yaml/yamltree.h"

#include <QSet>

namespace quaymaster
{

/// Rules whose port the image does not expose, and exposed ports that no rule of an entry serves. Hints both: an image
/// may listen at what it does not declare (EXPOSE only documents it).
void lintExposedPorts(const YamlNode &list, const QSet<int> &exposed, Findings &findings);

}
