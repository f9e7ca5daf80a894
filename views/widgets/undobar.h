#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace quaymaster
{

/// "The host reg.example was removed. [Undo]" (Ctrl+Z): in the place of a question before something that can be taken
/// back. Goes away after a while, never under the pointer or the focus.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// A new offer takes the place of the one before, which counts as dismissed.
    void offer(const QString &sentence, std::function<void()> undo);
    void dismiss();
    /// Ctrl+Z belongs to an action of the pane, which knows more steps than this one.
    void leaveKeyToAction();
    void setTimeout(std::chrono::milliseconds timeout); ///< 10 s unless told

signals:
    void dismissed(); ///< not taken back, by time or by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isInUse() const;
    void take();

    std::function<void()> m_undo;
    QTimer m_timer;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    bool m_hasKey = true;
};

}
