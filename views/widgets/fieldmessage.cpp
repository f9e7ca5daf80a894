#include "views/widgets/fieldmessage.h"

#include "views/widgets/announce.h"
#include "views/widgets/colors.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace quaymaster
{

FieldMessage::FieldMessage(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new IconLabel)
    , m_text(new WrappedLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

QString FieldMessage::text() const
{
    return m_text->text();
}

void FieldMessage::setError(const QString &sentence)
{
    say(sentence, true);
}

void FieldMessage::setWarning(const QString &sentence)
{
    say(sentence, false);
}

void FieldMessage::clear()
{
    say({}, false);
}

void FieldMessage::keepRoom()
{
    QSizePolicy kept = sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    setSizePolicy(kept);
    setMinimumHeight(qMax(fontMetrics().lineSpacing(), m_icon->sizeHint().height()));
}

void FieldMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setColor();
}

void FieldMessage::say(const QString &sentence, bool isError)
{
    if (sentence == text() && isError == m_isError)
        return; // nothing new: a screen reader would say it at each key
    m_isError = isError;
    m_text->setText(sentence);
    m_icon->setIcon(isError ? icon(u"circle-alert"_s, Tone::Error) : icon(u"triangle-alert"_s, Tone::Warning));
    setColor();
    setVisible(!sentence.isEmpty());
    if (m_field)
        m_field->setAccessibleDescription(sentence);
    if (!sentence.isEmpty())
        announce(*this, sentence);
}

void FieldMessage::setColor()
{
    const QColor color = toneColor(m_isError ? Tone::Error : Tone::Warning, palette());
    if (m_text->palette().color(QPalette::WindowText) == color)
        return;
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, color);
    m_text->setPalette(ink);
}

}
