#include "models/ingress/yaml/nodewriter.h"

#include "models/ingress/yaml/scalartext.h"

namespace quaymaster
{

namespace
{

constexpr qsizetype step = 2;

bool isCollection(const YamlValue &value)
{
    return value.kind == YamlNode::Kind::Sequence || value.kind == YamlNode::Kind::Map;
}

const YamlNode *firstOf(const YamlNode *sequence)
{
    return sequence != nullptr && sequence->isSequence() && !sequence->children.isEmpty() ? &sequence->children.first()
                                                                                          : nullptr;
}

bool goesInBrackets(const YamlValue &value, const YamlNode *model)
{
    if (!isCollection(value) || value.children.isEmpty())
        return true;
    if (model != nullptr && model->kind == value.kind && !model->children.isEmpty())
        return model->isFlow();
    return value.kind == YamlNode::Kind::Sequence && !isCollection(value.children.first());
}

}

std::optional<QByteArray> NodeWriter::scalar(const YamlValue &value, const YamlNode *model, bool isInFlow) const
{
    const bool isModel = model != nullptr && model->isScalar();
    return scalarText(value, isModel ? model->style : YamlNode::Style::Plain, isInFlow);
}

std::optional<QByteArray> NodeWriter::flow(const YamlValue &value, const YamlNode *model) const
{
    if (!isCollection(value))
        return scalar(value, model, true);
    const bool isMap = value.kind == YamlNode::Kind::Map;
    QByteArrayList parts;
    for (qsizetype i = 0; i < value.children.size(); i += isMap ? 2 : 1) {
        const YamlNode *of = isMap ? (model ? model->find(value.children.at(i).text) : nullptr) : firstOf(model);
        // A list of names without a model is written as the platform's documents write it.
        const YamlValue &child = value.children.at(isMap ? i + 1 : i);
        const auto text = !isMap && of == nullptr && !isCollection(child)
            ? scalarText(child, YamlNode::Style::DoubleQuoted, true)
            : flow(child, of);
        if (!text)
            return {};
        parts.append(isMap ? value.children.at(i).text + ": " + *text : *text);
    }
    return isMap ? '{' + parts.join(", ") + '}' : '[' + parts.join(", ") + ']';
}

QByteArray NodeWriter::gapBehindDash(const YamlNode *model) const
{
    if (model == nullptr || model->isEmpty() || model->lead < 0)
        return " ";
    const qsizetype line = m_tree.text.lineAt(model->lead);
    const bool isOnLine = m_tree.text.lineAt(model->begin()) == line && model->begin() > model->lead + 1;
    return isOnLine ? m_tree.textOf({model->lead + 1, model->begin()}) : QByteArray(" ");
}

std::optional<QList<QByteArray>> NodeWriter::item(const YamlValue &value, const YamlNode *model, qsizetype column) const
{
    const QByteArray dash = QByteArray(column, ' ') + '-' + gapBehindDash(model);
    const bool isLine = goesInBrackets(value, model);
    if (isLine) {
        const auto text = isCollection(value) ? flow(value, model) : scalar(value, model, false);
        return text ? std::optional(QList<QByteArray>{dash + *text}) : std::nullopt;
    }
    if (value.kind != YamlNode::Kind::Map)
        return {};
    auto lines = map(value, model, dash.size());
    if (lines)
        lines->first() = dash + lines->first().sliced(dash.size());
    return lines;
}

std::optional<QList<QByteArray>> NodeWriter::map(const YamlValue &value, const YamlNode *model, qsizetype column) const
{
    QList<QByteArray> lines;
    for (qsizetype i = 0; i + 1 < value.children.size(); i += 2) {
        const QByteArray &key = value.children.at(i).text;
        const YamlNode *of = model != nullptr ? model->find(key) : nullptr;
        const auto some = pair(key, value.children.at(i + 1), of, model, column);
        if (!some)
            return {};
        lines += *some;
    }
    return lines;
}

std::optional<QList<QByteArray>> NodeWriter::pair(const QByteArray &key, const YamlValue &value, const YamlNode *model,
                                                  const YamlNode *modelMap, qsizetype column) const
{
    const QByteArray start = QByteArray(column, ' ') + key + ':';
    if (goesInBrackets(value, model)) {
        const auto text = isCollection(value) ? flow(value, model) : scalar(value, model, false);
        return text ? std::optional(QList<QByteArray>{start + ' ' + *text}) : std::nullopt;
    }
    const YamlNode *first = firstOf(model);
    const bool isModel = first != nullptr && first->lead >= 0 && modelMap != nullptr && !modelMap->children.isEmpty();
    const qsizetype inner = isModel ? columnOf(first->lead) - columnOf(modelMap->key(0).begin()) : step;
    QList<QByteArray> lines{start};
    if (value.kind == YamlNode::Kind::Map) {
        const auto pairs = map(value, model, column + step);
        return pairs ? std::optional(lines + *pairs) : std::nullopt;
    }
    for (const YamlValue &child : value.children) {
        const auto some = item(child, first, column + inner);
        if (!some)
            return {};
        lines += *some;
    }
    return lines;
}

}
