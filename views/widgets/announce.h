#pragma once

class QString;
class QWidget;

namespace quaymaster
{

/// Lets a screen reader say `sentence` now, about something that `widget` shows.
void announce(QWidget &widget, const QString &sentence);

}
