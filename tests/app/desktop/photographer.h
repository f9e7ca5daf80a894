#pragma once

#include "tests/app/desktop/windowscene.h"

#include <functional>

namespace quaymaster::fixtures
{

inline constexpr int patienceMs = 30'000;

/// Saves what a window shows as a picture.
class Photographer
{
public:
    /// `scene` outlives it.
    Photographer(WindowScene &scene, QString folder)
        : m_scene(scene)
        , m_folder(std::move(folder))
    {
    }

    WindowScene &scene() const { return m_scene; }

    /// Once nothing loads any more.
    void take(const QString &name, QWidget *window = nullptr) const;
    /// The dialog that the action opens, filled in.
    void takeDialog(const QString &name, const QString &action, const QString &dialog,
                    const std::function<void()> &fillIn = {}) const;

private:
    WindowScene &m_scene;
    QString m_folder;
};

}
