#pragma once

#include "models/operations/operations.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace quaymaster
{

/// "2 operations were interrupted": offers to continue what the program left behind when it died or was closed.
class InterruptedBar final : public QFrame
{
    Q_OBJECT

public:
    explicit InterruptedBar(Operations &operations, QWidget *parent = nullptr);

signals:
    void showWanted(int key); ///< the first of them

private:
    void update();
    void changeEvent(QEvent *event) override;
    void recolour();

    Operations &m_operations;
    bool m_isDismissed = false;
    QLabel *m_icon;
    QLabel *m_text; ///< `interrupted.text`
    QPushButton *m_continue; ///< `interrupted.continue`
    QPushButton *m_show; ///< `interrupted.show`
    QPushButton *m_dismiss; ///< `interrupted.dismiss`
};

}
