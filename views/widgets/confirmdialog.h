#pragma once

#include "views/widgets/dialog.h"

#include <functional>

class QBoxLayout;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace quaymaster
{

/// What a person is asked before something leaves the machine or is lost.
struct Confirmation
{
    QString title; ///< "Delete Tag"
    QString question; ///< names the full target: "Delete the tag 1.0 of reg.example/team/web?"
    QString consequence = {}; ///< what can not be undone, or what else goes; may be empty
    QString verb; ///< of the button: "Delete"; never "OK"
    QStringList items = {}; ///< each thing it is done to, when there are several; with a filter when there are many
    bool isDestructive = false; ///< then the default button is "Cancel", unless something has to be typed
    QString typed = {}; ///< what has to be typed first, for what is large and irreversible; empty: nothing
    QString otherwise = {}; ///< of the button that does nothing, where “Cancel” could be taken for something else
};

/// Asks before it is done. Modal to its window only: open() it, `accepted` is the answer; it deletes itself.
class ConfirmDialog : public Dialog
{
    Q_OBJECT

public:
    ConfirmDialog(const Confirmation &confirmation, QWidget *parent);

    QPushButton &verbButton() const { return *m_verb; }

private:
    void addSentences(QBoxLayout &column, const Confirmation &confirmation);
    void addItems(QBoxLayout &column, const QStringList &items);
    void addTyped(QBoxLayout &column, const QString &typed);
    void addButtons(QBoxLayout &column, const Confirmation &confirmation);

    QLineEdit *m_typed = nullptr;
    QPushButton *m_verb;
};

/// Opens one over `parent`'s window and calls `yes` when the person says so.
ConfirmDialog &confirm(QWidget *parent, const Confirmation &confirmation, std::function<void()> yes);

}
