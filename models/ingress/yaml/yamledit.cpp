#include "models/ingress/yaml/yamledit.h"

#include "models/ingress/yaml/editplace.h"
#include "models/ingress/yaml/scalartext.h"

#include <QCoreApplication>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::YamlEdit)
};

bool isOnOneLine(const YamlTree &tree, const YamlNode &node)
{
    return !QByteArrayView(tree.bytes()).sliced(node.span.begin, node.span.size()).contains('\n');
}

bool isBlockScalar(const YamlNode &node)
{
    return node.style == YamlNode::Style::Literal || node.style == YamlNode::Style::Folded;
}

}

YamlEdit unchanged(const YamlTree &tree)
{
    return {{}, valueOf(tree, tree.root), {}, {}};
}

std::optional<Error> whyNotSettable(const YamlTree &tree, const YamlPath &path)
{
    if (const auto refusal = refusalAt(tree, path))
        return refusal;
    const YamlNode &node = nodeAt(tree.root, path);
    const bool isScalar = node.isScalar() || node.kind == YamlNode::Kind::Null;
    if (!isScalar)
        return refused(tree, node.span.begin, Text::tr("A list or a map stands here, not one value."));
    if (!isOnOneLine(tree, node) || isBlockScalar(node))
        return refused(tree, node.span.begin,
                       Text::tr("The value here goes over several lines. Edit this place as text."));
    if (node.isEmpty() && node.lead < 0)
        return refused(tree, node.span.begin, Text::tr("There is no colon to write a value behind. Edit it as text."));
    return {};
}

Result<YamlEdit> scalarSet(const YamlTree &tree, const YamlPath &path, const YamlValue &scalar)
{
    if (const auto refusal = whyNotSettable(tree, path))
        return *refusal;
    const YamlNode &node = nodeAt(tree.root, path);
    const YamlNode *parent = path.isEmpty() ? nullptr : &nodeAt(tree.root, path.first(path.size() - 1));
    const bool isInFlow = parent != nullptr && parent->isFlow();
    const auto text = scalarText(scalar, node.isScalar() ? node.style : YamlNode::Style::Plain, isInFlow);
    if (!text)
        return refused(tree, node.span.begin,
                       Text::tr("The value has a character that can't be seen, such as a tab or "
                                "a line feed. Remove it."));
    YamlEdit edit = unchanged(tree);
    edit.patches = {{node.span, node.isEmpty() ? ' ' + *text : *text}};
    YamlValue &after = valueAt(edit.after, path);
    after = scalar;
    return edit;
}

}
