#pragma once

#include "models/settings/settings.h"

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace quaymaster
{

/// The colours of the whole application: light or dark, as the person set it, else as the desktop says it
/// (org.freedesktop.appearance, XDG Desktop Portal), else as the platform's own palette looks. Style and palettes are
/// our own, so that every pane looks the same everywhere.
class Theme final : public QObject
{
    Q_OBJECT

public:
    Theme();
    Q_DISABLE_COPY_MOVE(Theme)

    void choose(Settings::Theme theme);
    bool isDark() const;

    static QPalette light();
    static QPalette dark();

private:
    Q_SLOT void portalChanged(const QString &group, const QString &key, const QDBusVariant &value);

    void askPortal();
    void heard(uint scheme);
    void apply();

    Settings::Theme m_choice = Settings::Theme::System;
    const bool m_isPlatformDark;
    bool m_isSystemDark;
};

}
