#include "views/widgets/progressdelegate.h"

#include "views/widgets/fonts.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace quaymaster
{

namespace
{

QString percentage(int thousandths)
{
    return QLocale().toString(thousandths / 10) + QLocale().percent(); // 100 % only when it is
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

void drawBar(QPainter &painter, const QRectF &track, const QColor &ink, const QColor &fill, int thousandths)
{
    const qreal round = track.height() / 2;
    QColor ground = ink;
    ground.setAlphaF(0.15F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(track, round, round);
    QRectF done = track;
    if (thousandths < 0) { // somewhere in the middle
        done.setWidth(track.width() / 3);
        done.moveCenter(track.center());
    } else {
        done.setWidth(track.width() * qMin(thousandths, 1000) / 1000);
    }
    painter.setBrush(fill);
    painter.setClipRect(done);
    painter.drawRoundedRect(track, round, round);
}

}

ProgressDelegate::ProgressDelegate(int progressRole, QObject *parent)
    : ProgressDelegate(progressRole, {}, parent)
{
}

ProgressDelegate::ProgressDelegate(int progressRole, ToneOf toneOf, QObject *parent)
    : RowDelegate(parent)
    , m_role(progressRole)
    , m_toneOf(std::move(toneOf))
{
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant progress = index.data(m_role);
    if (!progress.isValid()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = !cell.text.isEmpty() ? cell.text
        : progress.toInt() < 0                ? QString()
                                              : percentage(progress.toInt());
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state & QStyle::State_Selected;
    const QColor ink = cell.palette.color(groupOf(cell), isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor fill = isSelected ? ink : toneColor(m_toneOf ? m_toneOf(index) : Tone::Running, cell.palette);
    const int gap = cell.fontMetrics.height() / 2;
    const int textWidth
        = qMax(cell.fontMetrics.horizontalAdvance(percentage(1000)), cell.fontMetrics.horizontalAdvance(text));
    QRect room = cell.rect.adjusted(gap / 2, 0, -gap / 2, 0);
    QRectF track(room);
    track.setWidth(qMax(0, room.width() - textWidth - gap));
    track.setHeight(cell.fontMetrics.height() * 0.35);
    track.moveCenter(QPointF(track.center().x(), QRectF(room).center().y()));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, text);
    drawBar(*painter, track, ink, fill, progress.toInt());
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    size.setWidth(qMax(size.width(), letterWidth(option.fontMetrics) * 20));
    return size;
}

}
