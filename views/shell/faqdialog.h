#pragma once

#include "views/actions/actionregistry.h"
#include "views/widgets/dialog.h"

class QVBoxLayout;

namespace quaymaster
{

/// The questions of seed 002 (*常见问题*, Q1 to Q5), each with the actions that do what its answer says.
class FaqDialog final : public Dialog
{
    Q_OBJECT

public:
    FaqDialog(const ActionRegistry &actions, QWidget *parent);

private:
    struct Question
    {
        std::function<QString()> question;
        std::function<QString()> answer;
        QStringList actions; ///< names in the registry
    };

    static QList<Question> questions();
    void add(const Question &question, QVBoxLayout &layout);
    QWidget *buttonFor(QAction &action);

    const ActionRegistry &m_actions;
};

}
