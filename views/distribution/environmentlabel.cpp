#include "views/distribution/environmentlabel.h"

#include "views/widgets/colors.h"

#include <QEvent>

namespace quaymaster
{

namespace
{

using Environment = RegistryHost::Environment;

Tone toneOf(Environment environment)
{
    switch (environment) {
    case Environment::None:
        return Tone::Neutral;
    case Environment::Development:
        return Tone::Ok;
    case Environment::Staging:
        return Tone::Warning;
    case Environment::Production:
        return Tone::Production;
    }
    Q_UNREACHABLE();
}

}

EnvironmentLabel::EnvironmentLabel(QWidget *parent)
    : QLabel(parent)
{
    setAutoFillBackground(true);
    setContentsMargins(fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0);
    update();
}

void EnvironmentLabel::setEnvironment(Environment environment)
{
    m_environment = environment;
    update();
}

void EnvironmentLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange)
        update();
}

void EnvironmentLabel::update()
{
    const Tone tone = toneOf(m_environment);
    const QPalette base = parentWidget() ? parentWidget()->palette() : palette();
    QPalette colours = base;
    colours.setColor(QPalette::WindowText, toneColor(tone, base));
    colours.setColor(QPalette::Window, toneGround(tone, base));
    setPalette(colours);
    QFont bold = font();
    bold.setBold(m_environment == Environment::Production);
    setFont(bold);
    setText(environmentText(m_environment));
    setVisible(m_environment != Environment::None);
}

}
