#include "models/ingress/lint/lintvalues.h"
#include "models/ingress/lint/templatewalk.h"
#include "models/ingress/template/jsonpointer.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <numeric>
#include <utility>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Lint)
};

QString tokenOf(const QByteArray &key)
{
    return jsonPointer({QString::fromUtf8(key)}).sliced(1);
}

/// Levenshtein's distance, for words of a few letters.
qsizetype distance(QByteArrayView left, QByteArrayView right)
{
    QList<qsizetype> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const qsizetype replaced = diagonal + (left.at(i - 1) == right.at(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.last();
}

QSet<QByteArray> keysIn(const YamlNode &map)
{
    QSet<QByteArray> keys;
    for (qsizetype pair = 0; pair < map.pairCount(); ++pair)
        if (map.key(pair).isScalar())
            keys.insert(map.key(pair).value);
    return keys;
}

/// The key that was meant, of those that are not there; empty: none is near.
QByteArray meantKey(const QByteArray &key, const QSet<QByteArray> &there, IngressMap kind)
{
    constexpr qsizetype longest = 64;
    constexpr qsizetype near = 2;
    if (key.size() > longest)
        return {};
    const auto keys = keysOf(kind);
    for (const IngressKey &known : keys)
        if (!there.contains(known.name.toByteArray())
            && distance(key.toLower(), known.name.toByteArray().toLower()) <= near)
            return known.name.toByteArray();
    return {};
}

void unknownKey(const LintPlace &map, qsizetype pair, const QSet<QByteArray> &there, IngressMap kind,
                Findings &findings)
{
    const YamlNode &key = map.node.key(pair);
    const QByteArray meant = meantKey(key.value, there, kind);
    const QString pointer = map.pointer + u'/' + tokenOf(key.value);
    const QString shown = QString::fromUtf8(key.value.left(60)); // a file may hold anything
    if (meant.isEmpty()) {
        findings.add(u"unknown-key"_s, key.span, pointer, Text::tr("The template has no key “%1” here.").arg(shown));
        return;
    }
    const QString wanted = QString::fromUtf8(meant);
    const auto fix = key.hasProperties()
        ? std::nullopt
        : std::optional(Diagnostic::Fix{Text::tr("Write “%1”").arg(wanted), {{key.span, meant}}});
    findings.add(u"unknown-key"_s, key.span, pointer,
                 Text::tr("The template has no key “%1” here. Did you mean “%2”?").arg(shown, wanted), fix);
}

/// False: it is no map, which is told. Its keys are looked at.
bool isMapOf(const LintPlace &place, IngressMap kind, Findings &findings)
{
    if (place.node.kind == YamlNode::Kind::Alias)
        return false;
    if (!place.node.isMap()) {
        findings.add(u"wrong-kind"_s, place.node.span, place.pointer,
                     kind == IngressMap::Entry ? Text::tr("An entry with imageNames is expected here.")
                                               : Text::tr("A rule with a port and a name is expected here."));
        return false;
    }
    const QSet<QByteArray> there = keysIn(place.node);
    for (qsizetype pair = 0; pair < place.node.pairCount(); ++pair)
        if (!isKeyOf(kind, place.node.key(pair).value) && place.node.key(pair).value != "<<")
            unknownKey(place, pair, there, kind, findings);
    const auto keys = keysOf(kind);
    for (const IngressKey &key : keys)
        if (key.isRequired && !there.contains(key.name.toByteArray()) && !there.contains("<<"))
            findings.add(u"missing-key"_s, {place.node.span.begin, place.node.span.begin + 1}, place.pointer,
                         Text::tr("The key “%1” is missing.").arg(QString::fromUtf8(key.name)));
    return true;
}

void lintName(const LintPlace &name, Findings &findings)
{
    if (name.node.isMap() || name.node.isSequence())
        findings.add(u"wrong-kind"_s, name.node.span, name.pointer,
                     Text::tr("One value is expected here, not a list or a map."));
    else if (name.node.kind == YamlNode::Kind::Null || (name.node.isScalar() && name.node.value.isEmpty()))
        findings.add(u"missing-key"_s, name.node.span, name.pointer,
                     Text::tr("The name is empty. Write what users are to read."));
    else
        lintText(name, findings);
}

void lintRule(const LintPlace &rule, IngressMap kind, Findings &findings)
{
    if (!isMapOf(rule, kind, findings))
        return;
    if (const YamlNode *port = rule.node.find("port"))
        lintPort(rule.child(u"port"_s, *port), findings);
    if (const YamlNode *name = rule.node.find("name"))
        lintName(rule.child(u"name"_s, *name), findings);
    if (const YamlNode *path = rule.node.find("path"); path && kind == IngressMap::HttpRule)
        lintPath(rule.child(u"path"_s, *path), findings);
}

void lintRules(const LintPlace &entry, QByteArrayView key, IngressMap kind, Findings &findings)
{
    const YamlNode *rules = entry.node.find(key);
    if (!rules || rules->kind == YamlNode::Kind::Null || rules->kind == YamlNode::Kind::Alias)
        return;
    const LintPlace place = entry.child(QString::fromUtf8(key), *rules);
    if (!rules->isSequence()) {
        findings.add(u"wrong-kind"_s, rules->span, place.pointer, Text::tr("A list of rules is expected here."));
        return;
    }
    for (qsizetype i = 0; i < rules->children.size(); ++i)
        lintRule(place.child(QString::number(i), rules->children.at(i)), kind, findings);
}

void lintImageNames(const LintPlace &entry, Findings &findings)
{
    const YamlNode *names = entry.node.find("imageNames");
    if (!names || names->kind == YamlNode::Kind::Alias)
        return;
    const LintPlace place = entry.child(u"imageNames"_s, *names);
    const bool isEmpty = names->kind == YamlNode::Kind::Null || (names->isSequence() && names->children.isEmpty());
    if (isEmpty)
        findings.add(u"empty-list"_s, names->span, place.pointer, Text::tr("No image is named here. Add its name."));
    else if (!names->isSequence())
        findings.add(u"wrong-kind"_s, names->span, place.pointer, Text::tr("A list of names is expected here."));
    else
        for (qsizetype i = 0; i < names->children.size(); ++i)
            lintImageName(place.child(QString::number(i), names->children.at(i)), findings);
}

}

void lintEntries(const YamlTree &tree, const YamlNode &list, Findings &findings)
{
    for (qsizetype i = 0; i < list.children.size() && !findings.isStopped(); ++i) {
        const LintPlace entry{tree, list.children.at(i), u"/%1"_s.arg(i)};
        if (!isMapOf(entry, IngressMap::Entry, findings))
            continue;
        lintImageNames(entry, findings);
        if (const YamlNode *type = entry.node.find("type"))
            lintType(entry.child(u"type"_s, *type), findings);
        lintRules(entry, "httpRules", IngressMap::HttpRule, findings);
        lintRules(entry, "tcpRules", IngressMap::TcpRule, findings);
    }
}

}
