#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace quaymaster::bench
{

/// A comment of so many letters makes each entry longer.
inline QByteArray manyEntries(int count, int letters = 0)
{
    const QByteArray comment = letters > 0 ? "  # " + QByteArray(letters, 'x') + '\n' : QByteArray();
    QByteArray bytes;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "- imageNames: [\"app-" + number + "\"] # 镜像的名字\n" + comment + "  type: ingress\n  httpRules:\n"
            + "    - port: 8888 # 端口\n      name: Jupyterlab\n      path: /jupyter\n"
            + "  tcpRules:\n    - port: 22\n      name: SSH\n";
    }
    return bytes;
}

/// Of this thread alone: what a loaded machine changes little.
inline double cpuMs()
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

inline Times times(int rounds, const std::function<void()> &step)
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

/// Of the lines of the table, those that did not do what they measure.
inline int failedLines = 0;

/// A line of the table: median, longest, and the median of what was computed, in milliseconds.
inline void measure(const char *name, int rounds, const std::function<bool()> &step)
{
    bool isRight = true;
    const Times taken = times(rounds, [&] { isRight = step() && isRight; });
    std::printf("%-42s %8.1f %8.1f %8.1f%s\n", name, taken.wall.at(rounds / 2), taken.wall.last(),
                taken.cpu.at(rounds / 2), isRight ? "" : "  FAILED");
    std::fflush(stdout);
    failedLines += isRight ? 0 : 1;
}

/// For the end of main().
inline int exitStatus()
{
    return failedLines > 0 ? 1 : 0;
}

}
