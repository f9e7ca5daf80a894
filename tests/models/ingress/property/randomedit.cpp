#include "tests/models/ingress/property/randomedit.h"

#include "tests/models/ingress/property/pastedtext.h"
#include "tests/models/ingress/property/randomtemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using seen::Node;

namespace
{

QString pick(QRandomGenerator &random, const QStringList &choices)
{
    return choices.at(random.bounded(choices.size()));
}

QString someText(QRandomGenerator &random)
{
    const int kind = random.bounded(40);
    return kind == 0 ? u"a\tb"_s : kind == 1 ? u""_s : QString::fromUtf8(TemplateWriter::text(random));
}

QString somePort(QRandomGenerator &random)
{
    return random.bounded(12) == 0 ? pick(random, {u"0"_s, u"65536"_s, u"022"_s, u"-1"_s, u"２２"_s, u"a"_s})
                                   : QString::number(random.bounded(1, 65536));
}

QString somePath(QRandomGenerator &random)
{
    return random.bounded(10) == 0 ? someText(random)
                                   : pick(random, {u"/"_s, u"/jupyter"_s, u"/monitor"_s, u"/a'b"_s, u"/a:b,[c]"_s});
}

QString someName(QRandomGenerator &random)
{
    return random.bounded(6) == 0
        ? someText(random)
        : pick(random, {u"app"_s, u"no"_s, u"22"_s, u"镜像"_s, u"1e3"_s}) + pick(random, {u""_s, u"-x"_s});
}

QString someScalar(QRandomGenerator &random, const QString &key)
{
    return key == u"port"_s ? somePort(random)
        : key == u"path"_s  ? somePath(random)
        : key == u"type"_s  ? pick(random, {u"ingress"_s, u"no"_s, u"other"_s})
        : key == u"name"_s  ? someText(random)
                            : someName(random);
}

QJsonObject someRule(QRandomGenerator &random, bool isHttp)
{
    QJsonObject rule{{u"port"_s, random.bounded(1, 65536)}, {u"name"_s, someText(random)}};
    if (isHttp)
        rule.insert(u"path"_s, somePath(random));
    return rule;
}

QJsonArray someRules(QRandomGenerator &random, bool isHttp)
{
    QJsonArray rules;
    for (int left = random.bounded(3); left > 0; --left)
        rules.append(someRule(random, isHttp));
    return rules;
}

QJsonObject someEntry(QRandomGenerator &random)
{
    QJsonObject entry{{u"imageNames"_s, QJsonArray{someName(random), someName(random)}}};
    if (random.bounded(2) == 0)
        entry.insert(u"type"_s, u"ingress"_s);
    if (random.bounded(3) > 0)
        entry.insert(u"httpRules"_s, someRules(random, true));
    if (random.bounded(3) > 0)
        entry.insert(u"tcpRules"_s, someRules(random, false));
    return entry;
}

QString index(QRandomGenerator &random, qsizetype count)
{
    return QString::number(random.bounded(static_cast<int>(std::max<qsizetype>(1, count))));
}

qsizetype countAt(const Node &list, const QStringList &tokens)
{
    const Node *node = seen::nodeAt(list, tokens);
    return node == nullptr ? 0 : node->children.size();
}

QJsonValue someItem(QRandomGenerator &random, const QString &key)
{
    return key == u"imageNames"_s ? QJsonValue(someName(random)) : QJsonValue(someRule(random, key == u"httpRules"_s));
}

RandomEdit ofEntries(const Node &list, QRandomGenerator &random)
{
    const QString entry = index(random, list.children.size());
    switch (random.bounded(4)) {
    case 0:
        return {RandomEdit::Kind::Add, {random.bounded(2) == 0 ? u"-"_s : entry}, {}, someEntry(random)};
    case 1:
        return {
            RandomEdit::Kind::Move, {entry}, {random.bounded(4) == 0 ? u"-"_s : index(random, list.children.size())}};
    case 2:
        return {RandomEdit::Kind::Remove, {entry}};
    default:
        return {RandomEdit::Kind::Set, {entry, u"type"_s}, {}, someScalar(random, u"type"_s)};
    }
}

RandomEdit ofKeys(const Node &list, const QString &entry, QRandomGenerator &random)
{
    const QString key = pick(random, {u"type"_s, u"httpRules"_s, u"tcpRules"_s});
    const bool isThere = seen::nodeAt(list, {entry, key}) != nullptr;
    if (random.bounded(10) == 0 ? !isThere : isThere)
        return {RandomEdit::Kind::Remove, {entry, key}};
    const QJsonValue value
        = key == u"type"_s ? QJsonValue(u"ingress"_s) : QJsonValue(someRules(random, key == u"httpRules"_s));
    return {RandomEdit::Kind::Add, {entry, key}, {}, value};
}

RandomEdit ofItems(const Node &list, const QString &entry, const QString &key, QRandomGenerator &random)
{
    const qsizetype count = countAt(list, {entry, key});
    const QString item = index(random, count);
    const bool isOnlyAdded = count == 0 && random.bounded(10) > 0;
    switch (isOnlyAdded ? 0 : random.bounded(5)) {
    case 0:
    case 1:
        return {RandomEdit::Kind::Add, {entry, key, random.bounded(2) == 0 ? u"-"_s : item}, {}, someItem(random, key)};
    case 2:
        return {RandomEdit::Kind::Move, {entry, key, item}, {entry, key, index(random, count)}};
    default:
        return {RandomEdit::Kind::Remove, {entry, key, item}};
    }
}

QString someComment(QRandomGenerator &random)
{
    const int kind = random.bounded(40);
    if (kind < 8)
        return kind == 0 ? u"a\nb: 1"_s : QString();
    return QString::fromUtf8(kind < 25 ? TemplateWriter::commentWords(random) : TemplateWriter::text(random));
}

/// Words that stand in many templates, too: an edit changes some lines and leaves others.
QString someComments(QRandomGenerator &random)
{
    QStringList lines;
    for (int left = random.bounded(4); left > 0; --left)
        lines.append(someComment(random));
    return lines.join(u'\n');
}

RandomEdit ofComments(const Node &list, QRandomGenerator &random)
{
    const bool isAbove = random.bounded(3) == 0;
    RandomEdit edit{isAbove ? RandomEdit::Kind::Above : RandomEdit::Kind::Comment,
                    {index(random, list.children.size())},
                    {},
                    isAbove ? someComments(random) : someComment(random)};
    if (random.bounded(4) == 0)
        return edit;
    edit.tokens.append(pick(random, {u"imageNames"_s, u"type"_s, u"httpRules"_s, u"httpRules"_s, u"tcpRules"_s}));
    const qsizetype count = countAt(list, edit.tokens);
    if (random.bounded(3) == 0 || count == 0)
        return edit;
    edit.tokens.append(index(random, count));
    if (random.bounded(3) > 0 && edit.tokens.at(1) != u"imageNames"_s)
        edit.tokens.append(pick(random, {u"port"_s, u"name"_s, u"path"_s}));
    while (seen::nodeAt(list, edit.tokens) == nullptr && edit.tokens.size() > 1 && random.bounded(10) > 0)
        edit.tokens.removeLast();
    return edit;
}

Node scalarOf(const QByteArray &text, const QByteArray &style = {})
{
    Node node;
    node.text = text;
    node.style = style;
    return node;
}

/// Keys in the order of the format, not of JSON.
Node made(const QJsonValue &value)
{
    if (value.isString())
        return scalarOf(value.toString().toUtf8());
    if (value.isDouble())
        return scalarOf(QByteArray::number(value.toInt()), "plain");
    Node node;
    node.kind = value.isArray() ? Node::Kind::Sequence : Node::Kind::Map;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        node.children.append(made(item));
    const QJsonObject object = value.toObject();
    for (const QString &key :
         {u"imageNames"_s, u"type"_s, u"httpRules"_s, u"tcpRules"_s, u"port"_s, u"name"_s, u"path"_s})
        if (object.contains(key))
            node.children += {scalarOf(key.toUtf8()), made(object.value(key))};
    return node;
}

void insertKey(Node &map, const QByteArray &key, const Node &value)
{
    const QList<QByteArray> order{"imageNames", "type", "httpRules", "tcpRules", "port", "name", "path"};
    qsizetype position = 0;
    for (const QByteArray &before : order.first(order.indexOf(key)))
        position = std::max(position, map.pairOf(before) + 1);
    map.children.insert(2 * position, value);
    map.children.insert(2 * position, scalarOf(key));
}

void set(Node &map, const QString &key, const Node &value)
{
    const qsizetype pair = map.pairOf(key.toUtf8());
    if (pair < 0)
        insertKey(map, key.toUtf8(), value);
    else
        map.children[2 * pair + 1] = value;
}

void add(Node &list, const RandomEdit &edit)
{
    const QStringList parent = edit.tokens.first(edit.tokens.size() - 1);
    if (edit.tokens.size() == 2)
        return insertKey(*seen::nodeAt(list, parent), edit.tokens.last().toUtf8(), made(edit.value));
    Node *sequence = seen::nodeAt(list, parent);
    const bool isEntry = edit.tokens.size() == 1;
    if (isEntry && list.children.isEmpty())
        list.style.clear();
    else if (sequence == nullptr || sequence->kind != Node::Kind::Sequence || sequence->children.isEmpty()) {
        Node lines = scalarOf({});
        lines.kind = Node::Kind::Sequence;
        lines.children = {made(edit.value)};
        return set(*seen::nodeAt(list, parent.first(1)), parent.last(), lines);
    }
    const qsizetype at = edit.tokens.last() == u"-"_s ? sequence->children.size() : edit.tokens.last().toInt();
    sequence->children.insert(at, made(edit.value));
}

void paste(Node &list, const RandomEdit &edit)
{
    const QStringList parent = edit.tokens.first(edit.tokens.size() - 1);
    Node *sequence = seen::nodeAt(list, parent);
    if (sequence == nullptr)
        return;
    const bool isBegun = sequence->children.isEmpty();
    if (isBegun) {
        *sequence = scalarOf({});
        sequence->kind = Node::Kind::Sequence;
    }
    const QList<Node> items = pasted::items(edit.text, !sequence->isFlow());
    qsizetype at = edit.tokens.last() == u"-"_s ? sequence->children.size() : edit.tokens.last().toInt();
    for (const Node &item : items)
        sequence->children.insert(at++, item);
}

void remove(Node &list, const RandomEdit &edit)
{
    Node &parent = *seen::nodeAt(list, edit.tokens.first(edit.tokens.size() - 1));
    if (parent.kind == Node::Kind::Map) {
        parent.children.remove(2 * parent.pairOf(edit.tokens.last().toUtf8()), 2);
        return;
    }
    parent.children.removeAt(edit.tokens.last().toInt());
    if (parent.children.isEmpty())
        parent.style.clear();
}

}

