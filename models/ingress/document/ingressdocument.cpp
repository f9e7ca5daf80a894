#include "models/ingress/document/ingressdocument.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressDocument)
};

Refusal refusalOf(const QList<Diagnostic> &errors, const QByteArray &bytes)
{
    return {{Error::Kind::Invalid, Text::tr("The change would bring an error: %1").arg(errors.first().message),
             errors.first().id},
            errors,
            bytes};
}

Error withoutTemplate()
{
    return {Error::Kind::Invalid,
            Text::tr("The last entry can't be removed: nobody would find the template in this file any more. Add "
                     "another one before."),
            {}};
}

/// The tree of a fix says something else, on purpose: it must still be one, with its comments.
bool keepsComments(const YamlTree &before, const YamlTree &after)
{
    const auto texts = [](const YamlTree &tree) {
        QList<QByteArray> all;
        for (const ByteSpan &comment : tree.comments)
            all.append(tree.textOf(comment).trimmed());
        return all;
    };
    return texts(before) == texts(after);
}

LintInput lintInput(const IngressDocument &document, const std::stop_token &stop = {})
{
    return {document.reading, document.bytes, document.list, document.options.exposedPorts, document.whyNoList, stop};
}

bool isCut(const IngressDocument &document)
{
    return document.diagnostics.size() > Findings::most;
}

/// A list that was cut does not tell which errors are new.
QList<Diagnostic> newErrorsOf(const IngressDocument &before, const IngressDocument &after)
{
    if (!isCut(before) && !isCut(after))
        return newErrors(before.diagnostics, after.diagnostics);
    return newErrors(lintErrors(lintInput(before)), lintErrors(lintInput(after)));
}

/// Text that does not parse shows its other errors only when it does.
bool isNoWorse(const IngressDocument &before, const IngressDocument &after)
{
    const YamlTree *tree = before.reading.visible();
    const YamlTree *now = after.reading.visible();
    if (tree)
        return now && before.reading.tree.has_value() == after.reading.tree.has_value() && keepsComments(*tree, *now)
            && newErrorsOf(before, after).isEmpty();
    const auto errors = [](const IngressDocument &document) {
        return std::ranges::count_if(document.diagnostics, &Diagnostic::isError);
    };
    return now || errors(after) <= errors(before);
}

std::optional<IngressDocument> afterFix(const IngressDocument &document, const QList<Patch> &patches)
{
    IngressDocument after = readIngress(patched(document.bytes, patches), document.options);
    return isNoWorse(document, after) ? std::optional(std::move(after)) : std::nullopt;
}

using Patches = QList<Patch>;

Patches sorted(Patches patches)
{
    std::ranges::stable_sort(patches, {}, [](const Patch &patch) { return patch.span.begin; });
    return patches;
}

/// What fixes have claimed of a text.
class ClaimedPlaces
{
public:
    /// Whether none of them touches what is claimed.
    bool areFree(const Patches &patches) const
    {
        return std::ranges::all_of(patches, [this](const Patch &patch) {
            const auto next = m_ends.lower_bound(patch.span.begin);
            const bool touchesNext = next != m_ends.cend() && next->first <= patch.span.end;
            return !touchesNext && (next == m_ends.cbegin() || std::prev(next)->second < patch.span.begin);
        });
    }

    void claim(const Patches &patches)
    {
        for (const Patch &patch : patches) {
            qsizetype &end = m_ends.try_emplace(patch.span.begin, patch.span.end).first->second;
            end = std::max(end, patch.span.end);
        }
    }

private:
    std::map<qsizetype, qsizetype> m_ends; ///< of what begins there
};

/// Each that is known, where the list for people was cut.
QList<Diagnostic> fixable(const IngressDocument &document)
{
    return isCut(document) ? lintFixable(lintInput(document)) : document.diagnostics;
}

/// Fixes as they were found, each whole or not at all; what touches another waits for the next round.
QList<Patches> separateFixes(const QList<Diagnostic> &diagnostics)
{
    QList<Patches> fixes;
    ClaimedPlaces places;
    for (const Diagnostic &diagnostic : diagnostics) {
        if (!diagnostic.fix || !places.areFree(diagnostic.fix->patches))
            continue;
        fixes.append(diagnostic.fix->patches);
        places.claim(diagnostic.fix->patches);
    }
    return fixes;
}

/// As many of a document's fixes as are accepted together; each refused one is left out.
class FixRound
{
public:
    /// `refusals`: how many may come yet.
    FixRound(const IngressDocument &document, qsizetype &refusals)
        : m_document(document)
        , m_refusals(refusals)
    {
    }

