#include "views/ingress/text/ingresstext.h"

#include "views/ingress/buffer/ingressbuffer.h"
#include "views/ingress/text/changedlines.h"
#include "views/ingress/text/gutter.h"
#include "views/ingress/text/ingresseditor.h"
#include "views/ingress/text/linebar.h"
#include "views/ingress/text/replacebar.h"
#include "views/widgets/announce.h"
#include "views/widgets/colors.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/findbar.h"
#include "views/widgets/icons.h"
#include "views/widgets/localkeys.h"
#include "views/widgets/translated.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

enum Command {
    Find,
    Replace,
    FindNext,
    FindPrevious,
    GoToLine,
    Comment,
    Fix,
    Complete,
    OddSpaces,
    NextProblem,
    PreviousProblem,
};

struct Look
{
    const char *name;
    const char *icon;
    QList<QKeySequence> keys;
};

/// In the order of Command. Ctrl+Space turns many a Chinese input method on: completion has another key besides.
QList<Look> looks()
{
    return {
        {"find", "search", {QKeySequence::Find}},
        {"replace", "arrow-right-left", {Qt::CTRL | Qt::Key_H}},
        {"findNext", "chevron-down", {Qt::Key_F3}},
        {"findPrevious", "chevron-up", {Qt::SHIFT | Qt::Key_F3}},
        {"goToLine", "hash", {Qt::CTRL | Qt::Key_G}},
        {"comment", "minus", {Qt::CTRL | Qt::Key_Slash}},
        {"fix", "check", {Qt::CTRL | Qt::Key_Period, Qt::ALT | Qt::Key_Return}},
        {"complete", "list", {Qt::CTRL | Qt::Key_Space, Qt::ALT | Qt::Key_Slash}},
        {"oddSpaces", "eye", {}},
        {"nextProblem", "arrow-right", {Qt::Key_F8}},
        {"previousProblem", "arrow-left", {Qt::SHIFT | Qt::Key_F8}},
    };
}

}

IngressText::IngressText(IngressBuffer &buffer, QWidget *parent)
    : QWidget(parent)
    , m_buffer(buffer)
    , m_reason(new FieldMessage(nullptr))
    , m_editor(new IngressEditor(buffer))
    , m_changes(new ChangedLines(buffer, this))
    , m_gutter(new Gutter(*m_editor, *m_changes))
    , m_findBar(new FindBar(*m_editor))
    , m_replaceBar(new ReplaceBar)
    , m_lineBar(new LineBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_findBar, m_replaceBar, m_lineBar, m_reason})
        layout->addWidget(part);
    layout->addWidget(m_editor, 1);
    m_editor->setObjectName(u"ingressText"_s);
    m_gutter->setObjectName(u"gutter"_s);
    setFocusProxy(m_editor);
    makeActions();
    connectEditor();
    keepTranslated(this, [this] { setTexts(); });
    showReason();
    showMarks();
}

void IngressText::setBase(const QByteArray &bytes)
{
    m_changes->setBase(bytes);
}

void IngressText::showSpan(ByteSpan span)
{
    const TextSync &sync = m_editor->sync();
    m_span = QTextCursor(m_editor->document());
    m_span.setPosition(sync.positionAt(span.begin));
    m_span.setPosition(std::max(m_span.position(), sync.positionAt(span.end)), QTextCursor::KeepAnchor);
    m_editor->scrollTo(m_editor->document()->findBlock(m_span.selectionStart()).blockNumber());
    showMarks();
}

void IngressText::goTo(qsizetype offset)
{
    m_editor->setFocus();
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(m_editor->sync().positionAt(offset));
    m_editor->setTextCursor(cursor);
    m_editor->scrollTo(cursor.blockNumber());
    m_span = {};
    showMarks();
}

qsizetype IngressText::cursorOffset() const
{
    return m_editor->sync().offsetAt(m_editor->textCursor().position());
}

bool IngressText::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showMarks();
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && closeBars()) {
        event->accept();
        return true;
    }
    return handleLocalKeys(*event, m_actions) || QWidget::event(event);
}

/// Wherever the focus is by then: in a bar, on one of its buttons, or back in the text.
bool IngressText::closeBars()
{
    const bool hasFind = !m_findBar->isHidden();
    const bool hasLine = !m_lineBar->isHidden();
    if (hasFind)
        m_findBar->close();
    if (hasLine)
        m_lineBar->close();
    return hasFind || hasLine;
}

