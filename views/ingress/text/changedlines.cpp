#include "views/ingress/text/changedlines.h"

#include "models/core/linediff.h"
#include "views/ingress/buffer/ingressbuffer.h"

#include <algorithm>
#include <chrono>

namespace quaymaster
{

using namespace std::chrono_literals;

namespace
{

constexpr auto pause = 200ms;
constexpr qsizetype mostCompared = 64LL * 1024; ///< bytes in which lines are searched; more would be felt while typing

/// Whole lines that both begin, or end, with.
qsizetype commonBegin(QByteArrayView one, QByteArrayView other)
{
    const auto differ = std::ranges::mismatch(one, other);
    const QByteArrayView same = one.first(differ.in1 - one.begin());
    return same.size() == one.size() && same.size() == other.size() ? same.size() : same.lastIndexOf('\n') + 1;
}

qsizetype commonEnd(QByteArrayView one, QByteArrayView other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    qsizetype same = 0;
    while (same < shorter && one.at(one.size() - same - 1) == other.at(other.size() - same - 1))
        ++same;
    const qsizetype lineFeed = one.last(same).indexOf('\n');
    return lineFeed < 0 ? 0 : same - lineFeed - 1;
}

}

ChangedLines::ChangedLines(IngressBuffer &buffer, QObject *parent)
    : QObject(parent)
    , m_buffer(buffer)
    , m_base(buffer.bytes())
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &ChangedLines::compare);
    connect(&m_buffer, &IngressBuffer::patched, this, [this] { m_later.start(); });
}

void ChangedLines::setBase(const QByteArray &bytes)
{
    m_base = bytes;
    compare();
}

void ChangedLines::compare()
{
    m_changed.clear();
    m_removedAbove.clear();
    const QByteArray &now = m_buffer.bytes();
    const qsizetype begin = commonBegin(m_base, now);
    const qsizetype end = commonEnd(QByteArrayView(m_base).sliced(begin), QByteArrayView(now).sliced(begin));
    const QByteArray before = m_base.mid(begin, m_base.size() - begin - end);
    const QByteArray after = now.mid(begin, now.size() - begin - end);
    const auto first = static_cast<int>(QByteArrayView(now).first(begin).count('\n'));
    int line = first;
    if (before.size() + after.size() > mostCompared) {
        for (const int last = first + static_cast<int>(after.count('\n')); line <= last; ++line)
            m_changed.insert(line);
        emit changed();
        return;
    }
    const auto lines = lineDiff(before, after);
    for (const DiffLine &one : lines) {
        if (one.kind == DiffLine::Kind::Removed)
            m_removedAbove.insert(line);
        if (one.kind == DiffLine::Kind::Added)
            m_changed.insert(line);
        line += one.kind == DiffLine::Kind::Removed ? 0 : 1;
    }
    m_removedAbove -= m_changed;
    emit changed();
}

}
