#pragma once

#include "views/widgets/dialog.h"

#include <optional>

class QPushButton;

namespace quaymaster
{

class SlicingPanel;

/// The calculator for GPU memory slicing in a window of its own.
class SlicingDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit SlicingDialog(QWidget *parent = nullptr);

    /// Whether the entry that is meant has the flag; none: no entry is meant.
    void setEntryFlag(std::optional<bool> slicing);

private:
    void retranslate();

    SlicingPanel *m_panel;
    QPushButton *m_close;
};

}
