#include "views/ingress/text/textsync.h"

#include "views/ingress/buffer/ingressbuffer.h"
#include "views/ingress/text/shownlines.h"
#include "views/ingress/text/textchange.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace quaymaster
{

namespace
{

/// Patches of lines that are the same or follow each other, which are replaced at once.
QList<QList<Patch>> byLines(const QList<Patch> &patches, const TextLines &lines)
{
    QList<QList<Patch>> groups;
    qsizetype last = -2;
    for (const Patch &patch : patches) {
        if (lines.lineAt(patch.span.begin) > last + 1)
            groups.append(QList<Patch>());
        groups.last().append(patch);
        last = lines.lineAt(patch.span.end);
    }
    return groups;
}

QString joined(const TextLines &lines, qsizetype first, qsizetype last)
{
    QString text;
    for (qsizetype line = first; line <= last; ++line) {
        if (line > first)
            text += QChar::ParagraphSeparator;
        text += decoded(lines.content(line));
    }
    return text;
}

/// Lines without their ends, from the bytes of whole lines.
QString joined(QByteArrayView bytes)
{
    QString text;
    for (qsizetype begin = 0; begin <= bytes.size();) {
        const qsizetype lineFeed = bytes.indexOf('\n', begin);
        const qsizetype end = lineFeed < 0 ? bytes.size() : lineFeed;
        const bool isCrlf = lineFeed > begin && bytes.at(lineFeed - 1) == '\r';
        text += decoded(bytes.sliced(begin, end - begin - (isCrlf ? 1 : 0)));
        if (lineFeed < 0)
            break;
        text += QChar::ParagraphSeparator;
        begin = lineFeed + 1;
    }
    return text;
}

qsizetype offsetIn(const TextLines &lines, qsizetype line, QStringView textBefore)
{
    const qsizetype separator = textBefore.lastIndexOf(QChar::ParagraphSeparator);
    return lines.start(line + textBefore.count(QChar::ParagraphSeparator)) + utf8Size(textBefore.sliced(separator + 1));
}

}

TextSync::TextSync(IngressBuffer &buffer, QTextDocument &document, QObject *parent)
    : QObject(parent)
    , m_buffer(buffer)
    , m_document(document)
    , m_lines(buffer.bytes())
{
    m_document.setUndoRedoEnabled(false);
    connect(&m_document, &QTextDocument::contentsChange, this,
            [this](int position, int, int added) { takeEdit(position, added); });
    connect(&m_buffer, &IngressBuffer::patched, this, &TextSync::takePatches);
    reload();
}

qsizetype TextSync::offsetAt(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    if (!block.isValid() || block.blockNumber() >= m_lines.count())
        return m_lines.bytes().size();
    const int line = block.blockNumber();
    const QString text = block.text();
    const qsizetype offset = m_lines.start(line) + utf8Size(QStringView(text).first(position - block.position()));
    return std::min(offset, m_lines.contentEnd(line));
}

int TextSync::positionAt(qsizetype offset) const
{
    const qsizetype line = m_lines.lineAt(offset);
    const QTextBlock block = m_document.findBlockByNumber(int(line));
    if (!block.isValid())
        return m_document.characterCount() - 1;
    const qsizetype end = std::clamp(offset, m_lines.start(line), m_lines.contentEnd(line));
    const QByteArrayView before
        = QByteArrayView(m_lines.bytes()).sliced(m_lines.start(line), end - m_lines.start(line));
    return block.position() + std::min(int(decoded(before).size()), block.length() - 1);
}

/// Text of the same length stands before the edit in both, and all lines behind the one it ends in are the same.
void TextSync::takeEdit(int position, int added)
{
    if (m_isApplying || !m_why.isEmpty())
        return;
    const QTextBlock begin = m_document.findBlock(position);
    const int end = std::min(position + added, m_document.characterCount() - 1);
    const qsizetype first = begin.blockNumber();
    const qsizetype lastNow = m_document.findBlock(end).blockNumber();
    const qsizetype last = m_lines.count() - m_document.blockCount() + lastNow;
    const QString before = joined(m_lines, first, last);
    const QString now = textOf(first, lastNow);
    const TextChange change = changeBetween(before, now, position - begin.position());
    if (change.isNone())
        return;
    const qsizetype from = offsetIn(m_lines, first, QStringView(before).first(change.at));
    const qsizetype to = offsetIn(m_lines, first, QStringView(before).first(change.at + change.removed));
    const Patch patch{{from, to}, bytesOf(change.added, m_lines.lineAt(from))};
    const bool merges = m_title.isEmpty() && (patch.span.isEmpty() || patch.replacement.isEmpty());
    {
        const QScopedValueRollback taking(m_isTaking, true);
        m_buffer.replace({patch}, m_title.isEmpty() ? tr("Typing") : m_title, merges);
    }
    if (!shows(first, lastNow))
        reloadSoon();
}

void TextSync::takePatches(const QList<Patch> &patches)
{
    const TextLines before = std::exchange(m_lines, TextLines(m_buffer.bytes()));
    if (m_isTaking)
        return;
    if (!m_why.isEmpty() || !quaymaster::whyOnlyShown(m_lines, m_buffer.options().limits.bytes).isEmpty()) {
        reload();
        return;
    }
    emit aboutToPatch();
    {
        const QScopedValueRollback applying(m_isApplying, true);
        const auto groups = byLines(patches, before);
        QTextCursor cursor(&m_document);
        cursor.beginEditBlock();
        for (qsizetype group = groups.size() - 1; group >= 0; --group) // so that those above stay in place
            replaceLines(cursor, before, groups.at(group));
        cursor.endEditBlock();
    }
    if (m_document.blockCount() != m_lines.count())
        reload();
    qsizetype end = patches.isEmpty() ? 0 : patches.last().span.begin;
    for (const Patch &patch : patches)
        end += patch.replacement.size() - (&patch == &patches.last() ? 0 : patch.span.size());
    emit patched(end);
}

/// Whole lines are compared, so that a patch may split a line end or a character; only what differs is replaced.
void TextSync::replaceLines(QTextCursor &cursor, const TextLines &before, const QList<Patch> &patches)
{
    const qsizetype first = before.lineAt(patches.first().span.begin);
    const qsizetype last = before.lineAt(patches.last().span.end);
    const qsizetype start = first == 0 ? 0 : before.start(first);
    QList<Patch> moved = patches;
    for (Patch &patch : moved)
        patch.span = {patch.span.begin - start, patch.span.end - start};
    const QByteArray oldBytes = before.bytes().mid(start, before.end(last) - start);
    const auto withoutMark = [isFileStart = first == 0](const QString &text) {
        return isFileStart && text.startsWith(QChar(QChar::ByteOrderMark)) ? text.sliced(1) : text;
    };
    const QString old = withoutMark(joined(oldBytes));
    const QString now = withoutMark(joined(quaymaster::patched(oldBytes, moved)));
    const TextChange change = changeBetween(old, now, old.size());
    cursor.setPosition(m_document.findBlockByNumber(int(first)).position() + int(change.at));
    cursor.setPosition(cursor.position() + int(change.removed), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (!change.added.isEmpty())
        cursor.insertText(change.added.toString());
}

void TextSync::reload()
{
    m_why = quaymaster::whyOnlyShown(m_lines, m_buffer.options().limits.bytes);
    emit aboutToPatch();
    {
        const QScopedValueRollback applying(m_isApplying, true);
        QStringList shown;
        for (qsizetype line = 0; line < m_lines.count(); ++line)
            shown.append(shownLine(m_lines, line));
        m_document.setPlainText(shown.join(u'\n'));
    }
    emit reloaded();
}

/// Not within an edit of the document.
void TextSync::reloadSoon()
{
    QMetaObject::invokeMethod(this, &TextSync::reload, Qt::QueuedConnection);
}

/// Of the document's lines, the last included.
QString TextSync::textOf(qsizetype first, qsizetype last) const
{
    QString text;
    QTextBlock block = m_document.findBlockByNumber(int(first));
    for (qsizetype line = first; line <= last; ++line, block = block.next()) {
        if (line > first)
            text += QChar::ParagraphSeparator;
        text += block.text();
    }
    return text;
}

/// A new line ends as the one it came from, or as its neighbour if that one has no end.
QByteArray TextSync::bytesOf(QStringView added, qsizetype line) const
{
    QByteArray end = m_lines.lineEnd(line).toByteArray();
    if (end.isEmpty() && line > 0)
        end = m_lines.lineEnd(line - 1).toByteArray();
    if (end.isEmpty())
        end = m_lines.lineEnding();
    QByteArray bytes;
    const auto parts = added.split(QChar::ParagraphSeparator);
    for (qsizetype part = 0; part < parts.size(); ++part)
        bytes += (part > 0 ? end : QByteArray()) + parts.at(part).toUtf8();
    return bytes;
}

/// Whether the document's lines are those of the bytes: the bytes win.
bool TextSync::shows(qsizetype first, qsizetype last) const
{
    if (m_document.blockCount() != m_lines.count())
        return false;
    QTextBlock block = m_document.findBlockByNumber(int(first));
    for (qsizetype line = first; line <= last; ++line, block = block.next())
        if (shownLine(m_lines, line) != block.text())
            return false;
    return true;
}

}
