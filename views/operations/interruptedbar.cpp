#include "views/operations/interruptedbar.h"

#include "views/widgets/colors.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace quaymaster
{

using namespace Qt::StringLiterals;

InterruptedBar::InterruptedBar(Operations &operations, QWidget *parent)
    : QFrame(parent)
    , m_operations(operations)
    , m_icon(new QLabel(this))
    , m_text(new WrappedLabel({}, this))
    , m_continue(new QPushButton(this))
    , m_show(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    setObjectName(u"interrupted"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"interrupted.text"_s);
    m_continue->setObjectName(u"interrupted.continue"_s);
    m_show->setObjectName(u"interrupted.show"_s);
    m_dismiss->setObjectName(u"interrupted.dismiss"_s);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_continue, m_show, m_dismiss})
        layout->addWidget(button);
    recolour();
    keepTranslated(this, [this] { update(); });
    connect(m_continue, &QPushButton::clicked, this, [this] { m_operations.continueAllInterrupted(); });
    connect(m_show, &QPushButton::clicked, this, [this] { emit showWanted(m_operations.interrupted().value(0)); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_isDismissed = true;
        update();
    });
    connect(&operations, &Operations::interruptedFound, this, [this](int count) {
        m_isDismissed = m_isDismissed && count == 0;
        update();
    });
    connect(&operations, &Operations::started, this, &InterruptedBar::update);
    connect(&operations, &Operations::changed, this, &InterruptedBar::update);
    connect(&operations.tree(), &QAbstractItemModel::rowsRemoved, this, &InterruptedBar::update);
}

void InterruptedBar::update()
{
    const int count = static_cast<int>(m_operations.interrupted().size());
    m_text->setText(tr("%n operation(s) were interrupted. What has arrived whole is not sent again.", nullptr, count));
    m_continue->setText(count == 1 ? tr("&Continue it") : tr("&Continue all"));
    m_show->setText(tr("Sho&w"));
    m_dismiss->setText(tr("&Dismiss"));
    setVisible(count > 0 && !m_isDismissed);
}

void InterruptedBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

void InterruptedBar::recolour()
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette own = base;
    own.setColor(QPalette::Window, toneGround(Tone::Warning, base));
    setPalette(own);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(u"circle-pause"_s, Tone::Warning).pixmap(side));
}

}
