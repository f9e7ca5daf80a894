#pragma once

#include "models/ingress/yaml/yamlvalue.h"

#include <optional>

namespace quaymaster
{

/// An entry for an image: its name, and a rule for each port. Without ports, SSH only, as seed 000 asks for. Services
/// that are known by their port have the name and path that the platform's images use; the first other one is at `/`.
YamlValue newEntry(const QByteArray &imageName, const std::optional<QList<int>> &ports);

/// A template of that one entry, with the image it is for in a comment.
QByteArray newTemplate(const YamlValue &entry, const QByteArray &comment);

}
