#pragma once

#include <QToolButton>

namespace quaymaster
{

class RegistryEntries;

/// How many changes the platform does not have yet, as the way to compare with it. Hidden where there are none.
class PendingButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `entries` outlives it.
    explicit PendingButton(const RegistryEntries &entries, QWidget *parent = nullptr);

    void count(); ///< again: entries have changed

private:
    const RegistryEntries &m_entries;
};

}