void IngressText::makeActions()
{
    const auto all = looks();
    for (const Look &look : all) {
        auto *action = new QAction(this);
        action->setIcon(icon(QString::fromLatin1(look.icon)));
        action->setShortcuts(look.keys);
        m_actions.append(action);
    }
    m_actions[OddSpaces]->setCheckable(true);
    m_actions[OddSpaces]->setChecked(true);
    makeLocal(m_actions);
    addActions(m_actions);
    const auto on
        = [this](Command command, auto does) { connect(m_actions[command], &QAction::triggered, this, does); };
    on(Find, [this] { m_findBar->open(); });
    on(Replace, [this] { openReplace(); });
    on(FindNext, [this] { m_findBar->next(); });
    on(FindPrevious, [this] { m_findBar->previous(); });
    on(GoToLine, [this] { m_lineBar->open(m_editor->textCursor().blockNumber() + 1, m_editor->blockCount()); });
    on(Comment, [this] { m_editor->toggleComment(); });
    on(Fix, [this] { showFixes(); });
    on(Complete, [this] { m_editor->complete(); });
    on(OddSpaces, [this](bool shown) { m_editor->setOddSpacesShown(shown); });
    on(NextProblem, [this] { goToProblem(true); });
    on(PreviousProblem, [this] { goToProblem(false); });
    connect(this, &QObject::objectNameChanged, this, [this, all](const QString &name) {
        for (qsizetype at = 0; at < all.size(); ++at)
            m_actions[at]->setObjectName(name + u'.' + QString::fromLatin1(all[at].name));
    });
}

void IngressText::connectEditor()
{
    connect(m_editor, &IngressEditor::cursorPositionChanged, this, &IngressText::moved);
    connect(&m_buffer, &IngressBuffer::lockChanged, this, &IngressText::showReason);
    connect(m_gutter, &Gutter::problemClicked, this, [this](int line) {
        goToLine(line + 1);
        showFixes();
    });
    connect(m_editor, &IngressEditor::contextMenuRequested, this, &IngressText::showContextMenu);
    connect(m_editor, &IngressEditor::resized, this, &IngressText::showMarks);
    connect(m_editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &IngressText::showMarks);
    connect(&m_editor->problems(), &ProblemMarks::changed, this, &IngressText::showMarks);
    connect(&m_editor->sync(), &TextSync::reloaded, this, [this] {
        m_span = {};
        showReason();
        showMarks();
        moved();
    });
    connect(&m_editor->sync(), &TextSync::patched, this, &IngressText::moved);
    m_findBar->setMarker([this](const QList<QTextEdit::ExtraSelection> &matches) {
        m_matches = matches;
        if (m_findBar->isHidden())
            m_replaceBar->hide();
        showMarks();
    });
    connect(m_replaceBar, &ReplaceBar::replaceRequested, this, &IngressText::replaceOne);
    connect(m_replaceBar, &ReplaceBar::replaceAllRequested, this, &IngressText::replaceAll);
    connect(m_replaceBar, &ReplaceBar::closed, m_findBar, &FindBar::close);
    connect(m_lineBar, &LineBar::chosen, this, &IngressText::goToLine);
    connect(m_lineBar, &LineBar::closed, m_editor, qOverload<>(&QWidget::setFocus));
}

void IngressText::setTexts()
{
    const auto set = [this](Command command, const QString &text, const QString &tip) {
        m_actions[command]->setText(text);
        m_actions[command]->setToolTip(tip);
    };
    set(Find, tr("Find…"), tr("Find a text"));
    set(Replace, tr("Find and Replace…"), tr("Find a text and write another in its place"));
    set(FindNext, tr("Find next"), tr("Go to the next match"));
    set(FindPrevious, tr("Find previous"), tr("Go to the previous match"));
    set(GoToLine, tr("Go to Line…"), tr("Go to a line by its number"));
    set(Comment, tr("Toggle comment"), tr("Make comments of the selected lines, or lines of comments"));
    set(Fix, tr("Fix…"), tr("Show what would mend the problem at the cursor"));
    set(Complete, tr("Complete"), tr("Show what could come at the cursor"));
    set(OddSpaces, tr("Show odd spaces"), tr("Show tabs, spaces at line ends and spaces that are none"));
    set(NextProblem, tr("Next problem"), tr("Go to the next problem"));
    set(PreviousProblem, tr("Previous problem"), tr("Go to the previous problem"));
    m_editor->setAccessibleName(tr("Text of the template"));
    m_editor->setAccessibleDescription(tr("Escape and then Tab leave the text."));
    showReason();
}

void IngressText::openReplace()
{
    m_replaceBar->setEditable(m_editor->isEditable());
    m_replaceBar->show();
    m_findBar->open();
}

/// What is selected, if it is a match; then on to the next.
void IngressText::replaceOne()
{
    const QTextCursor cursor = m_editor->textCursor();
    const TextSync &sync = m_editor->sync();
    if (m_findBar->isMatch(cursor) && m_editor->isEditable()) {
        const ByteSpan span{sync.offsetAt(cursor.selectionStart()), sync.offsetAt(cursor.selectionEnd())};
        m_buffer.replace({{span, m_replaceBar->text().toUtf8()}}, tr("Replace"));
    }
    m_findBar->next();
}

