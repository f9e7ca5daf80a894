#include "views/ingress/text/gutter.h"

#include "views/ingress/look/severitylook.h"
#include "views/ingress/text/changedlines.h"
#include "views/ingress/text/ingresseditor.h"
#include "views/widgets/colors.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

constexpr int barWidth = 3;
constexpr int gap = 4;
constexpr int fewestDigits = 3; ///< so that it does not move with the first lines

}

Gutter::Gutter(IngressEditor &editor, ChangedLines &changes)
    : QWidget(&editor)
    , m_editor(editor)
    , m_changes(changes)
{
    connect(&m_editor, &IngressEditor::updateRequest, this, qOverload<>(&QWidget::update));
    connect(&m_editor, &IngressEditor::resized, this, &Gutter::makeRoom);
    connect(&m_editor, &IngressEditor::blockCountChanged, this, &Gutter::makeRoom);
    connect(&m_editor, &IngressEditor::cursorPositionChanged, this, qOverload<>(&QWidget::update));
    connect(&m_editor.problems(), &ProblemMarks::changed, this, qOverload<>(&QWidget::update));
    connect(&m_changes, &ChangedLines::changed, this, qOverload<>(&QWidget::update));
    makeRoom();
}

void Gutter::makeRoom()
{
    const auto digits = qMax<qsizetype>(fewestDigits, QString::number(m_editor.blockCount()).size());
    const int numbers = m_editor.fontMetrics().horizontalAdvance(QString(digits, u'0'));
    const int width = gap + iconSize() + gap + numbers + gap + barWidth + gap;
    m_editor.setLeftMargin(width);
    const QRect inside = m_editor.contentsRect();
    setGeometry(inside.left(), inside.top(), width, m_editor.viewport()->height());
    update();
}

bool Gutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    showTip(help.pos(), help.globalPos());
    return true;
}

void Gutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setFont(m_editor.font());
    const int current = m_editor.textCursor().blockNumber();
    const int right = width() - barWidth - 2 * gap;
    const auto lines = m_editor.visibleLines();
    for (const IngressEditor::VisibleLine &line : lines) {
        const int number = line.block.blockNumber();
        // Chinese in a line makes it higher: numbers stand on the same line as its letters.
        const QTextLine text = line.block.layout()->lineAt(0);
        const qreal ascent = text.isValid() ? text.ascent() : m_editor.fontMetrics().ascent();
        const int height = m_editor.fontMetrics().lineSpacing();
        const int top = qRound(line.place.top() + ascent) - m_editor.fontMetrics().ascent();
        if (const auto severity = m_editor.problems().severityOf(number))
            iconOf(*severity).paint(&painter, gap, top + (height - iconSize()) / 2, iconSize(), iconSize());
        painter.setPen(number == current ? palette().color(QPalette::WindowText) : toneColor(Tone::Neutral, palette()));
        painter.drawText(QRect(0, top, right, height), Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
        paintChange(painter, number, line.place);
    }
}

int Gutter::iconSize() const
{
    return m_editor.fontMetrics().ascent();
}

void Gutter::paintChange(QPainter &painter, int line, const QRectF &place) const
{
    const QRectF bar(width() - barWidth - gap, place.top(), barWidth, place.height());
    if (m_changes.isChanged(line))
        painter.fillRect(bar, toneColor(Tone::Running, palette()));
    if (m_changes.isRemovedAbove(line))
        painter.fillRect(QRectF(bar.left() - 1, bar.top() - 1, barWidth + gap, 2),
                         toneColor(Tone::DiffRemoved, palette()));
}

std::optional<QTextBlock> Gutter::lineAt(const QPoint &place) const
{
    const auto lines = m_editor.visibleLines();
    for (const IngressEditor::VisibleLine &line : lines)
        if (line.place.contains(line.place.left(), place.y()))
            return line.block;
    return {};
}

void Gutter::mousePressEvent(QMouseEvent *event)
{
    const auto line = lineAt(event->pos());
    if (event->button() == Qt::LeftButton && line && m_editor.problems().severityOf(line->blockNumber()))
        emit problemClicked(line->blockNumber());
}

void Gutter::showTip(const QPoint &place, const QPoint &globalPlace)
{
    QStringList words;
    if (const auto line = lineAt(place)) {
        const int begin = line->position();
        const auto marks = m_editor.problems().between(begin, begin + line->length() - 1);
        for (const ProblemMarks::Mark *mark : marks)
            words.append(mark->diagnostic.message.toHtmlEscaped());
        if (m_changes.isChanged(line->blockNumber()))
            words.append(tr("Not saved yet").toHtmlEscaped());
    }
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPlace, u"<p>"_s + words.join(u"<br>"_s) + u"</p>"_s, this);
}

}
