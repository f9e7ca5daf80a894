#include "views/widgets/stalebar.h"

#include "views/widgets/formats.h"
#include "views/widgets/translated.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace quaymaster
{

StaleBar::StaleBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_retry(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &StaleBar::retryRequested);
    keepTranslated(this, [this] { setTexts(); });
    hide();
}

void StaleBar::setStale(const QDateTime &readAt, const Error &error)
{
    m_readAt = readAt;
    m_error = error;
    setTexts();
    show();
}

void StaleBar::clear()
{
    hide();
}

void StaleBar::setTexts()
{
    m_text->setText(tr("Read %1. %2").arg(Formats::age(m_readAt), m_error.summary));
    m_retry->setText(tr("Try again"));
}

}
