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

QString textOf(const DiffLine &line)
{
    QString text = QString::fromUtf8(line.text);
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
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
    const auto hunks = diffHunks(lineDiff(m_before.toUtf8(), m_after.toUtf8()));
    for (const DiffHunk &hunk : hunks) {
        writer.write(QString::fromLatin1(hunk.header), Tone::Neutral, false);
        for (const DiffLine &line : hunk.lines)
            writer.write(signOf(line.kind) + textOf(line), toneOf(line.kind), true);
    }
}

}
