#include "views/ingress/text/problemmarks.h"

#include "views/ingress/buffer/ingressbuffer.h"
#include "views/ingress/look/severitylook.h"
#include "views/ingress/text/textsync.h"
#include "views/widgets/colors.h"

#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace quaymaster
{

namespace
{

/// Nothing can be seen below nothing: what has no width takes the character beside it.
QTextCursor widened(QTextCursor range)
{
    if (range.hasSelection())
        return range;
    if (!range.atBlockEnd())
        range.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    else if (!range.atBlockStart())
        range.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    return range;
}

}

ProblemMarks::ProblemMarks(IngressBuffer &buffer, TextSync &sync, QTextDocument &document, QObject *parent)
    : QObject(parent)
    , m_buffer(buffer)
    , m_sync(sync)
    , m_document(document)
{
    connect(&m_buffer, &IngressBuffer::read, this, &ProblemMarks::read);
    connect(&m_sync, &TextSync::reloaded, this, &ProblemMarks::read);
    read();
}

const ProblemMarks::Mark *ProblemMarks::at(int position) const
{
    const auto here = between(position, position);
    const auto worst = std::ranges::min_element(here, {}, [](const Mark *mark) { return mark->diagnostic.severity; });
    return worst == here.end() ? nullptr : *worst;
}

QList<const ProblemMarks::Mark *> ProblemMarks::between(int first, int last) const
{
    QList<const Mark *> found;
    for (const Mark &mark : m_marks)
        if (mark.range.selectionStart() <= last && mark.range.selectionEnd() >= first)
            found.append(&mark);
    return found;
}

const ProblemMarks::Mark *ProblemMarks::next(int position) const
{
    const auto isBehind = [position](const Mark &mark) { return mark.range.selectionStart() > position; };
    const auto found = std::ranges::find_if(m_marks, isBehind);
    return found != m_marks.end() ? &*found : m_marks.isEmpty() ? nullptr : &m_marks.first();
}

const ProblemMarks::Mark *ProblemMarks::previous(int position) const
{
    const auto isBefore = [position](const Mark &mark) { return mark.range.selectionStart() < position; };
    const auto found = std::find_if(m_marks.crbegin(), m_marks.crend(), isBefore);
    return found != m_marks.crend() ? &*found : m_marks.isEmpty() ? nullptr : &m_marks.last();
}

std::optional<Diagnostic::Severity> ProblemMarks::severityOf(int line) const
{
    if (m_revision != m_document.revision()) {
        m_revision = m_document.revision();
        m_severities.clear();
        for (const Mark &mark : m_marks) {
            const int of = m_document.findBlock(mark.range.selectionStart()).blockNumber();
            const auto known = m_severities.constFind(of);
            if (known == m_severities.cend() || mark.diagnostic.severity < *known)
                m_severities.insert(of, mark.diagnostic.severity);
        }
    }
    const auto found = m_severities.constFind(line);
    return found == m_severities.cend() ? std::nullopt : std::optional(*found);
}

QList<QTextEdit::ExtraSelection> ProblemMarks::waves(int first, int last, const QPalette &palette) const
{
    QList<QTextEdit::ExtraSelection> waves;
    const auto marks = between(first, last);
    for (const Mark *mark : marks) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = widened(mark->range);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(toneColor(lookOf(mark->diagnostic.severity).tone, palette));
        waves.append(wave);
    }
    return waves;
}

void ProblemMarks::read()
{
    if (!m_buffer.isCurrent())
        return;
    m_marks.clear();
    m_revision = -1;
    const QList<Diagnostic> &found = m_buffer.document().diagnostics;
    for (const Diagnostic &diagnostic : found) {
        QTextCursor range(&m_document);
        range.setPosition(m_sync.positionAt(diagnostic.span.begin));
        range.setPosition(std::max(range.position(), m_sync.positionAt(diagnostic.span.end)), QTextCursor::KeepAnchor);
        m_marks.append({range, diagnostic});
    }
    emit changed();
}

}
