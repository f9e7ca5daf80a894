#include "views/shell/theme.h"

#include "models/core/sessionbus.h"
#include "views/shell/style.h"
#include "views/widgets/colors.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <memory>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalSettings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;

// The portal's values; 0 is no preference.
constexpr uint preferDark = 1;
constexpr uint preferLight = 2;

struct Colors
{
    QRgb window, base, alternate, button, text, faint, disabled, border, highlight, idle, highlighted, link, tip;
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(QColor(colors.button), QColor(colors.window));
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.highlighted);
    palette.setColor(QPalette::PlaceholderText, colors.faint);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colors.idle); // the list that has not the focus
    palette.setColor(QPalette::HighlightedText, colors.highlighted);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::ToolTipBase, colors.tip);
    palette.setColor(QPalette::ToolTipText, colors.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.window); // a field that takes nothing looks like it
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.disabled);
    return palette;
}

}

Theme::Theme()
    : m_isPlatformDark(quaymaster::isDark(QApplication::palette()))
    , m_isSystemDark(m_isPlatformDark)
{
    QApplication::setStyle(std::make_unique<Style>().release()); // the application owns it
    if (hasSessionBus())
        askPortal();
    apply();
}

QPalette Theme::light()
{
    return paletteOf({0xfff4f5f7, 0xffffffff, 0xfff8f9fb, 0xfffbfbfc, 0xff1c2126, 0xff636b74, 0xff8f969e, 0xffc9ced4,
                      0xff0b63b0, 0xff5c6f84, 0xffffffff, 0xff0b5cad, 0xffffffff});
}

QPalette Theme::dark()
{
    return paletteOf({0xff23272c, 0xff1a1d21, 0xff1f2327, 0xff2d3238, 0xffe4e7eb, 0xff9aa3ad, 0xff7b838c, 0xff434a52,
                      0xff2b6cb0, 0xff47525e, 0xffffffff, 0xff7ab8f5, 0xff2d3238});
}

bool Theme::isDark() const
{
    return m_choice == Settings::Theme::Dark || (m_choice == Settings::Theme::System && m_isSystemDark);
}

void Theme::choose(Settings::Theme theme)
{
    m_choice = theme;
    apply();
}

void Theme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(portal, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(portalChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"Read"_s);
    question << QString(appearance) << QString(colorScheme);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return; // no portal: the platform's palette has told
        const QVariant value = reply.value().variant(); // Read() wraps it twice
        heard(value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant().toUInt() : value.toUInt());
    });
}

void Theme::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        heard(value.variant().toUInt());
}

void Theme::heard(uint scheme)
{
    m_isSystemDark = scheme == preferDark || (scheme != preferLight && m_isPlatformDark);
    apply();
}

void Theme::apply()
{
    const QPalette palette = isDark() ? dark() : light();
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

}
