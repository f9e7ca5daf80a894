#include "views/widgets/stalebar.h"

#include "views/widgets/announce.h"
#include "views/widgets/colors.h"
#include "views/widgets/formats.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace quaymaster
{

StaleBar::StaleBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrappedLabel)
    , m_retry(new QPushButton)
{
    auto *sign = new IconLabel;
    sign->setIcon(icon(u"history"_s, Tone::Warning));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(sign);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_retry);
    m_text->setObjectName(u"staleText"_s);
    m_retry->setObjectName(u"staleRetry"_s);
    m_retry->setIcon(icon(u"rotate-cw"_s));
    m_retry->setAutoDefault(false);
    m_clock.setInterval(30s);
    connect(&m_clock, &QTimer::timeout, this, &StaleBar::setTexts);
    connect(m_retry, &QPushButton::clicked, this, &StaleBar::retryRequested);
    keepTranslated(this, [this] { setTexts(); });
    hide();
}

void StaleBar::setStale(const QDateTime &readAt, const Error &error)
{
    const bool isNews = isHidden() || error != m_error;
    m_readAt = readAt;
    m_error = error;
    setTexts();
    setToolTip(error.detail);
    m_clock.start();
    show();
    if (isNews)
        announce(*this, m_text->text());
}

void StaleBar::clear()
{
    m_clock.stop();
    hide();
}

void StaleBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), toneGround(Tone::Warning, palette()));
}

void StaleBar::setTexts()
{
    m_text->setText(m_readAt.isValid() ? tr("This was read %1. %2").arg(Formats::age(m_readAt), m_error.summary)
                                       : m_error.summary);
    m_retry->setText(tr("Try again"));
}

}
