#include "models/ingress/document/ingressdocument.h"

#include <QCoreApplication>
#include <algorithm>

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

/// Fixes of different findings that touch each other wait for the next round.
QList<Patch> separatePatches(const QList<Diagnostic> &diagnostics)
{
    QList<Patch> patches;
    for (const Diagnostic &diagnostic : diagnostics)
        if (diagnostic.fix)
            patches += diagnostic.fix->patches;
    std::ranges::stable_sort(patches, {}, [](const Patch &patch) { return patch.span.begin; });
    QList<Patch> separate;
    for (const Patch &patch : std::as_const(patches))
        if (separate.isEmpty() || separate.last().span.end < patch.span.begin)
            separate.append(patch);
    return separate;
}

/// A list that was cut does not tell which errors are new.
QList<Diagnostic> newErrorsOf(const IngressDocument &before, const IngressDocument &after)
{
    const auto isCut = [](const IngressDocument &document) { return document.diagnostics.size() > Findings::most; };
    if (!isCut(before) && !isCut(after))
        return newErrors(before.diagnostics, after.diagnostics);
    const auto errors = [](const IngressDocument &document) {
        return lintErrors({document.reading, document.bytes, document.list, document.options.exposedPorts});
    };
    return newErrors(errors(before), errors(after));
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

std::optional<IngressDocument> fixedTogether(const IngressDocument &document)
{
    const QList<Patch> patches = separatePatches(document.diagnostics);
    return patches.isEmpty() ? std::nullopt : afterFix(document, patches);
}

std::optional<IngressDocument> firstFixed(const IngressDocument &document)
{
    for (const Diagnostic &diagnostic : document.diagnostics)
        if (auto after = fixed(document, diagnostic))
            return after;
    return {};
}

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
    if (!stop.stop_requested())
        document.diagnostics = lint({document.reading, document.bytes, document.list, options.exposedPorts});
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
    // A round mends what does not overlap; what it brings to light, the next one does.
    constexpr int rounds = 8;
    IngressDocument current = document;
    for (int round = 0; round < rounds; ++round) {
        auto better = fixedTogether(current);
        if (!better)
            better = firstFixed(current);
        if (!better)
            break;
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
