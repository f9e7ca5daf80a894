#include "views/widgets/localkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <algorithm>

namespace quaymaster
{

namespace
{
constexpr const char *localMark = "quaymaster.local";
}

void makeLocal(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setProperty(localMark, true);
    }
}

bool isLocal(const QAction &action)
{
    return action.property(localMark).toBool();
}

bool handleLocalKeys(QEvent &event, const QList<QAction *> &actions)
{
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
        return false;
    const QKeySequence keys(static_cast<QKeyEvent &>(event).keyCombination());
    const auto action = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *candidate) {
        return candidate->isEnabled() && candidate->shortcuts().contains(keys);
    });
    if (action == actions.cend())
        return false;
    event.accept(); // an override becomes a press, which comes here again
    if (event.type() == QEvent::KeyPress)
        (*action)->trigger();
    return true;
}

}
