#include "views/ingress/form/frozenbar.h"

#include "views/ingress/buffer/ingressbuffer.h"
#include "views/widgets/announce.h"
#include "views/widgets/colors.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace quaymaster
{

using namespace Qt::StringLiterals;

FrozenBar::FrozenBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrappedLabel)
{
    setObjectName(u"frozenBar"_s);
    auto *sign = new IconLabel;
    sign->setIcon(icon(u"circle-pause"_s, Tone::Warning));
    m_text->setObjectName(u"frozenText"_s);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(sign);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    hide();
}

void FrozenBar::readAgain(const IngressBuffer &buffer)
{
    const IngressDocument &document = buffer.document();
    if (document.isForm()) {
        hide();
        return;
    }
    const QString why = document.whyNoForm().summary;
    const bool isBroken = !document.reading.tree && !document.reading.problems.isEmpty();
    const TextLines text(document.bytes);
    const qsizetype line = isBroken ? text.position(document.reading.problems.first().span.begin).line : 0;
    const QString sentence = isBroken && buffer.lastForm()
        ? tr("The text has errors (line %1). Mend them there; the form waits.").arg(line)
        : why;
    const bool isNews = isHidden() || sentence != m_text->text();
    m_text->setText(sentence);
    setToolTip(why);
    show();
    if (isNews)
        announce(*this, sentence);
}

void FrozenBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), toneGround(Tone::Warning, palette()));
}

}
