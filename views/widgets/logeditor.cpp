#include "views/widgets/logeditor.h"

#include "views/widgets/fonts.h"

#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

class LineData : public QTextBlockUserData
{
public:
    explicit LineData(const LogText &line)
        : time(line.time)
        , tone(line.tone)
    {
    }

    QDateTime time;
    Tone tone;
};

const LineData *dataOf(const QTextBlock &block)
{
    return static_cast<const LineData *>(block.userData());
}

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"HH:mm:ss"_s) : QString();
}

}

class LogEditor::Times : public QWidget
{
public:
    explicit Times(LogEditor &editor)
        : QWidget(&editor)
        , m_editor(editor)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor.paintTimes(event); }

private:
    LogEditor &m_editor;
};

/// Lines in their tone. A highlighter, and not formats in the text: it colours anew when the theme changes.
class LogEditor::Colors : public QSyntaxHighlighter
{
public:
    explicit Colors(LogEditor &editor)
        : QSyntaxHighlighter(editor.document())
        , m_editor(editor)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const auto *data = static_cast<const LineData *>(currentBlockUserData());
        if (data && data->tone != Tone::Neutral)
            setFormat(0, int(text.size()), toneColor(data->tone, m_editor.palette()));
    }

private:
    LogEditor &m_editor;
};

LogEditor::LogEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_times(new Times(*this))
    , m_colors(new Colors(*this)) // a child of the document
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(fixedFont());
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogEditor::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_isFollowing)
            goToEnd();
    });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int moved) {
        m_times->update();
        if (moved != 0) // keys move the bar without a word of it
            scrolled(verticalScrollBar()->value());
    });
    makeRoom();
}

void LogEditor::append(const QList<LogText> &lines)
{
    const QScopedValueRollback ours(m_isOurs, true);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    bool isFirst = document()->isEmpty() && !dataOf(document()->firstBlock());
    for (const LogText &line : lines) {
        if (!isFirst)
            cursor.insertBlock();
        isFirst = false;
        QString text = line.text;
        cursor.insertText(text.replace(u'\n', QChar::LineSeparator)); // one line of the log is one block
        cursor.block().setUserData(new LineData(line)); // the block's own
    }
    cursor.endEditBlock();
    if (m_isFollowing)
        goToEnd();
}

void LogEditor::setFollowing(bool following)
{
    if (following)
        goToEnd();
    if (following == m_isFollowing)
        return;
    m_isFollowing = following;
    emit followingChanged(following);
}

void LogEditor::setTimes(bool shown)
{
    m_hasTimes = shown;
    makeRoom();
}

void LogEditor::setWrapped(bool wrapped)
{
    const QScopedValueRollback ours(m_isOurs, true);
    setLineWrapMode(wrapped ? WidgetWidth : NoWrap);
    if (m_isFollowing)
        goToEnd();
}

QString LogEditor::textWithTimes() const
{
    QStringList lines;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const LineData *line = dataOf(block);
        const QString text = block.text().replace(QChar::LineSeparator, u'\n');
        lines.append(line && line->time.isValid() ? line->time.toUTC().toString(Qt::ISODateWithMs) + u' ' + text
                                                  : text);
    }
    return lines.join(u'\n');
}

void LogEditor::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback ours(m_isOurs, true);
    QPlainTextEdit::resizeEvent(event);
    makeRoom();
    if (m_isFollowing)
        goToEnd();
}

void LogEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
    if (event->type() == QEvent::PaletteChange)
        m_colors->rehighlight();
}

QMimeData *LogEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QStringList lines;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        const int from = qMax(0, cursor.selectionStart() - block.position());
        const int to = qMin(block.length() - 1, cursor.selectionEnd() - block.position());
        const LineData *line = dataOf(block);
        const bool isTimed = m_hasTimes && line && from == 0 && to > 0;
        lines.append((isTimed ? shownTime(line->time) + u' ' : QString()) + block.text().mid(from, to - from));
    }
    auto *mime = new QMimeData;
    mime->setText(lines.join(u'\n').replace(QChar::LineSeparator, u'\n'));
    return mime;
}

void LogEditor::makeRoom()
{
    const int width = m_hasTimes ? fontMetrics().horizontalAdvance(u"00:00:00 "_s) + fontMetrics().height() / 2 : 0;
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_times->setGeometry(inside.left(), inside.top(), width, viewport()->height());
    m_times->setVisible(m_hasTimes);
}

void LogEditor::paintTimes(QPaintEvent *event)
{
    QPainter painter(m_times);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    painter.setPen(toneColor(Tone::Neutral, palette()));
    const int left = fontMetrics().height() / 4;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const LineData *line = dataOf(block);
        if (line && place.bottom() >= event->rect().top())
            painter.drawText(QPointF(left, place.top() + fontMetrics().ascent()), shownTime(line->time));
    }
}

void LogEditor::scrolled(int value)
{
    const int before = std::exchange(m_place, value);
    if (m_isOurs || value == before)
        return;
    // Ctrl+End shows the last line, but leaves the bar one step before its end.
    const int end = verticalScrollBar()->maximum();
    const bool follows = value > before ? value >= end - 1 : m_isFollowing && value >= end;
    if (follows == m_isFollowing)
        return;
    m_isFollowing = follows;
    emit followingChanged(follows);
}

void LogEditor::goToEnd()
{
    const QScopedValueRollback ours(m_isOurs, true);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_place = verticalScrollBar()->value();
}

}
