#pragma once

#include "views/widgets/dialog.h"

namespace quaymaster
{

/// Before files that are not saved are closed. What is chosen is told once; closing it means Keep.
class UnsavedQuestion final : public Dialog
{
    Q_OBJECT

public:
    enum class Choice { Save, Discard, Keep };

    UnsavedQuestion(const QStringList &names, QWidget *parent);

    void done(int result) override;

signals:
    void chosen(quaymaster::UnsavedQuestion::Choice choice);

private:
    void choose(Choice choice);

    bool m_isChosen = false;
};

}
