#pragma once

#include <QIcon>
#include <QTimer>
#include <QWidget>

namespace quaymaster
{

/// An icon that is as high as so many lines of text and follows font, palette and scale. For the eye only: the words
/// stand beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(qreal lines = 1, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    void setTurning(bool turning); ///< while something is going on

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void runTimer();

    qreal m_lines;
    QIcon m_icon;
    bool m_isTurning = false;
    int m_step = 0;
    QTimer m_timer;
};

}
