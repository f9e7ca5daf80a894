#include "models/ingress/lint/lint.h"

#include "models/ingress/lint/fullwidthrules.h"
#include "models/ingress/lint/suppressions.h"
#include "models/ingress/lint/templatewalk.h"
#include "models/ingress/lint/textrules.h"
#include "models/ingress/yaml/repeatedkeys.h"

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
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Lint)
};

/// Empty: it is no finding, only no form.
QString idOf(YamlProblem::Kind kind)
{
    switch (kind) {
    case YamlProblem::Kind::Syntax:
        return u"syntax"_s;
    case YamlProblem::Kind::NotOneDocument:
        return u"not-one-document"_s;
    case YamlProblem::Kind::UnknownEncoding:
        return u"unknown-encoding"_s;
    case YamlProblem::Kind::ControlChar:
        return u"control-char"_s;
    case YamlProblem::Kind::TooLarge:
        return u"too-large"_s;
    case YamlProblem::Kind::TextOnly:
    case YamlProblem::Kind::Cancelled:
        break;
    }
    return {};
}

void lintKeys(const YamlTree &tree, const YamlNode &node, Findings &findings)
{
    if (findings.isStopped())
        return;
    constexpr qsizetype most = 60;
    const auto repeated = node.isMap() ? repeatedKeys(tree, node) : QList<RepeatedKey>();
    for (const auto &[pair, first] : repeated) {
        const YamlNode &key = node.key(pair);
        const QString text = QString::fromUtf8(key.isScalar() ? key.value : tree.textOf(key.span).simplified());
        findings.addNamingLine(
            u"key-duplicates"_s, key.span, {},
            Text::tr("The key “%1” stands in line %2 already. Programs differ in which of the two they "
                     "take; remove one.")
                .arg(text.left(most))
                .arg(tree.text.lineAt(node.key(first).span.begin) + 1),
            text);
    }
    for (const YamlNode &child : node.children)
        lintKeys(tree, child, findings);
}

void lintAnchors(const YamlNode &node, Findings &findings)
{
    const bool isAlias = node.kind == YamlNode::Kind::Alias;
    if (isAlias || node.hasProperties())
        findings.add(u"anchors"_s, isAlias ? node.span : ByteSpan{node.properties, node.span.begin}, {},
                     Text::tr("Anchors, aliases and tags can be edited as text only."));
    for (const YamlNode &child : node.children)
        lintAnchors(child, findings);
}

void lintTree(const LintInput &input, const YamlTree &tree, Findings &findings)
{
    lintKeys(tree, tree.root, findings);
    lintBytes(tree.text, ProtectedText(tree), findings);
    lintFullWidth(tree, input.list, findings);
    if (!input.list) {
        findings.add(u"no-template"_s, {tree.text.bomSize(), tree.text.bomSize()}, {},
                     input.whyNoList ? input.whyNoList->summary
                                     : Text::tr("There is no ingress template in this file: a list whose items have "
                                                "imageNames."));
        return;
    }
    const YamlNode &list = nodeAt(tree.root, *input.list);
    if (list.children.isEmpty() && !input.list->isEmpty())
        findings.add(u"no-rules"_s, list.span, {}, Text::tr("The template has no entry. Add one."));
    lintAnchors(list, findings);
    lintEntries(tree, list, findings);
    lintServices(tree, list, findings);
    if (input.exposedPorts)
        lintExposedPorts(list, *input.exposedPorts, findings);
}

/// Where the problem is a byte or two that can only have been meant otherwise.
std::optional<Diagnostic::Fix> fixOf(const YamlProblem &problem, const QByteArray &bytes)
{
    const QByteArray wrong = bytes.mid(problem.span.begin, problem.span.size());
    if (wrong == ":")
        return Diagnostic::Fix{Text::tr("Write a space behind it"), {{{problem.span.end, problem.span.end}, " "}}};
    if (wrong != "\r")
        return {};
    Diagnostic::Fix fix{Text::tr("Replace all of them by line feeds"), {}};
    for (qsizetype at = problem.span.begin; at >= 0; at = bytes.indexOf('\r', at + 1))
        if (bytes.mid(at + 1, 1) != "\n")
            fix.patches.append({{at, at + 1}, "\n"});
    return fix;
}

bool isUnreadable(const YamlProblem &problem)
{
    return problem.kind == YamlProblem::Kind::UnknownEncoding
        || (problem.kind == YamlProblem::Kind::TooLarge && problem.span.isEmpty());
}

/// Whether the text parses then, or is read further than that line.
bool isMendedBy(const QList<Patch> &patches, const YamlProblem &problem, const TextLines &text)
{
    const TextLines mended(patched(text.bytes(), patches));
    const YamlReading after = readYaml(mended.bytes());
    return after.problems.isEmpty()
        || mended.lineAt(after.problems.first().span.begin) > text.lineAt(problem.span.begin);
}

