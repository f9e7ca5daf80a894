#pragma once

#include <QObject>

class QWidget;

namespace quaymaster
{

/// When a bar goes while the focus is inside, the focus goes back to where the person works, and not to whatever Tab
/// would find next.
class FocusBack final : public QObject
{
public:
    /// `bar` owns it; `place` outlives it.
    FocusBack(QWidget &bar, QWidget &place);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_bar;
    QWidget &m_place;
};

}
