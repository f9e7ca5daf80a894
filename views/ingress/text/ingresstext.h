#pragma once

#include "models/ingress/yaml/patch.h"

#include <QTextCursor>
#include <QTextEdit>
#include <QWidget>

class QAction;

namespace quaymaster
{

class ChangedLines;
class FieldMessage;
class FindBar;
class Gutter;
class IngressBuffer;
class IngressEditor;
class LineBar;
class ReplaceBar;

/// The bytes of a buffer as text that can be edited: what is typed becomes patches of the buffer, and what others do to
/// it shows here, with cursor and scroll where they were. Undo and redo are the buffer's. Bytes that nobody touched
/// stay as they are. What this can't show without loss is shown read-only, with the reason above it.
class IngressText : public QWidget
{
    Q_OBJECT

public:
    /// `buffer` lives longer than this.
    explicit IngressText(IngressBuffer &buffer, QWidget *parent = nullptr);

    void setBase(const QByteArray &bytes); ///< as they are saved: lines that differ have a bar beside them
    void showSpan(ByteSpan span); ///< marks it and scrolls there, without the focus and without moving the cursor
    void goTo(qsizetype offset); ///< with the focus
    qsizetype cursorOffset() const; ///< in the bytes

    // For the action registry, once this has an object name: NAME.find, .replace, .findNext, .findPrevious, .goToLine,
    // .comment, .fix, .complete, .oddSpaces, .nextProblem, .previousProblem.
    QList<QAction *> textActions() const { return m_actions; }

signals:
    void cursorMoved(qsizetype offset);

protected:
    bool event(QEvent *event) override;

private:
    void makeActions();
    void connectEditor();
    void setTexts();
    bool closeBars(); ///< false: none is open
    void openReplace();
    void replaceOne();
    void replaceAll();
    void goToProblem(bool forward);
    void goToLine(int line);
    void showFixes();
    void showContextMenu(const QPoint &place);
    void showMarks();
    void showReason();
    void moved();

    IngressBuffer &m_buffer;
    FieldMessage *m_reason;
    IngressEditor *m_editor;
    ChangedLines *m_changes;
    Gutter *m_gutter;
    FindBar *m_findBar;
    ReplaceBar *m_replaceBar;
    LineBar *m_lineBar;
    QList<QAction *> m_actions;
    QTextCursor m_span; ///< that showSpan() marks
    QList<QTextEdit::ExtraSelection> m_matches;
    qsizetype m_offset = 0; ///< that was told last
};

}
