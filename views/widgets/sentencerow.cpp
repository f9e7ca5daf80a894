#include "views/widgets/sentencerow.h"

#include "views/widgets/iconlabel.h"
#include "views/widgets/wrappedlabel.h"

#include <QHBoxLayout>

namespace quaymaster
{

SentenceRow::SentenceRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_text(new WrappedLabel)
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void SentenceRow::setSentence(const QIcon &icon, const QString &sentence)
{
    m_icon->setIcon(icon);
    m_text->setText(sentence);
    setAccessibleName(sentence);
}

QString SentenceRow::sentence() const
{
    return m_text->text();
}

}
