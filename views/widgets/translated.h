#pragma once

#include <functional>

class QWidget;

namespace quaymaster
{

/// Calls `texts` now and whenever the language of the program changes, for as long as `widget` lives. What it sets is
/// a function of state, not of events: it may be called at any time.
void keepTranslated(QWidget *widget, std::function<void()> texts);

}
