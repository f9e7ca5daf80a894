#pragma once

#include <QDialog>
#include <functional>

class QLineEdit;
class QPushButton;

namespace quaymaster
{

/// What a person is asked before something leaves the machine or is lost.
struct Confirmation
{
    QString title; ///< "Delete tag"
    QString question; ///< names the full target: "Delete the tag 1.0 of reg.example/team/web?"
    QString consequence; ///< what can not be undone, or what else goes; may be empty
    QString verb; ///< of the button: "Delete"; never "OK"
    QStringList items; ///< each thing it is done to, when there are several; shown in full, with a filter when many
    bool isDestructive = false; ///< then the default button is "Cancel"
    QString typed; ///< what has to be typed first, for what is irreversible and large; empty: nothing
};

/// Asks before it is done. Modal to its window only: open() it, `accepted` is the answer; it deletes itself.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const Confirmation &confirmation, QWidget *parent);

    QPushButton &verbButton() const { return *m_verb; }

private:
    QLineEdit *m_typed = nullptr;
    QPushButton *m_verb;
};

/// Opens one over `parent`'s window and calls `yes` when the person says so.
ConfirmDialog &confirm(QWidget *parent, const Confirmation &confirmation, std::function<void()> yes);

}
