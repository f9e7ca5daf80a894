#include "tests/app/desktop/photographer.h"

#include "views/widgets/statepage.h"

#include <algorithm>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

namespace
{

bool isAnythingLoading()
{
    const auto widgets = QApplication::allWidgets();
    return std::ranges::any_of(widgets, [](const QWidget *widget) {
        const auto *page = qobject_cast<const StatePage *>(widget);
        return page && page->isVisible() && page->state() == StatePage::State::Loading;
    });
}

}

void Photographer::take(const QString &name, QWidget *window) const
{
    QCoreApplication::processEvents(); // what has just been shown is laid out by post
    static_cast<void>(QTest::qWaitFor([] { return !isAnythingLoading(); }, patienceMs));
    QWidget &shown = window ? *window : m_scene.window();
    shown.activateWindow(); // what has the focus looks so in an active window only
    static_cast<void>(QTest::qWaitFor([&shown] { return shown.isActiveWindow(); }));
    QTest::qWait(100); // and what has come meanwhile, which takes some rounds
    shown.grab().save(m_folder + u'/' + name + u".png"_s);
}

void Photographer::takeDialog(const QString &name, const QString &action, const QString &dialog,
                              const std::function<void()> &fillIn) const
{
    m_scene.window().actions().find(action)->trigger();
    if (!WindowScene::see(dialog))
        return;
    if (fillIn)
        fillIn();
    take(name, WindowScene::seen(dialog));
    WindowScene::seen(dialog)->close();
}

}
