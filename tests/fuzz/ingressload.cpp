#include "models/ingress/document/ingressservices.h"

using namespace quaymaster;

namespace
{

void holds(bool property)
{
    if (!property)
        __builtin_trap();
}

bool isWithin(ByteSpan inner, ByteSpan outer)
{
    return inner.begin >= outer.begin && inner.begin <= inner.end && inner.end <= outer.end;
}

/// Each node stands within the one around it, behind the one before.
void holdsInOrder(const YamlNode &node)
{
    qsizetype from = node.span.begin;
    for (const YamlNode &child : node.children) {
        holds(child.begin() <= child.span.begin && child.lead < child.span.end + (child.span.isEmpty() ? 1 : 0));
        holds(child.span.isEmpty() || isWithin({child.begin(), child.span.end}, {from, node.span.end}));
        from = std::max(from, child.span.end);
        holdsInOrder(child);
    }
}

void holdsWhatIsFound(const IngressDocument &document)
{
    const ByteSpan all{0, document.bytes.size()};
    for (const Diagnostic &diagnostic : document.diagnostics) {
        holds(isWithin(diagnostic.span, all) && !diagnostic.message.isEmpty() && !diagnostic.id.isEmpty());
        if (!diagnostic.fix)
            continue;
        qsizetype from = 0;
        for (const Patch &patch : diagnostic.fix->patches) {
            holds(isWithin(patch.span, {from, all.end}));
            from = patch.span.end;
        }
        (void)fixed(document, diagnostic);
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const IngressDocument document = readIngress(bytes);
    holds(document.bytes == bytes);
    holds(document.reading.tree || document.hasErrors() || !document.reading.problems.isEmpty());
    holdsWhatIsFound(document);
    if (document.reading.tree) {
        const YamlTree &tree = document.tree();
        holdsInOrder(tree.root);
        holds(proved(tree, unchanged(tree)).has_value());
    }
    if (!document.isForm())
        holds(!document.whyNoForm().summary.isEmpty());
    (void)ingressEntries(document);
    const IngressDocument better = allFixed(document);
    holds(!document.reading.tree || document.hasErrors() || !better.hasErrors());
    return 0;
}
