#pragma once

#include "models/ingress/yaml/yamlvalue.h"

namespace quaymaster
{

/// New lines in the style of what stands beside them: a model's indentation, quotes and brackets are copied. Where
/// there is no model, lists of scalars are written in brackets and everything else in lines, two columns apart.
class NodeWriter
{
public:
    explicit NodeWriter(const YamlTree &tree)
        : m_tree(tree)
    {
    }

    /// `- …` with the `-` at `column`. Nothing: a scalar can't be written, see scalarText().
    std::optional<QList<QByteArray>> item(const YamlValue &value, const YamlNode *model, qsizetype column) const;
    /// `key: …` with the key at `column`.
    std::optional<QList<QByteArray>> pair(const QByteArray &key, const YamlValue &value, const YamlNode *model,
                                          const YamlNode *modelMap, qsizetype column) const;
    /// On one line, in brackets where it is a collection.
    std::optional<QByteArray> flow(const YamlValue &value, const YamlNode *model) const;

private:
    std::optional<QList<QByteArray>> map(const YamlValue &value, const YamlNode *model, qsizetype column) const;
    std::optional<QByteArray> scalar(const YamlValue &value, const YamlNode *model, bool isInFlow) const;
    QByteArray gapBehindDash(const YamlNode *model) const;
    qsizetype columnOf(qsizetype offset) const { return m_tree.text.column(offset); }

    const YamlTree &m_tree;
};

}
