#pragma once

#include "views/widgets/dialog.h"

#include <optional>

class QPushButton;

namespace quaymaster
{

class SlicingSource;
class PlatformLink;
class SlicingPanel;
struct PlatformNode;
struct PlatformSpec;

/// The calculator for GPU memory slicing in a window of its own.
class SlicingDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `link` outlives it. Where a platform is connected, its specs and nodes give the numbers.
    explicit SlicingDialog(PlatformLink &link, QWidget *parent = nullptr);

    /// Whether the entry that is meant has the flag; none: no entry is meant.
    void setEntryFlag(std::optional<bool> slicing);

private:
    void retranslate();
    void take(const PlatformSpec &spec);
    void take(const PlatformNode &node);

    SlicingSource *m_choice;
    SlicingPanel *m_panel;
    QPushButton *m_close;
};

}
