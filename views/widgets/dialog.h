#pragma once

#include <QDialog>

namespace quaymaster
{

/// What every dialog of ours is. It may be destroyed at any moment, also while one of its fields has the focus: nothing
/// inside it says a word any more from then on. Whoever closes it leaves that field first, which is heard.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;
    ~Dialog() override;
};

}
