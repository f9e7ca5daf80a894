#pragma once

#include <QObject>
#include <functional>

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
    /// `giveFocus` decides where to: to rows that are about to come, say.
    FocusBack(QWidget &bar, std::function<void()> giveFocus);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_bar;
    std::function<void()> m_giveFocus;
};

}
