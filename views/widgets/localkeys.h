#pragma once

#include <QList>

class QAction;
class QEvent;

namespace quaymaster
{

/// Marks actions of which handleLocalKeys() takes care, wherever their widget stands.
void makeLocal(const QList<QAction *> &actions);
bool isLocal(const QAction &action);

/// To be asked first in the event() of a widget whose `actions` have shortcuts: while the focus is inside, its keys
/// mean its own actions, even where the window has the same ones (Ctrl+F of a log below Ctrl+F of the pane). Qt alone
/// would call that ambiguous and do neither. True where the event is dealt with.
bool handleLocalKeys(QEvent &event, const QList<QAction *> &actions);

}
