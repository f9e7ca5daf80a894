#pragma once

#include "models/registries/entries/registryentries.h"
#include "models/registries/hosts/foundpassword.h"
#include "views/registries/images/registryservices.h"

class QWidget;

namespace quaymaster
{

class EntryDialog;
class EntrySteps;
class ImportEntriesDialog;

/// What a person does to registry entries: through dialogs over the window of `pane`, or at once. Each is a step that
/// can be undone.
class EntryEditing final : public QObject
{
    Q_OBJECT

public:
    /// `pane` owns it; all others outlive it.
    EntryEditing(RegistryEntries &entries, EntrySteps &steps, const RegistryServices &services, QWidget &pane);

    void add();
    void addVersion(const QList<RegistryEntry> &entries, const QString &tag = {}); ///< of the only one
    void edit(const QList<RegistryEntry> &entries); ///< one in a dialog of its own, several at once
    void list(const QList<RegistryEntry> &entries, bool listed); ///< or unlist
    void remove(const QList<RegistryEntry> &entries);
    void restore(); ///< what was deleted
    void importEntries();
    void pasteEntries(); ///< the rows that are on the clipboard
    void exportAll(); ///< to a file that is asked for, in the folder of the last one
    const QString &exportFolder() const { return m_exportFolder; }
    void setExportFolder(const QString &folder) { m_exportFolder = folder; }

signals:
    void told(const QString &sentence);
    void failed(const quaymaster::Error &error);
    void shownWanted(qint64 id);
    void passwordsFound(const QList<quaymaster::FoundPassword> &passwords);

private:
    void open(EntryDialog *dialog);
    ImportEntriesDialog &openImport();
    QWidget *window() const;

    RegistryEntries &m_entries;
    EntrySteps &m_steps;
    RegistryServices m_services;
    QWidget &m_pane;
    QString m_exportFolder;
};

}
