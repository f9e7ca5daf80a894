#include "views/ingress/text/ingresseditor.h"

#include "views/ingress/buffer/ingressbuffer.h"
#include "views/ingress/text/completionpopup.h"
#include "views/ingress/text/fieldmeaning.h"
#include "views/ingress/text/oddspaces.h"
#include "views/ingress/text/shownlines.h"
#include "views/ingress/text/textedits.h"
#include "views/ingress/text/yamlhighlighter.h"
#include "views/widgets/fonts.h"

#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

constexpr int tabColumns = 4;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr;
}

bool isRedo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Redo) || event.keyCombination() == (Qt::CTRL | Qt::Key_Y);
}

}

IngressEditor::IngressEditor(IngressBuffer &buffer, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_buffer(buffer)
    , m_sync(buffer, *document())
    , m_problems(buffer, m_sync, *document())
    , m_highlighter(new YamlHighlighter(*document()))
    , m_popup(std::make_unique<CompletionPopup>(*this))
{
    setLineWrapMode(NoWrap);
    setFont(fixedFont());
    setTabStopDistance(tabColumns * letterWidth(fontMetrics()));
    setColors();
    connect(&m_sync, &TextSync::reloaded, this, &IngressEditor::adoptReload);
    connect(&m_buffer, &IngressBuffer::lockChanged, this, &IngressEditor::followLock);
    connect(&m_sync, &TextSync::aboutToPatch, this, &IngressEditor::rememberPlace);
    connect(&m_sync, &TextSync::patched, this, [this](qsizetype end) {
        keepScroll();
        if (m_isUndoing)
            followUndo(end);
    });
    adoptReload();
}

IngressEditor::~IngressEditor() = default;

QList<IngressEditor::VisibleLine> IngressEditor::visibleLines() const
{
    QList<VisibleLine> lines;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        lines.append({block, place});
    }
    return lines;
}

bool IngressEditor::isEditable() const
{
    return m_sync.whyOnlyShown().isEmpty() && !m_buffer.isLocked();
}

void IngressEditor::scrollTo(int line)
{
    const int shown = qMax(1, viewport()->height() / qMax(1, fontMetrics().lineSpacing()) - 1);
    const int top = firstVisibleBlock().blockNumber();
    if (line < top || line >= top + shown)
        verticalScrollBar()->setValue(qMax(0, line - shown / 3));
}

void IngressEditor::toggleComment()
{
    const Lines lines = selectedLines();
    if (isEditable())
        m_buffer.replace(toggledComment(m_sync.lines(), lines.first, lines.last), tr("Toggle comment"));
}

void IngressEditor::complete()
{
    if (!m_isComposing && isEditable())
        m_popup->open();
}

void IngressEditor::setOddSpacesShown(bool shown)
{
    m_hasOddSpaces = shown;
    viewport()->update();
}

bool IngressEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isOurs = key.matches(QKeySequence::Undo) || isRedo(key) || m_popup->wants(key);
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool IngressEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    showTip(help.pos(), help.globalPos());
    return true;
}

void IngressEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_popup->wants(*event)) {
        event->ignore(); // it comes to the list
        return;
    }
    const bool wasEscaped = m_isEscaped;
    if (!isModifier(event->key()))
        m_isEscaped = event->key() == Qt::Key_Escape;
    if (takeHistoryKey(*event) || takeTab(*event, wasEscaped))
        return;
    if (isEditable() && takeEdit(*event))
        return;
    QPlainTextEdit::keyPressEvent(event);
    m_popup->typed(event->text());
}

bool IngressEditor::takeHistoryKey(const QKeyEvent &event)
{
    const bool undoes = event.matches(QKeySequence::Undo);
    if (!undoes && !isRedo(event))
        return false;
    const QScopedValueRollback undoing(m_isUndoing, true);
    undoes ? m_buffer.undoStack().undo() : m_buffer.undoStack().redo();
    return true;
}

bool IngressEditor::takeTab(const QKeyEvent &event, bool wasEscaped)
{
    const bool isForward = event.key() == Qt::Key_Tab && !(event.modifiers() & Qt::ShiftModifier);
    if (event.key() != Qt::Key_Tab && event.key() != Qt::Key_Backtab)
        return false;
    if (wasEscaped || event.modifiers() & Qt::ControlModifier || !isEditable()) {
        leave(isForward);
        return true;
    }
    const Lines lines = selectedLines();
    if (!isForward || lines.first != lines.last)
        shiftLines(isForward);
    else
        insertSpaces();
    return true;
}

void IngressEditor::leave(bool forward)
{
    const bool leavesAlways = tabChangesFocus();
    setTabChangesFocus(true);
    focusNextPrevChild(forward);
    setTabChangesFocus(leavesAlways);
}

/// Keys that would do something else than somebody who writes YAML expects.
bool IngressEditor::takeEdit(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    insertLine();
    return true;
}

