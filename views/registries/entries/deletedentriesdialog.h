#pragma once

#include "models/registries/entries/registryentries.h"
#include "views/registries/entries/deletedentrymodel.h"
#include "views/widgets/dialog.h"

class QPushButton;

namespace quaymaster
{

class EntrySteps;
class ErrorDetails;
class FilteredTable;

/// Brings deleted entries back, with their history. Open it by open(); it deletes itself.
class DeletedEntriesDialog final : public Dialog
{
    Q_OBJECT

public:
    DeletedEntriesDialog(RegistryEntries &entries, EntrySteps &steps, QWidget *parent = nullptr);

signals:
    void restored(qint64 id); ///< the last of those that were restored at once

private:
    void layOut();
    void retranslate();
    void read();
    void restore();
    void enable();

    RegistryEntries &m_entries;
    EntrySteps &m_steps;
    DeletedEntryModel m_model;
    FilteredTable *m_table;
    ErrorDetails *m_error;
    QPushButton *m_restore;
    QPushButton *m_close;
};

}
