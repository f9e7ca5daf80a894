#include "views/ingress/form/rulerow.h"

#include "models/ingress/template/ingressplace.h"
#include "models/ingress/template/ingresstext.h"
#include "models/ingress/template/jsonpointer.h"
#include "models/ingress/yaml/commentedit.h"
#include "models/ingress/yaml/editplace.h"
#include "models/ingress/yaml/yamledit.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RuleRow)
};

/// What one rule is read from.
struct Source
{
    const YamlTree &tree;
    const YamlPath &path;
    const YamlNode &node;
    QString pointer;
    QList<Diagnostic> diagnostics; ///< of the rule, and of what is below
};

void addProblems(RuleCell &cell, const QList<Diagnostic> &diagnostics)
{
    QStringList sentences = cell.problems.isEmpty() ? QStringList() : cell.problems.split(u'\n');
    for (const Diagnostic &diagnostic : diagnostics)
        sentences.append(diagnostic.message);
    cell.problems = sentences.join(u'\n');
    const auto severity = worst(diagnostics);
    if (severity && (!cell.severity || *severity < *cell.severity))
        cell.severity = severity;
}

QString shownText(const YamlTree &tree, const YamlNode &node)
{
    constexpr qsizetype most = 80;
    if (node.isScalar())
        return QString::fromUtf8(node.value);
    const QString text = QString::fromUtf8(tree.textOf(node.span)).simplified();
    return text.size() > most ? text.first(most) + u'…' : text;
}

QString linesAbove(const YamlTree &tree, const YamlPath &path)
{
    return QString::fromUtf8(commentsAbove(tree, path).join('\n'));
}

RuleCell cellOf(const Source &rule, const QString &key)
{
    RuleCell cell;
    const QString pointer = rule.pointer + u'/' + key;
    addProblems(cell, [&] {
        QList<Diagnostic> own;
        std::ranges::copy_if(rule.diagnostics, std::back_inserter(own),
                             [&](const Diagnostic &diagnostic) { return diagnostic.pointer == pointer; });
        return own;
    }());
    const qsizetype pair = rule.node.isMap() ? rule.node.pairOf(key.toUtf8()) : -1;
    if (pair < 0) {
        const auto lock = refusalAt(rule.tree, rule.path);
        cell.lock = lock ? lock->summary : QString();
        return cell;
    }
    const YamlNode &value = rule.node.pairValue(pair);
    const YamlPath path = rule.path + YamlPath{pair};
    cell.text = shownText(rule.tree, value);
    const auto lock = whyNotSettable(rule.tree, path);
    cell.lock = lock ? lock->summary : QString();
    cell.above = linesAbove(rule.tree, path);
    const auto lineOf = [&](qsizetype offset) { return rule.tree.text.lineAt(offset); };
    if (lineOf(value.lead) != lineOf(rule.node.lead >= 0 ? rule.node.lead : rule.node.begin()))
        cell.comment = QString::fromUtf8(commentBehind(rule.tree, path));
    return cell;
}

QString othersOf(const Source &rule, const QStringList &keys)
{
    QStringList others;
    for (qsizetype pair = 0; rule.node.isMap() && pair < rule.node.pairCount(); ++pair) {
        const QString key = QString::fromUtf8(rule.node.key(pair).value);
        if (!keys.contains(key))
            others.append(u"%1: %2"_s.arg(key, shownText(rule.tree, rule.node.pairValue(pair))));
    }
    return others.join(u", "_s);
}

/// What no cell tells, the first one does.
QList<Diagnostic> ofWholeRule(const Source &rule, const QStringList &keys)
{
    QList<Diagnostic> own;
    std::ranges::copy_if(rule.diagnostics, std::back_inserter(own), [&](const Diagnostic &diagnostic) {
        return !keys.contains(diagnostic.pointer.mid(rule.pointer.size() + 1));
    });
    return own;
}

/// Each is looked at once, however many rules there are.
QHash<qsizetype, QList<Diagnostic>> byRule(const QList<Diagnostic> &diagnostics, const QString &list)
{
    QHash<qsizetype, QList<Diagnostic>> rules;
    for (const Diagnostic &diagnostic : diagnostics)
        if (diagnostic.pointer.startsWith(list + u'/'))
            rules[QStringView(diagnostic.pointer).sliced(list.size() + 1).split(u'/').first().toLongLong()].append(
                diagnostic);
    return rules;
}

RuleRow rowOf(const Source &rule, const QStringList &keys)
{
    RuleRow row;
    for (const QString &key : keys)
        row.cells.append(cellOf(rule, key));
    if (!rule.node.isMap()) {
        for (RuleCell &cell : row.cells)
            cell.lock = Text::tr("This is no rule. Edit it as text.");
        row.cells.first().text = shownText(rule.tree, rule.node);
    }
    addProblems(row.cells.first(), ofWholeRule(rule, keys));
    row.comment = QString::fromUtf8(commentBehind(rule.tree, rule.path));
    row.above = linesAbove(rule.tree, rule.path);
    row.others = othersOf(rule, keys);
    return row;
}

}

QList<RuleRow> ruleRows(const IngressDocument &document, const QString &list, const QStringList &keys)
{
    const YamlTree &tree = document.tree();
    const auto path = existing(tree, *document.list, *pointerTokens(list));
    if (!path || !nodeAt(tree.root, *path).isSequence())
        return {};
    const QHash<qsizetype, QList<Diagnostic>> diagnostics = byRule(document.diagnostics, list);
    QList<RuleRow> rows;
    const QList<YamlNode> &rules = nodeAt(tree.root, *path).children;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const YamlPath own = *path + YamlPath{i};
        rows.append(rowOf({tree, own, rules.at(i), u"%1/%2"_s.arg(list).arg(i), diagnostics.value(i)}, keys));
    }
    return rows;
}

std::optional<Diagnostic::Severity> worst(const QList<Diagnostic> &diagnostics)
{
    const auto found = std::ranges::min_element(diagnostics, {}, &Diagnostic::severity);
    return found == diagnostics.end() ? std::nullopt : std::optional(found->severity);
}

}
