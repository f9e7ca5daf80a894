#include "models/ingress/yaml/yamltree.h"

#include "models/ingress/yaml/parsedevents.h"
#include "models/ingress/yaml/spanwalk.h"
#include "models/ingress/yaml/syntaxplace.h"

#include <algorithm>

namespace quaymaster
{

YamlReading readYaml(const QByteArray &bytes, const YamlLimits &limits, const std::stop_token &stop)
{
    QList<YamlProblem> problems = problemsInBytes(bytes, limits);
    if (!problems.isEmpty()) {
        std::ranges::sort(problems, {}, [](const YamlProblem &problem) { return problem.span.begin; });
        return {std::nullopt, problems};
    }
    ParsedEvents events = parsedEvents(bytes, limits, stop);
    YamlTree tree{TextLines(bytes), {}, {}};
    if (!events.documents.isEmpty())
        tree.root = std::move(events.documents.first());
    // Where the parser stops behind the first document, it is told what stands between them.
    const bool hasDocument = !events.problem || events.documents.size() > 1;
    SpanWalk walk(tree.bytes(), stop);
    const auto unaccounted = hasDocument ? walk.walk(tree.root) : std::nullopt;
    tree.comments = walk.comments();
    if (!unaccounted && !events.problem)
        return {std::move(tree), {}};
    const YamlProblem problem = explained(unaccounted ? *unaccounted : *events.problem, tree.text);
    if (events.problem || !walk.isEnded())
        return {std::nullopt, {problem}};
    return {std::nullopt, {problem}, std::move(tree)};
}

}
