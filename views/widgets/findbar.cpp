#include "views/widgets/findbar.h"

#include "views/widgets/colors.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace quaymaster
{

namespace
{

constexpr qsizetype mostMarks = 500; // on either side of the current one

QToolButton *flatButton(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}

FindBar::FindBar(QPlainTextEdit &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_line(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(flatButton(u"findPrevious"_s, u"chevron-up"_s))
    , m_next(flatButton(u"findNext"_s, u"chevron-down"_s))
    , m_close(flatButton(u"findClose"_s, u"x"_s))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_count, m_previous, m_next, m_close})
        layout->addWidget(part);
    m_line->setObjectName(u"find"_s);
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_again.setSingleShot(true);
    m_again.setInterval(250ms);
    connect(&m_again, &QTimer::timeout, this, &FindBar::readMatches);
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_editor.document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible() && !m_again.isActive())
            m_again.start();
    });
    keepTranslated(this, [this] { setTexts(); });
    hide();
}

QString FindBar::wanted() const
{
    return m_line->text();
}

QList<int> FindBar::matches()
{
    readMatches();
    return m_matches;
}

bool FindBar::isMatch(const QTextCursor &selection) const
{
    return selection.hasSelection() && selection.selectedText().compare(wanted(), Qt::CaseInsensitive) == 0;
}

void FindBar::open()
{
    const QString selected = m_editor.textCursor().selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_line->setText(selected);
    else
        search();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    m_revision = -1;
    showMarks({});
    m_editor.setFocus();
}

void FindBar::next()
{
    readMatches();
    const int from = m_editor.textCursor().selectionEnd();
    const auto match = std::lower_bound(m_matches.cbegin(), m_matches.cend(), from);
    go(match == m_matches.cend() ? 0 : match - m_matches.cbegin());
}

void FindBar::previous()
{
    readMatches();
    const int before = m_editor.textCursor().selectionStart();
    const auto match = std::lower_bound(m_matches.cbegin(), m_matches.cend(), before);
    go((match == m_matches.cbegin() ? m_matches.cend() : match) - m_matches.cbegin() - 1);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        press->modifiers() & Qt::ShiftModifier ? previous() : next();
        return true;
    default:
        return false;
    }
}

/// Of its buttons, which leave it to us.
void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        mark();
}

void FindBar::search()
{
    m_revision = -1;
    readMatches();
    const int from = m_editor.textCursor().selectionStart();
    const auto match = std::lower_bound(m_matches.cbegin(), m_matches.cend(), from);
    go(match == m_matches.cend() ? 0 : match - m_matches.cbegin());
}

void FindBar::readMatches()
{
    if (m_revision == m_editor.document()->revision())
        return;
    m_revision = m_editor.document()->revision();
    m_matches.clear();
    const QString wanted = m_line->text();
    if (!wanted.isEmpty()) {
        // One character for a block's end, as in positions, and odd spaces stay odd.
        const QString text = m_editor.document()->toRawText();
        for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
            m_matches.append(int(at));
    }
    const auto here = std::lower_bound(m_matches.cbegin(), m_matches.cend(), m_editor.textCursor().selectionStart());
    m_current = here == m_matches.cend() ? -1 : here - m_matches.cbegin();
    mark();
    showCount();
}

void FindBar::go(qsizetype match)
{
    m_current = m_matches.isEmpty() ? -1 : match;
    if (m_current >= 0) {
        QTextCursor cursor(m_editor.document());
        cursor.setPosition(m_matches[m_current]);
        cursor.setPosition(m_matches[m_current] + int(m_line->text().size()), QTextCursor::KeepAnchor);
        m_editor.setTextCursor(cursor);
        m_editor.centerCursor();
    }
    mark();
    showCount();
}

void FindBar::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const qsizetype first = qMax<qsizetype>(0, m_current - mostMarks);
    const qsizetype end = qMin(m_matches.size(), qMax<qsizetype>(0, m_current) + mostMarks);
    for (qsizetype match = first; match < end; ++match) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_editor.document());
        one.cursor.setPosition(m_matches[match]);
        one.cursor.setPosition(m_matches[match] + int(m_line->text().size()), QTextCursor::KeepAnchor);
        const QPalette palette = m_editor.palette();
        const bool isCurrent = match == m_current;
        one.format.setBackground(isCurrent ? palette.color(QPalette::Highlight) : toneColor(Tone::Warning, palette));
        one.format.setForeground(isCurrent ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Base));
        marks.append(one);
    }
    showMarks(marks);
}

void FindBar::showMarks(const QList<QTextEdit::ExtraSelection> &marks)
{
    if (m_marker)
        m_marker(marks);
    else
        m_editor.setExtraSelections(marks);
}

void FindBar::showCount()
{
    const bool isFound = !m_matches.isEmpty();
    m_previous->setEnabled(isFound);
    m_next->setEnabled(isFound);
    if (m_line->text().isEmpty())
        m_count->clear();
    else if (!isFound)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(m_matches.size())));
}

void FindBar::setTexts()
{
    m_line->setPlaceholderText(tr("Find"));
    m_line->setAccessibleName(tr("Find in the text"));
    m_previous->setToolTip(tr("Previous match"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setToolTip(tr("Next match"));
    m_next->setAccessibleName(tr("Next match"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    showCount();
}

}
