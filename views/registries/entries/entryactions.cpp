#include "views/registries/entries/entryactions.h"

#include "models/registries/entries/entrysteps.h"
#include "views/actions/actionregistry.h"
#include "views/widgets/filteredtable.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// “Undo: nginx was deleted”. Names may be long.
QString stepText(const QString &verb, const QString &sentence)
{
    constexpr qsizetype most = 50;
    if (sentence.isEmpty())
        return verb;
    const bool hasStop = sentence.endsWith(u'.') || sentence.endsWith(u'。');
    QString what = sentence.size() > most ? sentence.first(most) + u'…' : sentence.chopped(hasStop ? 1 : 0);
    return EntryActions::tr("%1: %2", "what is undone, or done again").arg(verb, what.replace(u'&', u"&&"_s));
}

}

EntryActions::EntryActions(ActionRegistry &registry, const EntrySteps &steps, QWidget &pane, FilteredTable &table)
    : QObject(&pane)
    , m_steps(steps)
    , m_pane(pane)
    , m_table(table)
{
    addEdits(registry);
    addFlags(registry);
    addSteps(registry);
    addChecks(registry);
    addTransfers(registry);
    addFiles(registry);
    setSelected({});
    setHasEntries(false);
}

void EntryActions::addEdits(ActionRegistry &registry)
{
    m_add = &registry.add({u"entries.add"_s,
                           [] { return tr("&New entry…"); },
                           [] { return tr("Adds an image to the registry entries."); },
                           u"plus"_s,
                           {QKeySequence::New},
                           u"entries"_s},
                          &m_pane, [this] { emit addWanted(); });
    m_version = &registry.add({u"entries.version"_s,
                               [] { return tr("New &version…"); },
                               [] { return tr("Adds an entry like the selected one, for another tag."); },
                               u"tags"_s,
                               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                               u"entries"_s},
                              &m_pane, [this] { emit versionWanted(); });
    m_edit = &registry.add({u"entries.edit"_s,
                            [] { return tr("&Edit…"); },
                            [] { return tr("Changes the selected entry, or several at once."); },
                            u"pencil"_s,
                            {QKeySequence(Qt::Key_F2)},
                            u"entries"_s},
                           &m_pane, [this] { emit editWanted(); });
}

void EntryActions::addFlags(ActionRegistry &registry)
{
    m_list = &registry.add({u"entries.list"_s,
                            [] { return tr("&List"); },
                            [] { return tr("Offers the selected entries for new containers."); },
                            u"eye"_s,
                            {},
                            u"entries"_s,
                            true},
                           &m_table, [this] { emit listWanted(true); });
    m_unlist = &registry.add({u"entries.unlist"_s,
                              [] { return tr("&Unlist"); },
                              [] { return tr("Hides the selected entries from new containers."); },
                              u"eye-off"_s,
                              {},
                              u"entries"_s},
                             &m_table, [this] { emit listWanted(false); });
    m_delete = &registry.add({u"entries.delete"_s,
                              [] { return tr("&Delete"); },
                              [] { return tr("Deletes the selected entries here. This can be undone."); },
                              u"trash-2"_s,
                              {QKeySequence::Delete},
                              u"entries"_s},
                             &m_table, [this] { emit deleteWanted(); });
    m_restore = &registry.add({u"entries.restore"_s,
                               [] { return tr("&Restore deleted entries…"); },
                               [] { return tr("Shows entries that were deleted, to bring them back."); },
                               u"history"_s,
                               {},
                               u"entries"_s},
                              &m_pane, [this] { emit restoreWanted(); });
}

