#pragma once

#include "models/registries/entries/registryentries.h"
#include "tests/views/registries/registryscene.h"
#include "views/registries/entries/entriespane.h"

namespace quaymaster::fixtures
{

/// The pane of registry entries in a window.
class EntriesScene : public PaneScene
{
public:
    EntriesScene();
    ~EntriesScene() { close(); }

    EntriesPane &pane() { return *m_pane; }
    RegistryEntries &entries() { return m_entries; }

    /// Once they stand in the table. Name and address of each.
    bool addEntries(const QList<std::pair<QString, QString>> &entries);
    const RegistryEntry *entry(const QString &name) const;
    QStringList shownNames() const; ///< in the order of the screen
    /// Selects these rows, and no others.
    void select(const QStringList &names) const;

private:
    RegistryEntries m_entries{store()};
    EntriesPane *m_pane;
};

}
