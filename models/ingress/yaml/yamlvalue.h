#pragma once

#include "models/ingress/yaml/scalartype.h"
#include "models/ingress/yaml/yamltree.h"

namespace quaymaster
{

/// What a document says, without how it is written: what two readers of YAML 1.1 and 1.2 get from it.
struct YamlValue
{
    YamlNode::Kind kind = YamlNode::Kind::Null;
    QByteArray text = {}; ///< of a scalar, UTF-8; of an alias, its name
    ScalarTypes types = {}; ///< what is in quotes is text
    QByteArray properties = {}; ///< anchor and tag, as they are written
    qsizetype anchor = 0; ///< as in YamlNode: the same name may be given to several nodes
    QList<YamlValue> children = {}; ///< as in YamlNode

    static YamlValue string(const QByteArray &text);
    static YamlValue integer(qint64 number);
    static YamlValue sequence(QList<YamlValue> items);
    /// Keys are text.
    static YamlValue map(const QList<std::pair<QByteArray, YamlValue>> &pairs);

    bool operator==(const YamlValue &) const = default;
};

/// What a node says, with all below it.
YamlValue valueOf(const YamlTree &tree, const YamlNode &node);

/// With anchors numbered anew, in their order, and aliases with them: the numbers of two documents that say the same
/// are the same then. An alias whose anchor does not stand in front of it has the number -1.
YamlValue renumbered(YamlValue value);
/// With numbers from `first` on, so that they are none of another document's.
YamlValue withAnchorsFrom(qsizetype first, YamlValue value);
/// The highest number there is.
qsizetype lastAnchor(const YamlValue &value);

/// From the root: the number of an item in a sequence, of a pair in a map (it leads to the pair's value).
using YamlPath = QList<qsizetype>;

/// Of a path that is there.
const YamlNode &nodeAt(const YamlNode &root, const YamlPath &path);
YamlValue &valueAt(YamlValue &root, const YamlPath &path);

}
