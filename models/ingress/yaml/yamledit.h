#pragma once

#include "models/core/result.h"
#include "models/ingress/yaml/patch.h"
#include "models/ingress/yaml/yamlvalue.h"

namespace quaymaster
{

/// Bytes to be changed and what the document is to say afterwards, for proved() to compare.
struct YamlEdit
{
    QList<Patch> patches;
    YamlValue after; ///< of the whole document
    QList<QByteArray> commentsGone; ///< they go along with what is removed
    QList<QByteArray> commentsCome;
};

/// A value behind a key elsewhere, whose style is copied where there is nothing beside.
struct PairModel
{
    const YamlNode *map = nullptr;
    const YamlNode *value = nullptr;
};

// Each of these refuses (`invalid`) what can't be edited without guessing: on or below anchors, tags and aliases, in a
// map that has a key twice, values of several lines, and items that share a line with others.

/// To begin an edit with: no patches, and the document says what it says.
YamlEdit unchanged(const YamlTree &tree);
/// Why scalarSet() would refuse any value at a place; nothing: it would not.
std::optional<Error> whyNotSettable(const YamlTree &tree, const YamlPath &path);
/// The place of a scalar, or of a value that is not written yet. The quotes stay as they are if they can.
Result<YamlEdit> scalarSet(const YamlTree &tree, const YamlPath &path, const YamlValue &scalar);
/// In front of the item of that index, or behind the last; in the style of the one beside it. A map in `[]`, or where
/// nothing is behind the key yet, begins a list of lines in the style of `model`; anything else begins brackets there.
Result<YamlEdit> itemInserted(const YamlTree &tree, const YamlPath &sequence, qsizetype index, const YamlValue &item,
                              PairModel model = {});
/// In their order, with the comments that are their own. Where none is left there is `[]`, behind its key or as the
/// document.
Result<YamlEdit> itemsRemoved(const YamlTree &tree, const YamlPath &sequence, const QList<qsizetype> &items);
/// `to` is counted after the item is taken out. Its comments move along.
Result<YamlEdit> itemMoved(const YamlTree &tree, const YamlPath &sequence, qsizetype from, qsizetype to);
/// In their order, each by one place up (-1) or down (1), as itemMoved() would do it one after the other.
Result<YamlEdit> itemsShifted(const YamlTree &tree, const YamlPath &sequence, const QList<qsizetype> &items, int by);
/// As the pair of that index.
Result<YamlEdit> pairInserted(const YamlTree &tree, const YamlPath &map, qsizetype index, const QByteArray &key,
                              const YamlValue &value, PairModel model = {});
Result<YamlEdit> pairRemoved(const YamlTree &tree, const YamlPath &map, qsizetype pair);

/// The edited document, if it says what it should and has lost no comment, and its byte order mark and line ends are as
/// they were; `invalid` otherwise. Nothing is accepted without this proof.
Result<YamlTree> proved(const YamlTree &before, const YamlEdit &edit, const YamlLimits &limits = {});

}
