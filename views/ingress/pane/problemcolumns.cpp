#include "views/ingress/pane/problemcolumns.h"

#include "views/ingress/pane/problemmodel.h"
#include "views/widgets/fonts.h"
#include "views/widgets/viewstate.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto byHandKey = "ingress/problems/byHand"_L1;
constexpr int leastColumn = 9; // of an average letter, like those below
constexpr int sentenceBeforePlace = 48; // what it has before the place has more than the least
constexpr int sentenceBeforeFix = 20;

/// Takes from a column what the sentence lacks of its wish.
void give(int &column, int sentence, int wish, int least)
{
    column -= std::clamp(wish - sentence, 0, std::max(0, column - least));
}

bool isLast(const QHeaderView &header, int column)
{
    for (int place = header.visualIndex(column) + 1; place < header.count(); ++place)
        if (!header.isSectionHidden(header.logicalIndex(place)))
            return false;
    return true;
}

}

ProblemColumns::ProblemColumns(QTreeView &view, ViewState &state)
    : QObject(&view)
    , m_view(view)
    , m_state(state)
    , m_isByHand(state.value(byHandKey).toBool())
{
    view.viewport()->installEventFilter(this);
    const auto soon = &ProblemColumns::fitSoon;
    connect(view.model(), &QAbstractItemModel::modelReset, this, soon);
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, soon);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, soon);
    connect(view.header(), &QHeaderView::sectionResized, this, &ProblemColumns::follow);
}

bool ProblemColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        if (m_hasFitted)
            fit();
        else
            fitSoon();
    }
    return QObject::eventFilter(watched, event);
}

/// Not before the list has done what it does at first.
void ProblemColumns::fitSoon()
{
    if (!std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &ProblemColumns::fit, Qt::QueuedConnection);
}

int ProblemColumns::wanted(int column) const
{
    const QAbstractItemView &view = m_view;
    const QHeaderView &header = *m_view.header();
    if (header.isSectionHidden(column))
        return 0;
    return std::max(view.sizeHintForColumn(column), header.sectionSizeHint(column)) + m_view.fontMetrics().height() / 2;
}

void ProblemColumns::fit()
{
    m_isDue = false;
    if (m_isByHand || !m_view.isVisible() || m_view.model()->rowCount() == 0)
        return;
    m_hasFitted = true;
    const QScopedValueRollback quiet(m_isFitting, true);
    QHeaderView &header = *m_view.header();
    const int letter = letterWidth(m_view.fontMetrics());
    const int room = m_view.viewport()->width();
    int place = std::min(wanted(ProblemModel::Place), room / 3);
    int fix = std::min(wanted(ProblemModel::Fix), room / 3);
    const int severity = wanted(ProblemModel::Severity);
    give(place, room - severity - place - fix, letter * sentenceBeforePlace, letter * leastColumn);
    give(fix, room - severity - place - fix, letter * sentenceBeforeFix, letter * leastColumn);
    header.resizeSection(ProblemModel::Severity, severity);
    header.resizeSection(ProblemModel::Place, place);
    header.resizeSection(ProblemModel::Fix, fix);
    header.resizeSection(ProblemModel::Message, std::max(letter * leastColumn, room - severity - place - fix));
}

void ProblemColumns::follow(int column, int before, int now)
{
    const bool isOfPerson = m_hasFitted && !m_isFitting && before > 0 && now > 0 && !isLast(*m_view.header(), column);
    if (!isOfPerson || m_isByHand)
        return;
    m_isByHand = true;
    m_state.setValue(byHandKey, true);
}

}