void EntryActions::addSteps(ActionRegistry &registry)
{
    m_undo = &registry.add({u"entries.undo"_s,
                            [this] { return stepText(tr("&Undo"), m_steps.undoSentence()); },
                            [] { return tr("Takes back what was done last to registry entries."); },
                            u"undo-2"_s,
                            {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                            u"edit"_s},
                           &m_pane, [this] { emit undoWanted(); });
    m_redo = &registry.add({u"entries.redo"_s,
                            [this] { return stepText(tr("&Redo"), m_steps.redoSentence()); },
                            [] { return tr("Does again what was taken back."); },
                            u"rotate-cw"_s,
                            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
                            u"edit"_s},
                           &m_pane, [this] { emit redoWanted(); });
    const auto enable = [this] {
        m_undo->setText(stepText(tr("&Undo"), m_steps.undoSentence()));
        m_redo->setText(stepText(tr("&Redo"), m_steps.redoSentence()));
        m_undo->setEnabled(m_steps.canUndo());
        m_redo->setEnabled(m_steps.canRedo());
    };
    connect(&m_steps, &EntrySteps::changed, this, enable);
    enable();
}

void EntryActions::addChecks(ActionRegistry &registry)
{
    m_check = &registry.add({u"entries.check"_s,
                             [] { return tr("&Test availability"); },
                             [] { return tr("Finds out whether the selected images can be had, and if not, why."); },
                             u"plug"_s,
                             {QKeySequence(Qt::CTRL | Qt::Key_T)},
                             u"entries"_s,
                             true},
                            &m_pane, [this] { emit checkWanted(); });
    m_checkAll = &registry.add({u"entries.checkAll"_s,
                                [] { return tr("Test &all entries"); },
                                [] { return tr("Finds out which images can be had, and why others can't."); },
                                u"list-checks"_s,
                                {},
                                u"entries"_s},
                               &m_pane, [this] { emit checkAllWanted(); });
}

void EntryActions::addTransfers(ActionRegistry &registry)
{
    m_push = &registry.add({u"entries.push"_s,
                            [] { return tr("&Push an archive here…"); },
                            [] { return tr("Pushes an archive to the address of the entry."); },
                            u"upload"_s,
                            {},
                            u"entries"_s,
                            true},
                           &m_table, [this] { emit pushWanted(); });
    m_sync = &registry.add({u"entries.sync"_s,
                            [] { return tr("S&ync to…"); },
                            [] { return tr("Copies the selected images to other registries."); },
                            u"arrow-right-left"_s,
                            {},
                            u"entries"_s},
                           &m_table, [this] { emit syncWanted(); });
}

void EntryActions::addFiles(ActionRegistry &registry)
{
    m_import = &registry.add({u"entries.import"_s,
                              [] { return tr("&Import…"); },
                              [] { return tr("Takes entries over from a CSV or JSON file, after a preview."); },
                              u"import"_s,
                              {},
                              u"entries"_s,
                              true},
                             &m_pane, [this] { emit importWanted(); });
    m_export = &registry.add({u"entries.export"_s,
                              [] { return tr("E&xport…"); },
                              [] { return tr("Writes the entries to a CSV or JSON file."); },
                              u"arrow-up-from-line"_s,
                              {},
                              u"entries"_s},
                             &m_pane, [this] { emit exportWanted(); });
    m_paste
        = &registry.add({u"entries.paste"_s,
                         [] { return tr("Paste &from a spreadsheet…"); },
                         [] { return tr("Takes entries over from rows copied in a spreadsheet, after a preview."); },
                         u"clipboard"_s,
                         {QKeySequence::Paste},
                         u"entries"_s},
                        &m_pane, [this] { emit pasteWanted(); });
}

void EntryActions::setSelected(const QList<RegistryEntry> &entries)
{
    const bool some = !entries.isEmpty();
    const bool one = entries.size() == 1;
    const auto isListed = [](const RegistryEntry &entry) { return entry.fields.listed; };
    const bool haveAddress
        = std::ranges::none_of(entries, [](const RegistryEntry &entry) { return entry.normalised.isEmpty(); });
    m_edit->setEnabled(some);
    m_delete->setEnabled(some);
    m_version->setEnabled(one && haveAddress);
    m_list->setEnabled(!std::ranges::all_of(entries, isListed));
    m_unlist->setEnabled(std::ranges::any_of(entries, isListed));
    m_check->setEnabled(some);
    m_push->setEnabled(one && haveAddress);
    m_sync->setEnabled(some && haveAddress);
}

void EntryActions::setHasEntries(bool has)
{
    m_checkAll->setEnabled(has);
    m_export->setEnabled(has);
}

QList<QAction *> EntryActions::ofToolBar() const
{
    return {m_add, m_version, m_edit, m_delete, nullptr, m_list, m_unlist, nullptr, m_check, m_import, m_export};
}

QList<QAction *> EntryActions::ofRows() const
{
    return {m_edit, m_version, m_list,  m_unlist, m_delete, nullptr,  m_check,
            m_push, m_sync,    nullptr, m_add,    m_paste,  m_restore};
}

}
