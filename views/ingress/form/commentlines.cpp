#include "views/ingress/form/commentlines.h"

#include "models/ingress/template/ingressplace.h"
#include "models/ingress/template/ingresstext.h"
#include "models/ingress/template/jsonpointer.h"
#include "views/ingress/form/itemedits.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// Without empty lines around them.
QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.first().trimmed().isEmpty())
        lines.removeFirst();
    return lines;
}

}

CommentLines::CommentLines(IngressBuffer &buffer, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_buffer(buffer)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &CommentLines::fit);
    fit();
}

void CommentLines::setPlace(const QString &pointer)
{
    if (m_pointer != pointer)
        document()->setModified(false);
    m_pointer = pointer;
    readAgain();
}

void CommentLines::setWhere(const QString &where)
{
    setPlaceholderText(where);
    setAccessibleName(where);
}

void CommentLines::hideWhileEmpty()
{
    m_hidesWhileEmpty = true;
}

void CommentLines::beginEdit()
{
    show();
    setFocus();
    moveCursor(QTextCursor::End);
}

void CommentLines::readAgain()
{
    const IngressDocument *read = m_buffer.lastForm();
    const bool isThere = read && !m_pointer.isEmpty()
        && existing(read->tree(), *read->list, pointerTokens(m_pointer).value_or(QStringList()));
    setEnabled(isThere);
    const Qt::TextInteractionFlags reading = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    setTextInteractionFlags(m_buffer.isLocked() ? reading : Qt::TextEditorInteraction);
    m_read = isThere ? ingressCommentsAbove(read->tree(), *read->list, m_pointer).join(u'\n') : QString();
    if (document()->isModified())
        return;
    if (toPlainText() != m_read)
        setPlainText(m_read);
    document()->setModified(false);
    if (m_hidesWhileEmpty && !hasFocus())
        setVisible(!m_read.isEmpty());
}

void CommentLines::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void CommentLines::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit entered(m_pointer);
}

void CommentLines::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return; // its own menu
    commit();
    readAgain();
}

void CommentLines::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        return;
    }
    if (event->key() != Qt::Key_Escape) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    setPlainText(m_read);
    document()->setModified(false);
    emit accepted(); // what was said of the typed text is void
}

void CommentLines::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void CommentLines::commit()
{
    if (!document()->isModified() || toPlainText() == m_read || m_pointer.isEmpty())
        return;
    document()->setModified(false);
    const Acceptance done = m_buffer.edit(commentingAboveOf(m_pointer, linesOf(toPlainText())), tr("Change a comment"));
    if (done.document) {
        emit accepted();
        return;
    }
    document()->setModified(true);
    emit refused(done.refusal);
}

void CommentLines::fit()
{
    constexpr int most = 5;
    const qreal highest = most * fontMetrics().lineSpacing();
    qreal height = 0; // letters of another font make a line higher
    for (QTextBlock block = document()->begin(); block.isValid() && height < highest; block = block.next())
        height += std::max<qreal>(blockBoundingRect(block).height(), fontMetrics().lineSpacing());
    const qreal around = 2 * (frameWidth() + document()->documentMargin());
    setVerticalScrollBarPolicy(height > highest ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(static_cast<int>(std::ceil(std::min(height, highest) + around)));
}

}
