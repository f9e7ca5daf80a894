#include "views/shell/panefocus.h"

#include "views/widgets/pane.h"

#include <QAbstractButton>
#include <QTreeView>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QWidget *firstListOf(const Pane &pane)
{
    const QList<QTreeView *> lists = pane.findChildren<QTreeView *>(u"list"_s);
    const auto first = std::ranges::find_if(lists, [](const QTreeView *list) { return list->isVisible(); });
    return first == lists.cend() ? nullptr : *first;
}

QWidget *firstFieldOf(Pane &pane)
{
    for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        const bool takesFocus = next->focusPolicy() & Qt::TabFocus && next->isEnabled();
        if (takesFocus && pane.isAncestorOf(next) && next->isVisibleTo(&pane))
            return next;
    }
    return nullptr;
}

}

QWidget *beginningOf(Pane &pane)
{
    QWidget *place = pane.firstPlace();
    if (!place)
        place = firstListOf(pane);
    return place ? place : firstFieldOf(pane);
}

bool isPlaceToGoOn(const QWidget *field, const Pane &pane)
{
    return field && !qobject_cast<const QAbstractButton *>(field) && field->isEnabled() && field->isVisibleTo(&pane);
}

}
