#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>

/// A YAML document as libyaml reads it: another parser than that of the code under test, with ends of its own.
namespace seen
{

struct Node
{
    enum class Kind { Scalar, Sequence, Map, Alias };

    Kind kind = Kind::Scalar;
    QByteArray text = {}; ///< of a scalar; of an alias, its name
    QByteArray style
        = {}; ///< `plain`, `'`, `"`, `|`, `>`, `block`, `flow`, with anchor and tag; empty: any, in a comparison
    qsizetype begin = 0; ///< bytes of the file, a byte order mark included
    qsizetype end = 0; ///< a block collection ends where its last child does
    QList<Node> children = {};

    bool isFlow() const { return style.startsWith("flow"); }
    bool isEmpty() const { return kind == Kind::Scalar && begin == end; }
    qsizetype pairOf(const QByteArray &key) const; ///< -1: it is not there
};

struct Document
{
    QByteArray bytes;
    Node root;
    QList<qsizetype> dashes; ///< of all block items
    QList<QByteArray> comments; ///< sorted
    QList<qsizetype> commentBegins; ///< in their order

    /// The `-` of a block item.
    qsizetype dashOf(const Node &item) const;
};

/// Nothing: libyaml does not read it, or it is not one document.
std::optional<Document> read(const QByteArray &bytes);

/// Keys and indexes from the root; nullptr: nothing is there.
const Node *nodeAt(const Node &root, const QStringList &tokens);
Node *nodeAt(Node &root, const QStringList &tokens);

/// Where they differ, in words; empty: they don't.
QByteArray difference(const Node &expected, const Node &actual);

}
