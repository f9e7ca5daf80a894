#pragma once

#include "views/widgets/dialog.h"

#include <QLabel>
#include <QPushButton>

namespace quaymaster
{

/// Asked when the window is to be closed while operations run. Show it by open().
class CloseQuestion final : public Dialog
{
    Q_OBJECT

public:
    enum class Choice { Leave, Cancel, Keep };

    /// `running`: the titles of what runs or waits.
    explicit CloseQuestion(const QStringList &running, QWidget *parent = nullptr);

signals:
    /// Once. Leave: close, the next start offers to continue. Cancel: cancel them, then close. Keep: the window stays.
    void chosen(quaymaster::CloseQuestion::Choice choice);

private:
    void choose(Choice choice);
    void done(int result) override;

    bool m_isChosen = false;
};

}
