#include "views/widgets/diffview.h"

#include "views/widgets/colors.h"
#include "views/widgets/fonts.h"
#include "views/widgets/linediff.h"
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
    for (const DiffLine &line : lineDiff(m_before, m_after)) {
        switch (line.kind) {
        case DiffLine::Kind::Skipped:
            writer.write(line.text, Tone::Neutral, false);
            break;
        case DiffLine::Kind::Same:
            writer.write(signOf(line.kind) + line.text, Tone::Neutral, true);
            break;
        case DiffLine::Kind::Added:
            writer.write(signOf(line.kind) + line.text, Tone::DiffAdded, true);
            break;
        case DiffLine::Kind::Removed:
            writer.write(signOf(line.kind) + line.text, Tone::DiffRemoved, true);
            break;
        }
    }
}

}
