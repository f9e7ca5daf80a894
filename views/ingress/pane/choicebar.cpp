#include "views/ingress/pane/choicebar.h"

#include "views/widgets/announce.h"
#include "views/widgets/colors.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace quaymaster
{

using namespace Qt::StringLiterals;

ChoiceBar::ChoiceBar(const QString &name, const QString &iconName, QWidget *parent)
    : QFrame(parent)
    , m_iconName(iconName)
    , m_icon(new IconLabel)
    , m_text(new WrappedLabel)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(name);
    setAutoFillBackground(true);
    m_text->setObjectName(name + u".text"_s);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    recolour();
    keepTranslated(this, [this] { setTexts(); });
    hide();
}

void ChoiceBar::ask(std::function<QString()> sentence, const QList<Choice> &choices)
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->deleteLater(); // one of them may have been pressed just now
    for (QPushButton *button : std::exchange(m_buttons, {}))
        button->setObjectName({});
    m_sentence = std::move(sentence);
    m_choices = choices;
    for (const Choice &choice : choices) {
        auto *button = new QPushButton;
        button->setObjectName(objectName() + u'.' + choice.name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, choice.chosen);
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
    setTexts();
    show();
    announce(*this, m_text->text());
}

void ChoiceBar::withdraw()
{
    hide();
}

void ChoiceBar::setTexts()
{
    m_text->setText(m_sentence ? m_sentence() : QString());
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(m_choices[i].text());
}

void ChoiceBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

void ChoiceBar::recolour()
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette own = base;
    own.setColor(QPalette::Window, toneGround(Tone::Warning, base));
    setPalette(own);
    m_icon->setIcon(icon(m_iconName, Tone::Warning));
}

}