void IngressText::replaceAll()
{
    const TextSync &sync = m_editor->sync();
    if (!m_editor->isEditable())
        return;
    QList<Patch> patches;
    const auto matches = m_findBar->matches();
    const auto size = static_cast<int>(m_findBar->wanted().size());
    for (const int match : matches)
        patches.append({{sync.offsetAt(match), sync.offsetAt(match + size)}, m_replaceBar->text().toUtf8()});
    m_buffer.replace(patches, tr("Replace all"));
}

void IngressText::goToProblem(bool forward)
{
    m_buffer.readNow();
    const int position = m_editor->textCursor().position();
    const ProblemMarks &problems = m_editor->problems();
    const ProblemMarks::Mark *mark = forward ? problems.next(position) : problems.previous(position);
    if (!mark)
        return;
    const Diagnostic diagnostic = mark->diagnostic;
    goTo(diagnostic.span.begin);
    announce(*m_gutter, diagnostic.message);
    const QRect place = m_editor->cursorRect();
    QToolTip::showText(m_editor->viewport()->mapToGlobal(place.bottomRight()),
                       u"<p>"_s + diagnostic.message.toHtmlEscaped() + u"</p>"_s, m_editor->viewport());
}

void IngressText::goToLine(int line)
{
    goTo(m_editor->sync().lines().start(std::min<qsizetype>(line, m_editor->sync().lines().count()) - 1));
}

void IngressText::showFixes()
{
    m_buffer.readNow();
    auto *menu = new QMenu(m_editor);
    menu->setObjectName(u"ingressFixes"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QTextBlock line = m_editor->textCursor().block();
    const auto marks = m_editor->problems().between(line.position(), line.position() + line.length() - 1);
    for (const ProblemMarks::Mark *mark : marks) {
        if (!mark->diagnostic.fix)
            continue;
        QAction *fix = menu->addAction(mark->diagnostic.fix->title);
        fix->setToolTip(mark->diagnostic.message);
        connect(fix, &QAction::triggered, this, [this, diagnostic = mark->diagnostic] { m_buffer.fix(diagnostic); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing to fix in this line"))->setEnabled(false);
    menu->setToolTipsVisible(true);
    menu->popup(m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()));
    if (menu->actions().first()->isEnabled())
        menu->setActiveAction(menu->actions().first());
}

void IngressText::showContextMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_editor);
    menu->setObjectName(u"ingressTextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isEditable = m_editor->isEditable();
    const bool hasSelection = m_editor->textCursor().hasSelection();
    const auto add = [&](const QString &text, const QString &iconName, auto does, bool isEnabled) {
        QAction *action = menu->addAction(icon(iconName), text, m_editor, does);
        action->setEnabled(isEnabled);
    };
    QUndoStack &undo = m_buffer.undoStack();
    add(
        tr("Undo"), u"undo-2"_s, [&undo] { undo.undo(); }, undo.canUndo());
    add(
        tr("Redo"), u"rotate-cw"_s, [&undo] { undo.redo(); }, undo.canRedo());
    menu->addSeparator();
    add(tr("Cut"), u"file"_s, &QPlainTextEdit::cut, isEditable && hasSelection);
    add(tr("Copy"), u"copy"_s, &QPlainTextEdit::copy, hasSelection);
    add(tr("Paste"), u"clipboard"_s, &QPlainTextEdit::paste, isEditable && m_editor->canPaste());
    add(tr("Select All"), u"list"_s, &QPlainTextEdit::selectAll, true);
    menu->addSeparator();
    menu->addActions(m_actions);
    menu->popup(place);
}

/// Only those on the screen: many of them would be felt at each key.
void IngressText::showMarks()
{
    const QTextBlock first = m_editor->cursorForPosition({0, 0}).block();
    const QTextBlock last = m_editor->cursorForPosition({0, m_editor->viewport()->height()}).block();
    QList<QTextEdit::ExtraSelection> marks;
    if (m_span.hasSelection()) {
        QTextEdit::ExtraSelection span;
        span.cursor = m_span;
        span.format.setBackground(toneGround(Tone::Running, palette()));
        span.format.setProperty(QTextFormat::FullWidthSelection, false);
        marks.append(span);
    }
    marks += m_editor->problems().waves(first.position(), last.position() + last.length(), palette());
    m_editor->setExtraSelections(marks + m_matches);
}

void IngressText::showReason()
{
    m_reason->setWarning(m_editor->sync().whyOnlyShown());
    m_actions[Comment]->setEnabled(m_editor->isEditable());
    m_actions[Complete]->setEnabled(m_editor->isEditable());
    m_actions[Fix]->setEnabled(!m_buffer.isLocked()); // what can't be shown may be what it mends
    m_replaceBar->setEditable(m_editor->isEditable());
}

void IngressText::moved()
{
    if (m_editor->sync().isApplying())
        return;
    if (!m_span.isNull() && m_editor->hasFocus()) {
        m_span = {};
        showMarks();
    }
    if (const qsizetype offset = cursorOffset(); offset != std::exchange(m_offset, offset))
        emit cursorMoved(offset);
}

}
