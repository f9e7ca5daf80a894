#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace quaymaster
{

/// "The host reg.example was removed. [Undo]": in the place of a question before something that can be taken back.
/// Goes away after a while, never under the pointer or the focus.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// A new offer takes the place of the one before.
    void offer(const QString &sentence, std::function<void()> undo);
    void dismiss();
    void setTimeout(std::chrono::milliseconds timeout);

signals:
    void dismissed(); ///< not taken back, by time or by the person

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();

    std::function<void()> m_undo;
    QTimer m_timer;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_close;
};

}