/// The characters that are why the text does not parse: those on the line of the error whose fix mends it.
std::optional<Diagnostic> causeOf(const YamlProblem &problem, const TextLines &text, const ProtectedText &texts)
{
    if (problem.kind != YamlProblem::Kind::Syntax)
        return {};
    Findings onLine;
    lintLine(text, text.lineAt(problem.span.begin), texts, onLine);
    lintFullWidth(text, text.lineAt(problem.span.begin), texts, onLine);
    const QList<Diagnostic> all = std::move(onLine).taken();
    const auto mends
        = [&](const Diagnostic &found) { return found.fix && isMendedBy(found.fix->patches, problem, text); };
    const auto cause = std::ranges::find_if(all, mends);
    return cause == all.cend() ? std::nullopt : std::optional(*cause);
}

/// The error, with the fix of what it comes from. Where the parser only stumbles behind that, it is told where it is.
void addWithCause(const YamlProblem &problem, const Diagnostic &cause, Findings &findings)
{
    const bool isSamePlace = problem.span.begin < cause.span.end && cause.span.begin < problem.span.end;
    findings.add(u"syntax"_s, isSamePlace ? problem.span : cause.span, {},
                 isSamePlace ? problem.sentence : cause.message, cause.fix);
}

/// A cause is told once.
QList<Diagnostic> foundInBroken(const LintInput &input, Findings findings)
{
    const QList<YamlProblem> &problems = input.reading.problems;
    const bool isText = std::ranges::none_of(problems, isUnreadable);
    const TextLines text(isText ? input.bytes : QByteArray());
    const ProtectedText texts(text);
    QList<Diagnostic> causes;
    for (const YamlProblem &problem : problems) {
        const auto fix = fixOf(problem, input.bytes);
        const auto cause = isText && !fix ? causeOf(problem, text, texts) : std::nullopt;
        if (cause) {
            addWithCause(problem, *cause, findings);
            causes.append(*cause);
        } else if (const QString id = idOf(problem.kind); !id.isEmpty()) {
            findings.add(id, problem.span, {}, problem.sentence, fix);
        }
    }
    const Suppressions suppressions(text, texts.comments());
    findings.leaveOut([&](const Diagnostic &found) {
        const auto isIt
            = [&found](const Diagnostic &cause) { return cause.id == found.id && cause.span == found.span; };
        return suppressions.cover(found, text) || std::ranges::any_of(causes, isIt);
    });
    lintBytes(text, texts, findings);
    lintFullWidth(text, texts, findings);
    return std::move(findings).taken();
}

QList<Diagnostic> found(const LintInput &input, Findings findings)
{
    const YamlTree *tree = input.reading.visible();
    if (!tree)
        return foundInBroken(input, std::move(findings));
    const Suppressions suppressions(tree->text, tree->comments);
    findings.leaveOut([&](const Diagnostic &diagnostic) { return suppressions.cover(diagnostic, tree->text); });
    lintTree(input, *tree, findings);
    return std::move(findings).taken();
}

}

QList<Diagnostic> lint(const LintInput &input)
{
    return found(input, Findings(Findings::Which::ToTell, input.stop));
}

QList<Diagnostic> lintErrors(const LintInput &input)
{
    return found(input, Findings(Findings::Which::Errors, input.stop));
}

FindingCounts lintCounts(const LintInput &input)
{
    QHash<QString, QSet<std::pair<qsizetype, qsizetype>>> places; // of each place and id one
    Findings findings;
    findings.tell([&places](const Diagnostic &found) { places[found.id].insert({found.span.begin, found.span.end}); });
    found(input, std::move(findings));
    FindingCounts counts;
    for (auto id = places.cbegin(); id != places.cend(); ++id)
        counts.add(severityOf(id.key()), id->size());
    return counts;
}

QList<Diagnostic> lintFixable(const LintInput &input)
{
    return found(input, Findings(Findings::Which::Fixable, input.stop));
}

QList<Diagnostic> newFindings(const QList<Diagnostic> &before, const QList<Diagnostic> &after)
{
    QHash<std::pair<QString, QString>, int> known;
    for (const Diagnostic &diagnostic : before)
        ++known[diagnostic.identity()];
    QList<Diagnostic> fresh = after;
    fresh.removeIf([&known](const Diagnostic &diagnostic) { return --known[diagnostic.identity()] >= 0; });
    return fresh;
}

QList<Diagnostic> newErrors(const QList<Diagnostic> &before, const QList<Diagnostic> &after)
{
    QList<Diagnostic> fresh = newFindings(before, after);
    fresh.removeIf([](const Diagnostic &diagnostic) { return !diagnostic.isError(); });
    return fresh;
}

}
