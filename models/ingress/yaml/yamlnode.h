#pragma once

#include <QByteArray>
#include <QList>

namespace quaymaster
{

/// A range of bytes of the file, the end exclusive.
struct ByteSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool operator==(const ByteSpan &) const = default;
};

/// One node of a YAML document and the bytes that it stands in. Aliases are leaves: nothing is followed.
struct YamlNode
{
    enum class Kind { Null, Scalar, Sequence, Map, Alias };
    enum class Style { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

    Kind kind = Kind::Null;
    Style style = Style::Plain; ///< of a scalar, or of a collection (Block, Flow)
    QByteArray value = {}; ///< of a scalar, UTF-8; of an alias, its name
    QList<YamlNode> children = {}; ///< of a sequence its items; of a map keys and values by turns

    qsizetype anchor
        = 0; ///< the number of its anchor, from 1 in their order; of an alias, of what it stands for; 0: none

    ByteSpan span = {}; ///< its content; empty: there is none, and a value would come right behind `lead`
    qsizetype properties = -1; ///< where its anchor or tag begins; -1: it has none
    qsizetype lead = -1; ///< its `-` in a block sequence, its `:` in a map; -1: neither

    bool operator==(const YamlNode &) const = default;

    bool isMap() const { return kind == Kind::Map; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isScalar() const { return kind == Kind::Scalar; }
    bool isEmpty() const { return kind == Kind::Null && span.isEmpty(); } ///< not even a `null` is written
    bool isFlow() const { return style == Style::Flow; }
    bool hasProperties() const { return properties >= 0; }
    /// Of all that stands there for it, its properties included.
    qsizetype begin() const { return hasProperties() ? properties : span.begin; }

    qsizetype pairCount() const { return children.size() / 2; }
    const YamlNode &key(qsizetype pair) const { return children.at(2 * pair); }
    const YamlNode &pairValue(qsizetype pair) const { return children.at(2 * pair + 1); }
    qsizetype pairOf(QByteArrayView name) const; ///< the first key of that text; -1: there is none
    const YamlNode *find(QByteArrayView name) const; ///< its value
};

}
