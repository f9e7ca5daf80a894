#pragma once

#include <QDialog>
#include <QPointer>

namespace quaymaster
{

/// What every dialog of ours is. It may be destroyed at any moment, also while one of its fields has the focus: nothing
/// inside it says a word any more from then on. Whoever closes it leaves that field first, which is heard. It is never
/// larger than the screen, and Enter presses the button that has the focus, else the default one.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;
    ~Dialog() override;

    /// So many Latin letters and lines, if the fields need no more.
    void setSize(int letters, int lines);
    /// From now on Escape, Cancel and the window's cross ask first, where something in the fields that are there by now
    /// would be lost.
    void askBeforeDiscarding();

    void reject() override;

protected:
    /// Whether something would be lost: unless a dialog knows better, once anything was typed or chosen.
    virtual bool hasInput() const { return m_isTouched; }

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointer<QDialog> m_question;
    bool m_asks = false;
    bool m_isTouched = false;
};

}
