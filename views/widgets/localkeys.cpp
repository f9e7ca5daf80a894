#include "views/widgets/localkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <algorithm>

namespace quaymaster
{

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