QByteArray RandomEdit::name() const
{
    static constexpr std::array names{"set", "add", "remove", "move", "comment", "above", "paste", "copy"};
    return names.at(static_cast<size_t>(kind));
}

QByteArray RandomEdit::toString() const
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return name() + (' ' + pointer().toUtf8()) + ' '
        + (!to.isEmpty()             ? target().toUtf8()
               : kind == Kind::Paste ? '\n' + text
                                     : json);
}

RandomEdit randomEdit(const Node &list, QRandomGenerator &random)
{
    if (random.bounded(6) == 0)
        return ofComments(list, random);
    if (random.bounded(5) == 0 || list.children.isEmpty())
        return ofEntries(list, random);
    const QString entry = index(random, list.children.size());
    if (random.bounded(6) == 0)
        return ofKeys(list, entry, random);
    const QString key = pick(random, {u"imageNames"_s, u"httpRules"_s, u"httpRules"_s, u"tcpRules"_s});
    if (random.bounded(2) == 0 || countAt(list, {entry, key}) == 0)
        return ofItems(list, entry, key, random);
    QStringList place{entry, key, index(random, countAt(list, {entry, key}))};
    if (key != u"imageNames"_s)
        place.append(pick(random,
                          key == u"httpRules"_s ? QStringList{u"port"_s, u"name"_s, u"path"_s}
                                                : QStringList{u"port"_s, u"name"_s}));
    return {RandomEdit::Kind::Set, place, {}, someScalar(random, key == u"imageNames"_s ? key : place.last())};
}

