#include "views/widgets/iconlabel.h"

#include <QEvent>
#include <QPainter>

using namespace std::chrono_literals;

namespace quaymaster
{

namespace
{
constexpr int stepsOfATurn = 12;
}

IconLabel::IconLabel(qreal lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % stepsOfATurn;
        update();
    });
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setTurning(bool turning)
{
    m_isTurning = turning;
    m_step = 0;
    runTimer();
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_lines);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect square(QPoint(), sizeHint());
    if (m_step != 0) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(QRectF(square).center());
        painter.rotate(360.0 * m_step / stepsOfATurn);
        painter.translate(-QRectF(square).center());
    }
    m_icon.paint(&painter, square, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void IconLabel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    runTimer();
}

void IconLabel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    runTimer();
}

void IconLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void IconLabel::runTimer()
{
    if (m_isTurning && isVisible())
        m_timer.start();
    else
        m_timer.stop();
}

}
