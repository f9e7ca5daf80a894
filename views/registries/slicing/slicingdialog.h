#pragma once

#include "models/registries/slicing/gpuslice.h"
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

    /// The entry that is meant, and whether it has the flag; none: no entry is meant.
    void setEntry(const QString &name, std::optional<bool> slicing);
    void setNumbers(const SlicingNumbers &numbers);
    SlicingNumbers numbers() const;

private:
    void retranslate();
    void take(const PlatformSpec &spec);
    void take(const PlatformNode &node);

    QString m_entryName;
    bool m_hasNode = false; ///< one of the platform is chosen
    SlicingSource *m_choice;
    SlicingPanel *m_panel;
    QPushButton *m_close;
};

}
