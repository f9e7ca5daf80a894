#include "views/registries/entries/noticebar.h"

#include "views/widgets/announce.h"
#include "views/widgets/colors.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace quaymaster
{

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrappedLabel)
    , m_close(new QToolButton)
{
    auto *sign = new IconLabel;
    sign->setIcon(icon(u"info"_s));
    m_text->setObjectName(u"noticeText"_s);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setIcon(icon(u"x"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(sign);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    keepTranslated(this, [this] {
        m_close->setToolTip(tr("Close"));
        m_close->setAccessibleName(tr("Close"));
    });
    hide();
}

void NoticeBar::say(const QString &sentence)
{
    constexpr qsizetype most = 5; // the table below needs its room
    if (isHidden())
        m_sentences.clear();
    m_sentences.removeOne(sentence);
    m_sentences.append(sentence);
    m_text->setText(m_sentences.mid(qMax(qsizetype(0), m_sentences.size() - most)).join(u'\n'));
    show();
    announce(*this, sentence);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), toneGround(Tone::Neutral, palette()));
}

}
