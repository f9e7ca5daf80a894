#include "tests/views/registries/entries/entriesscene.h"

#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QTreeView>
#include <algorithm>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

EntriesScene::EntriesScene()
    : m_pane(new EntriesPane(m_entries, services(), actions(), state()))
{
    show(*m_pane);
}

bool EntriesScene::addEntries(const QList<std::pair<QString, QString>> &entries)
{
    if (!QTest::qWaitFor([this] { return m_entries.isLoaded(); }))
        return false;
    QList<EntryChange> changes;
    for (const auto &[name, address] : entries) {
        EntryFields fields;
        fields.name = name;
        fields.address = address;
        changes.append({0, {}, fields});
    }
    bool added = false;
    m_entries.apply(changes, ChangeOrigin::here(), window(),
                    [&added](const Result<QList<qint64>> &ids) { added = ids.has_value(); });
    return QTest::qWaitFor([&added] { return added; });
}

const RegistryEntry *EntriesScene::entry(const QString &name) const
{
    const QList<RegistryEntry> &all = m_entries.all();
    const auto found = std::ranges::find_if(all, [&](const RegistryEntry &entry) { return entry.fields.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QStringList EntriesScene::shownNames() const
{
    QStringList names;
    const FilterModel &rows = find<FilteredTable>(u"entries"_s)->proxy();
    for (int row = 0; row < rows.rowCount(); ++row)
        names.append(rows.index(row, 0).data().toString());
    return names;
}

void EntriesScene::select(const QStringList &names) const
{
    QTreeView &view = find<FilteredTable>(u"entries"_s)->view();
    view.clearSelection();
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        if (names.contains(index.data().toString()))
            view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    view.setFocus();
}

}
