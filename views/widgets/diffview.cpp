#include "views/widgets/diffview.h"

#include "models/core/linediff.h"
#include "views/widgets/colors.h"
#include "views/widgets/fonts.h"
#include "views/widgets/translated.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

QChar signOf(DiffLine::Kind kind)
{
    return kind == DiffLine::Kind::Added ? u'+' : kind == DiffLine::Kind::Removed ? u'-' : u' ';
}

Tone toneOf(DiffLine::Kind kind)
{
    return kind == DiffLine::Kind::Added  ? Tone::DiffAdded
        : kind == DiffLine::Kind::Removed ? Tone::DiffRemoved
                                          : Tone::Neutral;
}

bool hasReturns(const QByteArray &text)
{
    return text.contains("\r\n");
}

bool mixesEnds(const QByteArray &text)
{
    return hasReturns(text) && text.count("\r\n") != text.count('\n');
}

/// Without its end, in which a carriage return is seen where it makes a difference.
QString textOf(const DiffLine &line, bool marksReturns)
{
    constexpr QChar mark(0x240D);
    QString text = QString::fromUtf8(line.text);
    const bool endsWithReturn = text.endsWith("\r\n"_L1);
    if (endsWithReturn)
        text.chop(2);
    else if (text.endsWith(u'\n'))
        text.chop(1);
    text.replace(u'\r', mark); // else it would begin a line
    return endsWithReturn && marksReturns ? text + mark : text;
}

/// Lines at the end of a document, each in the colour of what it says.
class Writer
{
public:
    explicit Writer(QPlainTextEdit &view)
        : m_palette(view.palette())
        , m_cursor(view.document())
    {
        m_cursor.beginEditBlock();
    }
    ~Writer() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Writer)

    void write(const QString &text, Tone tone, bool hasGround)
    {
        QTextCharFormat ink;
        ink.setForeground(tone == Tone::Neutral && hasGround ? m_palette.color(QPalette::Text)
                                                             : toneColor(tone, m_palette));
        QTextBlockFormat ground;
        if (tone != Tone::Neutral)
            ground.setBackground(toneGround(tone, m_palette));
        if (m_isFirst)
            m_cursor.setBlockFormat(ground);
        else
            m_cursor.insertBlock(ground);
        m_cursor.insertText(text, ink);
        m_isFirst = false;
    }

private:
    QPalette m_palette;
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

}

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(fixedFont());
    keepTranslated(this, [this] {
        setAccessibleName(tr("Differences"));
        setPlaceholderText(tr("Both are the same."));
    });
}

void DiffView::setTexts(const QString &before, const QString &after, const QString &beforeName,
                        const QString &afterName)
{
    m_before = before;
    m_after = after;
    m_beforeName = beforeName;
    m_afterName = afterName;
    write();
    moveCursor(QTextCursor::Start);
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void DiffView::write()
{
    clear();
    if (!isDifferent())
        return;
    Writer writer(*this);
    if (!m_beforeName.isEmpty()) {
        writer.write(u"--- "_s + m_beforeName, Tone::DiffRemoved, false);
        writer.write(u"+++ "_s + m_afterName, Tone::DiffAdded, false);
    }
    const QByteArray before = m_before.toUtf8();
    const QByteArray after = m_after.toUtf8();
    const bool marksReturns = hasReturns(before) != hasReturns(after) || mixesEnds(before) || mixesEnds(after);
    const bool marksEnd = before.endsWith('\n') != after.endsWith('\n');
    const auto hunks = diffHunks(lineDiff(before, after));
    for (const DiffHunk &hunk : hunks) {
        writer.write(QString::fromLatin1(hunk.header), Tone::Neutral, false);
        for (const DiffLine &line : hunk.lines) {
            writer.write(signOf(line.kind) + textOf(line, marksReturns), toneOf(line.kind), true);
            if (marksEnd && !line.text.endsWith('\n'))
                writer.write(tr("\\ No line end at the end"), Tone::Neutral, false);
        }
    }
}

}
