#include "tests/views/registries/entries/importscene.h"

#include "views/widgets/errordetails.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

ImportScene::ImportScene()
    : m_store(*StoreThread::open(m_folder.filePath(u"quaymaster.sqlite"_s)))
    , m_entries(*m_store)
{
    m_window.resize(1000, 700);
    m_window.show();
    m_window.activateWindow();
    m_entries.load();
}

ImportScene::~ImportScene()
{
    delete m_dialog; // before what it works on
}

bool ImportScene::add(const QList<std::pair<QString, QString>> &entries)
{
    QList<EntryChange> changes;
    for (const auto &[name, address] : entries) {
        EntryFields fields;
        fields.name = name;
        fields.address = address;
        changes.append({0, {}, fields});
    }
    return apply(changes);
}

bool ImportScene::apply(const QList<EntryChange> &changes)
{
    if (!QTest::qWaitFor([this] { return m_entries.isLoaded(); }))
        return false;
    bool done = false;
    m_entries.apply(changes, ChangeOrigin::here(), &m_window, [&done](const auto &ids) { done = ids.has_value(); });
    return QTest::qWaitFor([&done] { return done; });
}

const RegistryEntry *ImportScene::entry(const QString &name) const
{
    const QList<RegistryEntry> &all = m_entries.all();
    const auto found = std::ranges::find_if(all, [&](const RegistryEntry &entry) { return entry.fields.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QStringList ImportScene::names() const
{
    QStringList names;
    for (const RegistryEntry &entry : m_entries.all())
        names.append(entry.fields.name);
    return names;
}

QString ImportScene::file(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    [[maybe_unused]] const bool isWritten
        = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
    Q_ASSERT(isWritten);
    return path;
}

ImportEntriesDialog &ImportScene::open()
{
    m_dialog = new ImportEntriesDialog(m_entries, &m_window);
    QObject::connect(m_dialog, &ImportEntriesDialog::imported, &m_window,
                     [this](const QList<EntryChange> &changes) { m_imported = changes; });
    m_dialog->open();
    m_dialog->activateWindow();
    return *m_dialog;
}

bool ImportScene::isSettled() const
{
    return QTest::qWaitFor([this] { return m_dialog && find<QLabel>("importProgress").text().isEmpty(); }, 20'000);
}

bool ImportScene::canImport() const
{
    return isSettled() && find<QPushButton>("importNow").isEnabled();
}

QString ImportScene::summary() const
{
    return find<QLabel>("importSummary").text();
}

QString ImportScene::failure() const
{
    const auto &failure = find<QWidget>("importFailure");
    return failure.isVisible() ? failure.findChild<ErrorDetails *>()->error().summary : QString();
}

QStringList ImportScene::cells(int column) const
{
    QStringList cells;
    const FilterModel &rows = find<FilteredTable>("importRows").proxy();
    for (int row = 0; row < rows.rowCount(); ++row)
        cells.append(rows.index(row, column).data().toString());
    return cells;
}

}