    /// Nothing: none is accepted.
    std::optional<IngressDocument> fixed()
    {
        const QList<Patches> fixes = separateFixes(fixable(m_document));
        if (!fixes.isEmpty())
            tryThese(fixes);
        return std::move(m_better);
    }

private:
    /// Those that are refused when no more refusals may come are left out together.
    void tryThese(const QList<Patches> &fixes)
    {
        Patches patches = m_accepted;
        for (const Patches &fix : fixes)
            patches += fix;
        patches = sorted(patches);
        if (auto after = afterFix(m_document, patches)) {
            m_accepted = patches;
            m_better = std::move(after);
            return;
        }
        if (--m_refusals > 0 && fixes.size() > 1) {
            tryThese(fixes.first(fixes.size() / 2));
            tryThese(fixes.sliced(fixes.size() / 2));
        }
    }

    const IngressDocument &m_document;
    Patches m_accepted;
    std::optional<IngressDocument> m_better;
    qsizetype &m_refusals;
};

}

IngressDocument::Mode IngressDocument::mode() const
{
    if (reading.tree)
        return list ? Mode::Form : Mode::TextOnly;
    const auto isNoText = [](const YamlProblem &problem) { return problem.kind == YamlProblem::Kind::UnknownEncoding; };
    return std::ranges::any_of(reading.problems, isNoText) ? Mode::Unreadable : Mode::TextOnly;
}

bool IngressDocument::hasErrors() const
{
    return std::ranges::any_of(diagnostics, &Diagnostic::isError);
}

bool IngressDocument::isCut() const
{
    return !diagnostics.isEmpty() && diagnostics.last().id == "more-findings"_L1;
}

FindingCounts IngressDocument::counts() const
{
    if (isCut())
        return lintCounts(lintInput(*this));
    FindingCounts counts;
    for (const Diagnostic &diagnostic : diagnostics)
        counts.add(diagnostic.severity, 1);
    return counts;
}

Error IngressDocument::whyNoForm() const
{
    if (reading.tree)
        return *whyNoList;
    const YamlProblem &problem = reading.problems.first();
    const TextLines::Position place = TextLines(bytes).position(problem.span.begin);
    const QString where = u"%1:%2"_s.arg(place.line).arg(place.column);
    return {Error::Kind::Invalid, problem.sentence,
            problem.detail.isEmpty() ? where : where + u": "_s + problem.detail};
}

std::optional<Error> IngressDocument::whyNotChecked() const
{
    return reading.visible() || hasErrors() ? std::nullopt : std::optional(whyNoForm());
}

namespace
{

IngressDocument documentOf(const QByteArray &bytes, YamlReading reading, const IngressReading &options,
                           const std::stop_token &stop = {})
{
    IngressDocument document{bytes, std::move(reading), {}, {}, {}, options};
    if (const YamlTree *tree = document.reading.visible()) {
        const auto list = templateList(*tree, options.list);
        if (list)
            document.list = *list;
        else
            document.whyNoList = list.error();
    }
    document.diagnostics = lint(lintInput(document, stop));
    return document;
}

}

IngressDocument readIngress(const QByteArray &bytes, const IngressReading &options, const std::stop_token &stop)
{
    return documentOf(bytes, readYaml(bytes, options.limits, stop), options, stop);
}

Acceptance accepted(const IngressDocument &document, const Result<YamlEdit> &edit)
{
    if (!edit)
        return {{}, {}, {edit.error(), {}}};
    if (edit->patches.isEmpty())
        return {document, {}, {}};
    auto tree = proved(document.tree(), *edit, document.options.limits);
    if (!tree)
        return {{}, {}, {tree.error(), {}}};
    const QByteArray bytes = tree->bytes();
    IngressDocument after = documentOf(bytes, {*std::move(tree), {}}, document.options);
    if (!after.list)
        return {{}, {}, {withoutTemplate(), {}, bytes}};
    if (const auto errors = newErrorsOf(document, after); !errors.isEmpty())
        return {{}, {}, refusalOf(errors, after.bytes)};
    return {std::move(after), edit->commentsGone, {}};
}

std::optional<IngressDocument> fixed(const IngressDocument &document, const Diagnostic &diagnostic)
{
    return diagnostic.fix ? afterFix(document, diagnostic.fix->patches) : std::nullopt;
}

IngressDocument allFixed(const IngressDocument &document)
{
    // What a round brings to light, the next one mends. Two fixes that undo each other would go on for ever.
    // For a refusal the whole file is read in vain: of a large one not so often.
    constexpr qsizetype most = 20'000'000;
    qsizetype refusals = 10 + most / std::max<qsizetype>(1, document.bytes.size());
    IngressDocument current = document;
    QSet<QByteArray> seen{document.bytes};
    while (true) {
        auto better = FixRound(current, refusals).fixed();
        if (!better || seen.contains(better->bytes))
            break;
        seen.insert(better->bytes);
        current = *std::move(better);
    }
    return current;
}

QString modeName(IngressDocument::Mode mode)
{
    switch (mode) {
    case IngressDocument::Mode::Form:
        return u"form"_s;
    case IngressDocument::Mode::TextOnly:
        return u"text-only"_s;
    case IngressDocument::Mode::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

}
