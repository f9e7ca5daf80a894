#include "views/widgets/environments.h"

#include "views/widgets/fonts.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using Environment = RegistryHost::Environment;

StateLook lookOf(Environment environment)
{
    switch (environment) {
    case Environment::None:
        return {};
    case Environment::Development:
        return {u"terminal"_s, Tone::Ok};
    case Environment::Staging:
        return {u"rocket"_s, Tone::Warning};
    case Environment::Production:
        return {u"shield-alert"_s, Tone::Production};
    }
    Q_UNREACHABLE();
}

void fillEnvironments(QComboBox &box)
{
    const QSignalBlocker quiet(box);
    const int current = qMax(0, box.currentIndex());
    box.clear();
    for (const Environment environment :
         {Environment::None, Environment::Development, Environment::Staging, Environment::Production}) {
        const StateLook look = lookOf(environment);
        const QString word = environmentText(environment);
        box.addItem(look.icon.isEmpty() ? QIcon() : icon(look.icon, look.tone),
                    word.isEmpty() ? EnvironmentBadge::tr("Not said") : word, QVariant::fromValue(environment));
    }
    box.setCurrentIndex(current);
}

EnvironmentBadge::EnvironmentBadge(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"environmentBadge"_s);
    setAutoFillBackground(true);
    setContentsMargins(letterWidth(fontMetrics()), 0, letterWidth(fontMetrics()), 0);
    setVisible(false);
    keepTranslated(this, [this] { paintAgain(); });
}

void EnvironmentBadge::setEnvironment(Environment environment)
{
    m_environment = environment;
    setVisible(environment != Environment::None);
    paintAgain();
}

void EnvironmentBadge::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintAgain();
}

/// From the application's palette: our own is what this sets.
void EnvironmentBadge::paintAgain()
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    const Tone tone = lookOf(m_environment).tone;
    QPalette mine = base;
    mine.setColor(QPalette::Window, toneColor(tone, base)); // as far from Base as text has to be
    mine.setColor(QPalette::WindowText, base.color(QPalette::Base));
    setPalette(mine);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setText(environmentText(m_environment));
}

}
