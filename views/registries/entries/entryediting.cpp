#include "views/registries/entries/entryediting.h"

#include "models/registries/entries/entrysteps.h"
#include "views/registries/entries/bulkdialog.h"
#include "views/registries/entries/deletedentriesdialog.h"
#include "views/registries/entries/entriesexport.h"
#include "views/registries/entries/entrydialog.h"
#include "views/registries/entries/entrytexts.h"
#include "views/registries/entries/importentriesdialog.h"
#include "views/registries/entries/newversiondialog.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace quaymaster
{

EntryEditing::EntryEditing(RegistryEntries &entries, EntrySteps &steps, const RegistryServices &services, QWidget &pane)
    : QObject(&pane)
    , m_entries(entries)
    , m_steps(steps)
    , m_services(services)
    , m_pane(pane)
{
}

QWidget *EntryEditing::window() const
{
    return m_pane.window();
}

void EntryEditing::open(EntryDialog *dialog)
{
    connect(dialog, &EntryDialog::saved, this, &EntryEditing::shownWanted);
    connect(dialog, &EntryDialog::passwordsFound, this, &EntryEditing::passwordsFound);
    dialog->open();
}

void EntryEditing::add()
{
    open(new EntryDialog(m_entries, m_steps, {}, window()));
}

void EntryEditing::addVersion(const QList<RegistryEntry> &entries, const QString &tag)
{
    if (entries.size() != 1 || entries.first().normalised.isEmpty())
        return;
    auto *dialog = new NewVersionDialog(m_steps, m_services, entries.first(), window());
    if (!tag.isEmpty())
        dialog->chooseTag(tag);
    connect(dialog, &NewVersionDialog::saved, this, &EntryEditing::shownWanted);
    connect(dialog, &NewVersionDialog::tagsRead, &m_entries, &RegistryEntries::noteTags);
    dialog->open();
}

void EntryEditing::edit(const QList<RegistryEntry> &entries)
{
    if (entries.size() == 1)
        open(new EntryDialog(m_entries, m_steps, entries.first(), window()));
    else if (!entries.isEmpty())
        (new BulkDialog(m_steps, entries, window()))->open();
}

void EntryEditing::list(const QList<RegistryEntry> &entries, bool listed)
{
    QList<EntryChange> changes;
    changes.reserve(entries.size());
    for (const RegistryEntry &entry : entries) {
        if (entry.fields.listed == listed)
            continue;
        EntryFields after = entry.fields;
        after.listed = listed;
        changes.append({entry.id, entry.fields, after});
    }
    if (changes.isEmpty())
        return;
    const int count = static_cast<int>(changes.size());
    const QString name = changes.first().after->name;
    QString sentence;
    if (listed)
        sentence = count == 1 ? tr("%1 was listed.").arg(name) : tr("%n entries were listed.", nullptr, count);
    else
        sentence
            = tr("%1 %2", "two sentences")
                  .arg(count == 1 ? tr("%1 was unlisted.").arg(name) : tr("%n entries were unlisted.", nullptr, count),
                       unlistedNotice());
    m_steps.apply(changes, sentence, this);
}

void EntryEditing::remove(const QList<RegistryEntry> &entries)
{
    QList<EntryChange> changes;
    changes.reserve(entries.size());
    for (const RegistryEntry &entry : entries)
        changes.append({entry.id, entry.fields, {}});
    if (changes.isEmpty())
        return;
    const int count = static_cast<int>(changes.size());
    m_steps.apply(changes,
                  count == 1 ? tr("%1 was deleted.").arg(entries.first().fields.name)
                             : tr("%n entries were deleted.", nullptr, count),
                  this);
}

void EntryEditing::restore()
{
    auto *dialog = new DeletedEntriesDialog(m_entries, m_steps, window());
    connect(dialog, &DeletedEntriesDialog::restored, this, &EntryEditing::shownWanted);
    dialog->open();
}

void EntryEditing::importEntries()
{
    openImport();
}

void EntryEditing::pasteEntries()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        emit told(tr("There is no text on the clipboard. Copy rows in the spreadsheet, then paste them here."));
    else
        openImport().readPasted(text);
}

ImportEntriesDialog &EntryEditing::openImport()
{
    auto *dialog = new ImportEntriesDialog(m_entries, window());
    connect(dialog, &ImportEntriesDialog::passwordsFound, this, &EntryEditing::passwordsFound);
    connect(dialog, &ImportEntriesDialog::imported, this, [this](const QList<EntryChange> &changes) {
        m_steps.record(changes, tr("Entries that were imported: %1.").arg(changes.size()));
    });
    dialog->open();
    return *dialog;
}

void EntryEditing::exportAll()
{
    const int count = static_cast<int>(m_entries.all().size());
    exportEntries(m_entries.all(), m_exportFolder, window(), [this, count](const Result<QString> &file) {
        if (file)
            m_exportFolder = QFileInfo(*file).absolutePath();
        if (file)
            emit told(tr("%n entries are in %1.", nullptr, count).arg(*file));
        else
            emit failed(file.error());
    });
}

}
