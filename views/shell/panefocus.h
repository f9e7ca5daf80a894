#pragma once

class QWidget;

namespace quaymaster
{

class Pane;

/// Where who comes by keyboard begins; nullptr: nothing in the pane takes the focus.
QWidget *beginningOf(Pane &pane);

/// Where somebody can go on: what is pressed once is no such place, nor is what has gone meanwhile.
bool isPlaceToGoOn(const QWidget *field, const Pane &pane);

}
