#include "models/ingress/document/ingressdocument.h"
#include "tests/bench/ingresstimes.h"

// What a template of 1,000 entries costs the models, as a table of median and longest of so many rounds:
//   ingressbench [ROUNDS]

namespace
{

using namespace quaymaster;
using namespace quaymaster::bench;
using namespace Qt::StringLiterals;

bool isAccepted(const IngressDocument &document, const Result<YamlEdit> &edit)
{
    return accepted(document, edit).document.has_value();
}

/// Every second of so many, from the middle on.
QList<qsizetype> everySecond(int count)
{
    QList<qsizetype> items;
    for (int i = 0; i < count; ++i)
        items.append(500 + 2 * i);
    return items;
}

/// What a form edit costs where a file is large.
void measureLarge(const char *name, int rounds, const QByteArray &bytes)
{
    const IngressDocument document = readIngress(bytes);
    std::printf("%lld bytes\n", static_cast<long long>(bytes.size()));
    measure(name, rounds, [&] {
        const auto edit = ingressSet(document.tree(), *document.list, u"/500/tcpRules/0/port"_s, u"2222"_s);
        return isAccepted(document, edit);
    });
}

}

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 15;
    const QByteArray bytes = manyEntries(1000);
    const IngressDocument document = readIngress(bytes);
    const YamlTree &tree = document.tree();
    const YamlPath &list = *document.list;
    std::printf("%lld bytes, ms                            median  longest      CPU\n",
                static_cast<long long>(bytes.size()));
    measure("open: read, found and checked", rounds, [&] { return readIngress(bytes).isForm(); });
    measure("  its tree alone", rounds, [&] { return readYaml(bytes).tree.has_value(); });
    measure("form edit: a port, accepted", rounds,
            [&] { return isAccepted(document, ingressSet(tree, list, u"/500/tcpRules/0/port"_s, u"2222"_s)); });
    measure("form edit: a rule removed", rounds,
            [&] { return isAccepted(document, ingressRemove(tree, list, u"/500/httpRules/0"_s)); });
    measure("form edit: an entry moved to the end", rounds,
            [&] { return isAccepted(document, ingressMove(tree, list, u"/0"_s, u"/-"_s)); });
    measure("form edit: 50 entries removed", rounds,
            [&] { return isAccepted(document, ingressRemoveItems(tree, list, {}, everySecond(50))); });
    measure("form edit: 50 entries moved by a place", rounds,
            [&] { return isAccepted(document, ingressShiftItems(tree, list, {}, everySecond(50), 1)); });
    const qsizetype comment = bytes.indexOf("# ", bytes.size() / 2) + 2;
    measure("keystroke to findings: text that parses", rounds,
            [&] { return readIngress(QByteArray(bytes).insert(comment, "x")).isForm(); });
    const qsizetype colon = bytes.indexOf(": ", bytes.size() / 2);
    measure("keystroke to findings: text that does not", rounds,
            [&] { return !readIngress(QByteArray(bytes).remove(colon, 1)).isForm(); });
    const QByteArray blanks = "- imageNames: [a]\n" + QByteArray("# a comment line \n").repeated(40'000);
    measure("all fixed: 40,000 trailing blanks", std::min(rounds, 3),
            [&] { return !allFixed(readIngress(blanks)).bytes.contains(" \n"); });
    measureLarge("form edit: a port, in 1 MiB", std::min(rounds, 5), manyEntries(5640));
    measureLarge("form edit: a port, in 4 MiB", std::min(rounds, 5), manyEntries(8500, 298));
    return exitStatus();
}
