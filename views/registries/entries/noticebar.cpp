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
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::close);
    keepTranslated(this, [this] {
        m_close->setToolTip(tr("Close"));
        m_close->setAccessibleName(tr("Close"));
    });
    hide();
}

void NoticeBar::say(const QString &sentence, const QString &topic)
{
    constexpr qsizetype most = 3; // the table above needs its room
    const QString about = topic.isEmpty() ? sentence : topic;
    m_notices.removeIf([&](const Notice &notice) { return notice.topic == about; });
    m_notices.append({about, sentence});
    if (m_notices.size() > most)
        m_notices.removeFirst();
    showSentences();
    announce(*this, sentence);
}

void NoticeBar::withdraw(const QString &topic)
{
    if (m_notices.removeIf([&](const Notice &notice) { return notice.topic == topic; }) > 0)
        showSentences();
}

void NoticeBar::close()
{
    m_notices.clear();
    hide();
}

void NoticeBar::showSentences()
{
    QStringList sentences;
    for (const Notice &notice : std::as_const(m_notices))
        sentences.append(notice.sentence);
    m_text->setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), toneGround(Tone::Neutral, palette()));
}

}