void IngressEditor::insertLine()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QString before = block.text().first(cursor.selectionStart() - block.position());
    const auto written = std::ranges::find_if(before, [](QChar letter) { return letter != u' ' && letter != u'\t'; });
    cursor.insertText(u'\n' + before.first(written - before.begin()));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void IngressEditor::insertSpaces()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QString before = block.text().first(cursor.selectionStart() - block.position());
    const bool isIndentation = std::ranges::all_of(before, [](QChar letter) { return letter == u' '; });
    const qsizetype column = before.size();
    const qsizetype next
        = isIndentation ? nextColumn(m_sync.lines(), block.blockNumber(), column) : column + 2 - column % 2;
    cursor.insertText(QString(next - column, u' '));
    setTextCursor(cursor);
}

void IngressEditor::shiftLines(bool forward)
{
    const Lines lines = selectedLines();
    const TextLines &text = m_sync.lines();
    if (forward)
        m_buffer.replace(indented(text, lines.first, lines.last), tr("Indent"));
    else
        m_buffer.replace(unindented(text, lines.first, lines.last), tr("Unindent"));
}

/// A selection that ends in front of a line does not have it.
IngressEditor::Lines IngressEditor::selectedLines() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    const bool isInFront = last != first && cursor.selectionEnd() == last.position();
    return {first.blockNumber(), last.blockNumber() - (isInFront ? 1 : 0)};
}

/// To where something became another.
void IngressEditor::followUndo(qsizetype end)
{
    QTextCursor cursor(document());
    cursor.setPosition(m_sync.positionAt(end));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void IngressEditor::rememberPlace()
{
    m_top = QTextCursor(firstVisibleBlock());
    m_top.setKeepPositionOnInsert(true); // lines that come in front of it are seen
    m_position = textCursor().position();
}

void IngressEditor::adoptReload()
{
    followLock();
    m_top = {};
    QTextCursor cursor(document());
    cursor.setPosition(std::min(m_position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

/// What can't be edited can still be read, selected and copied.
void IngressEditor::followLock()
{
    setTextInteractionFlags(isEditable() ? Qt::TextEditorInteraction
                                         : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(!isEditable());
}

void IngressEditor::keepScroll()
{
    if (m_top.isNull())
        return;
    verticalScrollBar()->setValue(m_top.block().firstLineNumber());
    m_top = {};
}

void IngressEditor::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    if (m_isComposing)
        m_popup->close();
    QPlainTextEdit::inputMethodEvent(event);
}

void IngressEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_hasOddSpaces)
        return;
    QPainter painter(viewport());
    const auto lines = visibleLines();
    for (const VisibleLine &line : lines)
        paintOddSpaces(painter, line.block, line.place.topLeft(), palette());
}

void IngressEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    emit resized();
}

void IngressEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setColors();
}

/// What moves is one step: it goes and comes within one edit of the document.
void IngressEditor::dropEvent(QDropEvent *event)
{
    const QScopedValueRollback dropping(m_isDropping, true);
    m_sync.beginStep(tr("Drop"));
    QPlainTextEdit::dropEvent(event);
    m_sync.endStep();
}

/// Of what was clicked: the cursor goes there, unless it is in what is selected.
void IngressEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const QTextCursor clicked = cursorForPosition(event->pos());
    const QTextCursor now = textCursor();
    const bool isSelected = clicked.position() >= now.selectionStart() && clicked.position() < now.selectionEnd();
    if (event->reason() == QContextMenuEvent::Mouse && !isSelected)
        setTextCursor(clicked);
    emit contextMenuRequested(event->globalPos());
}

/// As it is: Qt would make spaces of some characters.
QMimeData *IngressEditor::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return mime;
}

/// Files that are dropped are the window's.
bool IngressEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls();
}

void IngressEditor::insertFromMimeData(const QMimeData *source)
{
    if (!isEditable())
        return;
    if (!m_isDropping)
        m_sync.beginStep(tr("Paste"));
    textCursor().insertText(source->text());
    if (m_isDropping)
        return;
    m_sync.endStep();
    ensureCursorVisible();
}

void IngressEditor::showTip(const QPoint &place, const QPoint &globalPlace)
{
    const int position = cursorForPosition(place).position();
    QStringList words;
    const auto marks = m_problems.between(position, position);
    for (const ProblemMarks::Mark *mark : marks) {
        words.append(mark->diagnostic.message.toHtmlEscaped());
        if (mark->diagnostic.fix)
            words.append(tr("Ctrl+.: %1").arg(mark->diagnostic.fix->title).toHtmlEscaped());
    }
    if (const QString meaning = fieldMeaning(m_sync.lines(), m_sync.offsetAt(position)); !meaning.isEmpty())
        words.append(meaning.toHtmlEscaped());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPlace, u"<p>"_s + words.join(u"<br>"_s) + u"</p>"_s, viewport());
}

void IngressEditor::setColors()
{
    m_highlighter->setPalette(palette());
}

}
