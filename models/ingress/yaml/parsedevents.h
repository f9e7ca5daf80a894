#pragma once

#include "models/ingress/yaml/bytescan.h"

#include <stop_token>

namespace quaymaster
{

/// What the parser sees in the bytes, which have passed problemsInBytes(): documents of nodes, whose `span.begin` is
/// where the parser saw their first byte, and whose ends are not known. The parser gives no more than that.
struct ParsedEvents
{
    QList<YamlNode> documents;
    std::optional<YamlProblem> problem;
};

/// yaml-cpp's event handler: its nodes join an alias with what it stands for. Stops soon after `stop` is asked to.
ParsedEvents parsedEvents(const QByteArray &bytes, const YamlLimits &limits, const std::stop_token &stop);

}
