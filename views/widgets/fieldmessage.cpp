#include "views/widgets/fieldmessage.h"

#include <QHBoxLayout>
#include <QLabel>

namespace quaymaster
{

FieldMessage::FieldMessage(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
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

void FieldMessage::say(const QString &sentence, bool isError)
{
    m_isError = isError;
    m_text->setText(sentence);
    m_field->setAccessibleDescription(sentence);
    setVisible(!sentence.isEmpty());
}

}
