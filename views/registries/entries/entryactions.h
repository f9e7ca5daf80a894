#pragma once

#include "models/registries/entries/registryentry.h"

#include <QObject>

class QAction;
class QWidget;

namespace quaymaster
{

class ActionRegistry;
class EntrySteps;
class FilteredTable;

/// What can be done with registry entries, but for copying them. The pane does it.
class EntryActions final : public QObject
{
    Q_OBJECT

public:
    /// `pane` is where the shortcuts hold, `table` where those for what is selected do.
    EntryActions(ActionRegistry &registry, const EntrySteps &steps, QWidget &pane, FilteredTable &table);

    void setSelected(const QList<RegistryEntry> &entries);
    void setHasEntries(bool has);

    QAction &add() const { return *m_add; }
    QAction &edit() const { return *m_edit; }
    QList<QAction *> ofToolBar() const;
    QList<QAction *> ofRows() const; ///< with nullptr for separators

signals:
    void addWanted();
    void versionWanted();
    void editWanted(); ///< one, or several at once
    void listWanted(bool listed);
    void deleteWanted();
    void restoreWanted();
    void undoWanted();
    void redoWanted();
    void checkWanted();
    void checkAllWanted();
    void pushWanted();
    void syncWanted();
    void importWanted();
    void exportWanted();
    void pasteWanted(); ///< rows of a spreadsheet

private:
    void addEdits(ActionRegistry &registry);
    void addFlags(ActionRegistry &registry);
    void addSteps(ActionRegistry &registry);
    void addChecks(ActionRegistry &registry);
    void addTransfers(ActionRegistry &registry);
    void addFiles(ActionRegistry &registry);

    const EntrySteps &m_steps;
    QWidget &m_pane;
    FilteredTable &m_table;
    QAction *m_add = nullptr;
    QAction *m_version = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_list = nullptr;
    QAction *m_unlist = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_check = nullptr;
    QAction *m_checkAll = nullptr;
    QAction *m_push = nullptr;
    QAction *m_sync = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_paste = nullptr;
};

}