Node intended(const seen::Document &before, const QStringList &listTokens, const RandomEdit &edit)
{
    Node root = before.root;
    Node &list = *seen::nodeAt(root, listTokens);
    const QStringList parent = edit.tokens.first(edit.tokens.size() - 1);
    switch (edit.kind) {
    case RandomEdit::Kind::Set: {
        const bool isPort = edit.tokens.last() == u"port"_s;
        const Node value = scalarOf(edit.value.toString().toUtf8(), isPort ? "plain" : "");
        Node &map = *seen::nodeAt(list, parent);
        if (map.kind == Node::Kind::Sequence)
            map.children[edit.tokens.last().toInt()] = value;
        else
            set(map, edit.tokens.last(), value);
        break;
    }
    case RandomEdit::Kind::Add:
        add(list, edit);
        break;
    case RandomEdit::Kind::Remove:
        remove(list, edit);
        break;
    case RandomEdit::Kind::Paste:
        paste(list, edit);
        break;
    case RandomEdit::Kind::Comment:
    case RandomEdit::Kind::Above:
    case RandomEdit::Kind::Copy:
        break;
    case RandomEdit::Kind::Move: {
        QList<Node> &items = seen::nodeAt(list, parent)->children;
        items.move(edit.tokens.last().toInt(), edit.to.last() == u"-"_s ? items.size() - 1 : edit.to.last().toInt());
        break;
    }
    }
    return root;
}
