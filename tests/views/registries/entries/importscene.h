#pragma once

#include "models/registries/entries/registryentries.h"
#include "models/store/storethread.h"
#include "views/registries/entries/importentriesdialog.h"

#include <QMainWindow>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace quaymaster::fixtures
{

/// The import of registry entries over a window, and what it made of them, in a workspace of its own.
class ImportScene
{
public:
    ImportScene();
    ~ImportScene();
    Q_DISABLE_COPY_MOVE(ImportScene)

    RegistryEntries &entries() { return m_entries; }
    QMainWindow &window() { return m_window; }
    /// Once they are there. Name and address of each.
    bool add(const QList<std::pair<QString, QString>> &entries);
    bool apply(const QList<EntryChange> &changes);
    const RegistryEntry *entry(const QString &name) const;
    QStringList names() const; ///< of all entries, by id

    /// The path of a file with these bytes.
    QString file(const QString &name, const QByteArray &bytes) const;

    ImportEntriesDialog &open();
    ImportEntriesDialog *dialog() const { return m_dialog; } ///< nullptr: it has closed
    template <typename W> W &find(const char *objectName) const
    {
        return *m_dialog->findChild<W *>(QString::fromLatin1(objectName));
    }
    /// Reading is over: one can import, or knows why not.
    bool isSettled() const;
    bool canImport() const;
    QString summary() const;
    QString failure() const; ///< what is said to be wrong; empty: nothing
    QStringList cells(int column) const; ///< of the rows that are shown
    const QList<EntryChange> &imported() const { return m_imported; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StoreThread> m_store;
    RegistryEntries m_entries;
    QMainWindow m_window;
    QPointer<ImportEntriesDialog> m_dialog;
    QList<EntryChange> m_imported;
};

}
