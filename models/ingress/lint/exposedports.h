#pragma once

#include "models/ingress/lint/findings.h"
#include "models/ingress/yaml/yamltree.h"

#include <QSet>

namespace quaymaster
{

/// What an image declares, for the entries that name it.
struct ImagePorts
{
    QByteArray image; ///< the reference, or its name alone
    QSet<int> tcp;
};

/// In the entries that name the image: rules whose port it does not expose, and exposed ports that no rule serves; or
/// that no entry names it. Hints all: an image may listen at what it does not declare (EXPOSE only documents it).
void lintExposedPorts(const YamlNode &list, const ImagePorts &exposed, Findings &findings);

}
