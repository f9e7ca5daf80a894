#include "views/registries/images/imageadvicelist.h"

#include "views/widgets/colors.h"
#include "views/widgets/icons.h"
#include "views/widgets/sentencerow.h"
#include "views/widgets/translated.h"

#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

ImageAdviceList::ImageAdviceList(QWidget *parent)
    : QScrollArea(parent)
    , m_inside(new QWidget)
    , m_rows(new QVBoxLayout(m_inside))
{
    setObjectName(u"imageAdvice"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is long breaks
    setFocusPolicy(Qt::StrongFocus); // the keys scroll
    setWidget(m_inside);
    keepTranslated(this, [this] { retranslate(); });
}

void ImageAdviceList::setAdvice(const QList<ImageAdvice> &advice)
{
    m_advice = advice;
    retranslate();
}

void ImageAdviceList::retranslate()
{
    setAccessibleName(tr("What would be better about the image"));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ImageAdvice &one : std::as_const(m_advice))
        add(icon(u"triangle-alert"_s, Tone::Warning), one.sentence);
    if (m_advice.isEmpty())
        add(icon(u"circle-check"_s, Tone::Ok), tr("Nothing in its configuration, size or layers calls for advice."));
    m_rows->addStretch(1);
}

void ImageAdviceList::add(const QIcon &icon, const QString &sentence)
{
    auto *row = new SentenceRow;
    row->setSentence(icon, sentence);
    m_rows->addWidget(row);
}

}
