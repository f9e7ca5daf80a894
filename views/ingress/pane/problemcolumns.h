#pragma once

#include <QObject>

class QTreeView;

namespace quaymaster
{

class ViewState;

/// How the problem list shares its room: kind, place and fix take what they need, the sentence takes the rest. Where
/// that becomes too little, the place gives way first, then the fix. It ends where the person sets a width.
class ProblemColumns final : public QObject
{
    Q_OBJECT

public:
    /// A child of the view; `state` outlives it. Once the view has its model and what is remembered of it.
    ProblemColumns(QTreeView &view, ViewState &state);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitSoon();
    void fit();
    void follow(int column, int before, int now);
    int wanted(int column) const;

    QTreeView &m_view;
    ViewState &m_state;
    bool m_isByHand;
    bool m_isFitting = false;
    bool m_hasFitted = false;
    bool m_isDue = false;
};

}
