#pragma once

#include <QList>

class QAction;
class QEvent;

namespace quaymaster
{

/// To be asked first in the event() of a widget whose `actions` have shortcuts: while the focus is inside, its keys
/// mean its own actions, even where the window has the same ones (Ctrl+F of a log below Ctrl+F of the pane). Qt alone
/// would call that ambiguous and do neither. True where the event is dealt with.
bool handleLocalKeys(QEvent &event, const QList<QAction *> &actions);

}
