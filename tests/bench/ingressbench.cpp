#include "models/ingress/document/ingressdocument.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

// What a template of 1,000 entries costs, as a table of median and longest of so many rounds:
//   ingressbench [ROUNDS]

namespace
{

using namespace quaymaster;
using namespace Qt::StringLiterals;

QByteArray manyEntries(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "- imageNames: [\"app-" + number + "\"] # 镜像的名字\n  type: ingress\n  httpRules:\n"
            + "    - port: 8888 # 端口\n      name: Jupyterlab\n      path: /jupyter\n"
            + "  tcpRules:\n    - port: 22\n      name: SSH\n";
    }
    return bytes;
}

/// Of this thread alone: what a loaded machine changes little.
double cpuMs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

struct Times
{
    QList<double> wall;
    QList<double> cpu;
};

Times times(int rounds, const std::function<void()> &step)
{
    Times taken;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        const double begun = cpuMs();
        step();
        taken.cpu.append(cpuMs() - begun);
        taken.wall.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(taken.cpu);
    std::ranges::sort(taken.wall);
    return taken;
}

void measure(const char *name, int rounds, const std::function<bool()> &step)
{
    bool isRight = true;
    const Times taken = times(rounds, [&] { isRight = step() && isRight; });
    std::printf("%-42s %8.1f %8.1f %8.1f%s\n", name, taken.wall.at(rounds / 2), taken.wall.last(),
                taken.cpu.at(rounds / 2), isRight ? "" : "  FAILED");
}

bool isAccepted(const IngressDocument &document, const Result<YamlEdit> &edit)
{
    return accepted(document, edit).document.has_value();
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
    measure("keystroke to findings: text that parses", rounds,
            [&] { return readIngress(QByteArray(bytes).insert(bytes.size() / 2, "")).isForm(); });
    const qsizetype colon = bytes.indexOf(": ", bytes.size() / 2);
    measure("keystroke to findings: text that does not", rounds,
            [&] { return !readIngress(QByteArray(bytes).remove(colon, 1)).isForm(); });
    return 0;
}
