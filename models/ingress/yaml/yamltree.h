#pragma once

#include "models/ingress/yaml/bytescan.h"
#include "models/ingress/yaml/textlines.h"

#include <stop_token>

namespace quaymaster
{

/// One YAML document with the bytes that it was read from. Each byte is accounted for: it belongs to a node's span, to
/// a comment, to an indicator, or is white space.
struct YamlTree
{
    TextLines text;
    YamlNode root; ///< Null: there is nothing but comments
    QList<ByteSpan> comments; ///< from `#` to the end of the line, in their order

    const QByteArray &bytes() const { return text.bytes(); }
    QByteArray textOf(ByteSpan span) const { return bytes().mid(span.begin, span.size()); }
};

/// The tree, or why there is none; the bytes are not changed and none is lost. Reentrant; takes some 30 ms for 160 kB,
/// so that a window reads in another thread. A stopped reading has the problem `Cancelled`.
struct YamlReading
{
    std::optional<YamlTree> tree;
    QList<YamlProblem> problems; ///< where there is no tree, by place
    std::optional<YamlTree> ended = {}; ///< of a document that `...` ends: to be looked at, not edited

    /// What there is to be looked at; nullptr: nothing.
    const YamlTree *visible() const { return tree ? &*tree : ended ? &*ended : nullptr; }
};

/// Reads one document, within the limits; a stopped reading has no tree. For any bytes, on any thread.
YamlReading readYaml(const QByteArray &bytes, const YamlLimits &limits = {}, const std::stop_token &stop = {});

}
