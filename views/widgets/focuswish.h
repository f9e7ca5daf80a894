#pragma once

#include <QObject>

class QWidget;

namespace quaymaster
{

/// A wish for the focus that waits until there is something to have it. The next key or click takes it back: whoever
/// has gone on is not led away.
class FocusWish final : public QObject
{
    Q_OBJECT

public:
    /// `widget` is what is to have the focus; its owner.
    explicit FocusWish(QWidget &widget);

    void make();
    void grant(); ///< nothing happens unless the wish still stands

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeBack();

    QWidget &m_widget;
    bool m_stands = false;
};

}
