#pragma once

#include "views/ingress/text/problemmarks.h"
#include "views/ingress/text/textsync.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <memory>

namespace quaymaster
{

class CompletionPopup;
class IngressBuffer;
class YamlHighlighter;

/// The text editor itself: its keys. Nothing is formatted by itself, but a new line is indented as the one before.
/// Escape and then Tab, or Ctrl+Tab, leave it.
class IngressEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit IngressEditor(IngressBuffer &buffer, QWidget *parent = nullptr);
    ~IngressEditor() override;

    TextSync &sync() { return m_sync; }
    ProblemMarks &problems() { return m_problems; }

    /// A line on the screen, in pixels of the viewport.
    struct VisibleLine
    {
        QTextBlock block;
        QRectF place;
    };
    QList<VisibleLine> visibleLines() const;
    bool isEditable() const; ///< the text shows all of the bytes, and nobody has locked them
    void setLeftMargin(int pixels) { setViewportMargins(pixels, 0, 0, 0); }
    void scrollTo(int line); ///< from 0; only if it can't be seen

    void toggleComment();
    void complete(); ///< shows what could come here
    void setOddSpacesShown(bool shown);

signals:
    void contextMenuRequested(const QPoint &globalPlace);
    void resized();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    struct Lines
    {
        qsizetype first;
        qsizetype last;
    };

    bool takeHistoryKey(const QKeyEvent &event);
    bool takeTab(const QKeyEvent &event, bool wasEscaped);
    bool takeEdit(const QKeyEvent &event);
    void leave(bool forward); ///< to the next widget, or the one before
    void insertLine();
    void insertSpaces();
    void shiftLines(bool forward);
    Lines selectedLines() const;
    void followUndo(qsizetype end);
    void rememberPlace();
    void adoptReload();
    void followLock();
    void keepScroll();
    void showTip(const QPoint &place, const QPoint &globalPlace);
    void setColors();

    IngressBuffer &m_buffer;
    TextSync m_sync;
    ProblemMarks m_problems;
    YamlHighlighter *m_highlighter; ///< a child of the document
    std::unique_ptr<CompletionPopup> m_popup;
    QTextCursor m_top; ///< what the first line on the screen was, while the text changes above it
    int m_position = 0; ///< of the cursor, while all of the text is replaced
    bool m_isEscaped = false; ///< the next Tab leaves
    bool m_isComposing = false; ///< an input method has something that is not text yet
    bool m_hasOddSpaces = true;
    bool m_isUndoing = false;
    bool m_isDropping = false;
};

}
