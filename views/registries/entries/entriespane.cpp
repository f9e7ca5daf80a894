#include "views/registries/entries/entriespane.h"

#include "models/distribution/inspect/registrybrowser.h"
#include "models/jobs/pool.h"
#include "models/registries/availability/entryreferences.h"
#include "models/registries/entries/entryadvice.h"
#include "models/registries/exchange/entrytable.h"
#include "views/actions/actionregistry.h"
#include "views/registries/entries/entryactions.h"
#include "views/registries/entries/entrycolumns.h"
#include "views/registries/entries/entrycopies.h"
#include "views/registries/entries/entrydetails.h"
#include "views/registries/entries/entryediting.h"
#include "views/registries/entries/entryfilterbar.h"
#include "views/registries/entries/entrytexts.h"
#include "views/registries/entries/noticebar.h"
#include "views/registries/entries/pendingbutton.h"
#include "views/registries/images/imageactions.h"
#include "views/registries/images/taglist.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/focusback.h"
#include "views/widgets/keysplitter.h"
#include "views/widgets/undobar.h"
#include "views/widgets/viewstate.h"

#include <QApplication>
#include <QStatusTipEvent>
#include <QTreeView>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columnsVersion = 2;
constexpr auto newsTopic = "news"_L1; ///< what nobody need act on: the newest is enough

}

EntriesPane::EntriesPane(RegistryEntries &entries, const RegistryServices &services, ActionRegistry &registry,
                         ViewState &state, QWidget *parent)
    : Pane(parent)
    , m_entries(entries)
    , m_services(services)
    , m_model(entries)
    , m_steps(entries)
    , m_passwords(services.kept, [&browser = services.browser] { return browser.options(); })
    , m_table(new FilteredTable)
    , m_filters(new EntryFilterBar)
    , m_actions(new EntryActions(registry, m_steps, *this, *m_table))
    , m_copies(new EntryCopies(registry, *m_table))
    , m_details(new EntryDetails(entries, services))
    , m_failure(new ErrorDetails)
    , m_notice(new NoticeBar)
    , m_undo(new UndoBar)
    , m_pending(new PendingButton(entries))
    , m_splitter(new KeySplitter)
    , m_editing(new EntryEditing(entries, m_steps, services, *this))
{
    setObjectName(u"entriesPane"_s);
    m_follow.setSingleShot(true);
    m_follow.setInterval(50);
    layOutTable(state);
    layOut();
    for (QAction *action : m_table->tableActions())
        registry.include(*action);
    followEntries();
    followActions();
    followTransfers();
    addTagActions(registry);
    selectionChanged();
    if (!m_entries.isLoaded())
        m_entries.load();
}

EntriesPane::~EntriesPane() = default;

void EntriesPane::layOut()
{
    m_failure->setObjectName(u"entriesFailure"_s);
    m_failure->hide();
    m_undo->setObjectName(u"entriesUndo"_s);
    m_undo->leaveKeyToAction();
    m_splitter->setObjectName(u"entriesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({680, 330}); // by these shares, until the person chooses others
    auto *layout = new QVBoxLayout(this);
    for (QWidget *bar : QWidgetList{m_failure, m_filters})
        layout->addWidget(bar);
    layout->addWidget(m_splitter, 1);
    for (QWidget *bar : QWidgetList{m_notice, m_undo}) { // below: no row moves away from under the pointer
        layout->addWidget(bar);
        new FocusBack(*bar, [this] { m_table->focusRows(); }); // a child of the bar
    }
    new FocusBack(*m_failure, [this] { m_table->focusRows(); });
}

void EntriesPane::layOutTable(ViewState &state)
{
    m_table->setObjectName(u"entries"_s);
    m_table->setModel(m_model, RegistryEntryModel::SortRole, RegistryEntryModel::IdRole);
    m_table->setTitle([] { return tr("Registry entries"); });
    m_table->setEmpty([] { return tr("Every image that the platform offers stands here. Add the first one."); },
                      &m_actions->add());
    m_table->addBesideFilter(m_pending);
    connect(m_pending, &PendingButton::clicked, this, &EntriesPane::compareRequested);
    setEntryColumns(m_table->view(), [this](const QModelIndex &index) {
        return !m_testing.isEmpty()
            && m_testing.contains(index.siblingAtColumn(RegistryEntryModel::Address).data().toString());
    });
    m_table->hideColumns({RegistryEntryModel::Description, RegistryEntryModel::Remark, RegistryEntryModel::Created,
                          RegistryEntryModel::Updated, RegistryEntryModel::PlatformId});
    m_table->searchHiddenColumns();
    m_table->setCopiedText([this] { return entriesToTsv(selected()); }); // what can be pasted here again
    m_table->setRowActions(m_actions->ofRows() + QList<QAction *>{nullptr} + m_copies->all());
    m_table->remember(state, u"registries/list"_s, columnsVersion);
}

void EntriesPane::followEntries()
{
    if (!m_entries.isLoaded())
        m_table->setLoading();
    connect(&m_entries, &RegistryEntries::loaded, this, [this] {
        m_table->setLoaded();
        if (m_failure->error().kind != Error::Kind::Conflict)
            m_failure->hide(); // after a conflict all is read again, which does not settle it
        setCondition(); // the rows are others
    });
    connect(&m_entries, &RegistryEntries::failed, this, &EntriesPane::fail);
    for (const auto changed : {&RegistryEntries::added, &RegistryEntries::changed, &RegistryEntries::removed})
        connect(&m_entries, changed, this, &EntriesPane::entriesChanged);
    connect(&m_entries, &RegistryEntries::loaded, this, &EntriesPane::entriesChanged);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { m_follow.start(); });
    connect(&m_follow, &QTimer::timeout, this, [this] { m_filters->showSourcesOf(m_entries.all()); });
    connect(&m_follow, &QTimer::timeout, this, &EntriesPane::selectionChanged);
    connect(&m_follow, &QTimer::timeout, m_pending, &PendingButton::count);
    connect(m_table, &FilteredTable::selectionChanged, this, &EntriesPane::selectionChanged);
    connect(m_table, &FilteredTable::activated, this, [this] { m_editing->edit(selected()); });
    connect(m_table, &FilteredTable::retryRequested, &m_entries, &RegistryEntries::load);
    connect(m_table, &FilteredTable::clearFilterRequested, m_filters, &EntryFilterBar::reset);
    connect(m_filters, &EntryFilterBar::changed, this, &EntriesPane::setCondition);
    entriesChanged();
}

void EntriesPane::followActions()
{
    connect(m_actions, &EntryActions::addWanted, m_editing, &EntryEditing::add);
    connect(m_actions, &EntryActions::editWanted, this, [this] { m_editing->edit(selected()); });
    connect(m_actions, &EntryActions::versionWanted, this, [this] { m_editing->addVersion(selected()); });
    connect(m_actions, &EntryActions::listWanted, this, [this](bool listed) { m_editing->list(selected(), listed); });
    connect(m_actions, &EntryActions::deleteWanted, this, [this] {
        m_deletedPlace = m_table->firstPlace();
        m_editing->remove(selected());
    });
    connect(m_actions, &EntryActions::restoreWanted, m_editing, &EntryEditing::restore);
    connect(m_actions, &EntryActions::importWanted, m_editing, &EntryEditing::importEntries);
    connect(m_actions, &EntryActions::exportWanted, m_editing, &EntryEditing::exportAll);
    connect(m_actions, &EntryActions::pasteWanted, m_editing, &EntryEditing::pasteEntries);
    connect(m_editing, &EntryEditing::told, m_notice,
            [this](const QString &sentence) { m_notice->say(sentence, newsTopic); });
    connect(m_copies, &EntryCopies::copied, this, &EntriesPane::tellBriefly);
    connect(m_table, &FilteredTable::copied, this,
            [this](int rows) { tellBriefly(tr("Copied: %n row(s).", nullptr, rows)); });
    connect(m_copies, &EntryCopies::refused, m_notice,
            [this](const QString &sentence) { m_notice->say(sentence, u"copy"_s); });
    connect(m_editing, &EntryEditing::failed, this, &EntriesPane::fail);
    connect(m_editing, &EntryEditing::shownWanted, this, &EntriesPane::showEntry);
    connect(m_editing, &EntryEditing::passwordsFound, &m_passwords, &PasswordKeeper::keep);
    connect(m_actions, &EntryActions::undoWanted, &m_steps, &EntrySteps::undo);
    connect(m_actions, &EntryActions::redoWanted, &m_steps, &EntrySteps::redo);
    connect(&m_steps, &EntrySteps::done, this, [this](const QString &sentence) {
        m_failure->hide();
        if (m_deletedPlace >= 0 && m_table->selectedRows().isEmpty())
            m_table->selectPlace(m_deletedPlace);
        m_deletedPlace = -1;
        m_undo->offer(m_entries.havePlatform()
                          ? tr("%1 The platform gets it when you compare and apply it.").arg(sentence)
                          : sentence,
                      [this] { m_steps.undo(); });
    });
    connect(&m_steps, &EntrySteps::undone, m_undo, &UndoBar::dismiss);
    connect(&m_steps, &EntrySteps::cameBack, this, &EntriesPane::selectAgain);
    connect(&m_steps, &EntrySteps::failed, this, &EntriesPane::fail);
    connect(&m_passwords, &PasswordKeeper::told, m_notice,
            [this](const QString &sentence) { m_notice->say(sentence); });
    connect(&m_passwords, &PasswordKeeper::kept, &m_services.browser, &RegistryBrowser::renew);
}

void EntriesPane::followTransfers()
{
    connect(m_actions, &EntryActions::checkWanted, this, [this] { check(selected()); });
    connect(m_actions, &EntryActions::checkAllWanted, this, [this] { check(m_entries.all()); });
    connect(m_actions, &EntryActions::pushWanted, this, [this] {
        if (const QList<Reference> chosen = referencesOf(selected()); chosen.size() == 1)
            emit pushRequested(chosen.first());
    });
    connect(m_actions, &EntryActions::syncWanted, this, [this] { emit syncRequested(referencesOf(selected())); });
}

/// What can be done with the tags of a host can be done here too.
void EntriesPane::addTagActions(ActionRegistry &registry)
{
    TagList &tags = m_details->tags();
    QAction &version = registry.add({u"entryTags.version"_s,
                                     [] { return tr("New &version of this tag…"); },
                                     [] { return tr("Adds an entry like the selected one, for this tag."); },
                                     u"tags"_s,
                                     {},
                                     u"entryTags"_s},
                                    &tags, [this, &tags] {
                                        if (const auto chosen = tags.selected(); chosen.size() == 1)
                                            m_editing->addVersion(selected(), chosen.first().reference.tag());
                                    });
    auto *images = new ImageActions(m_services, registry, tags, u"entryTags"_s);
    tags.table().setRowActions(QList<QAction *>{&version, nullptr} + images->all());
    tags.table().copyAction().setShortcut({}); // Ctrl+C copies the reference there
    connect(&tags, &TagList::selectionChanged, &version,
            [&tags, &version] { version.setEnabled(tags.selected().size() == 1); });
    version.setEnabled(false);
    connect(images, &ImageActions::syncRequested, this, &EntriesPane::syncRequested);
    connect(images, &ImageActions::promoteRequested, this, &EntriesPane::promoteRequested);
    connect(images, &ImageActions::pullRequested, this, &EntriesPane::pullRequested);
    connect(images, &ImageActions::deleted, this, [this, &tags](const Repository &repository, int count) {
        tags.refresh();
        emit tagsDeleted(repository, count);
    });
}

QString EntriesPane::id() const
{
    return u"registries"_s;
}

QString EntriesPane::title() const
{
    return tr("Registries");
}

QString EntriesPane::iconName() const
{
    return u"boxes"_s;
}

QList<QAction *> EntriesPane::toolBarActions() const
{
    return m_actions->ofToolBar();
}

void EntriesPane::refresh()
{
    m_failure->hide();
    m_entries.load();
    m_details->refresh();
}

void EntriesPane::focusFilter()
{
    m_table->focusFilter();
}

void EntriesPane::saveState(ViewState &state) const
{
    state.setValue(u"registries/splitter"_s, m_splitter->saveState());
    state.setValue(u"registries/exportFolder"_s, m_editing->exportFolder());
    m_filters->save(state);
    m_details->save(state);
}

void EntriesPane::restoreState(ViewState &state)
{
    m_splitter->restoreState(state.value(u"registries/splitter"_s).toByteArray());
    m_editing->setExportFolder(state.value(u"registries/exportFolder"_s).toString());
    m_filters->restore(state);
    m_details->restore(state);
}

void EntriesPane::showEntry(qint64 id)
{
    const QModelIndex row = m_model.indexOf(id);
    if (!row.isValid())
        return;
    if (const RegistryEntry *entry = m_entries.find(id); entry && !m_filters->filter().matches(*entry))
        m_filters->reset();
    m_table->setCurrentRow(row);
    m_table->focusRows();
}

QList<RegistryEntry> EntriesPane::selected() const
{
    QList<RegistryEntry> entries;
    const QModelIndexList rows = m_table->selectedRows();
    entries.reserve(rows.size());
    for (const QModelIndex &row : rows)
        if (const RegistryEntry *entry = m_model.entryAt(row.row()))
            entries.append(*entry);
    return entries;
}

void EntriesPane::check(const QList<RegistryEntry> &entries)
{
    m_entries.setAvailability(unreadableAddresses(entries));
    runInPool<QList<Reference>>(
        *QThreadPool::globalInstance(), this, [entries] { return Result<QList<Reference>>(referencesOf(entries)); },
        [this](const Result<QList<Reference>> &references) {
            if (!references->isEmpty())
                emit checkRequested(*references);
        });
}

void EntriesPane::selectionChanged()
{
    const QList<RegistryEntry> entries = selected();
    m_actions->setSelected(entries);
    m_copies->setSelected(entries);
    if (entries.size() == 1) {
        m_details->setTesting(m_testing.contains(entries.first().normalised));
        const QModelIndex row = m_model.indexOf(entries.first().id).siblingAtColumn(RegistryEntryModel::Advice);
        const QStringList advice = row.data(RegistryEntryModel::AdviceRole).toStringList();
        m_details->show(entries.first(), adviceInFull(advice, entries.first(), m_entries.all()));
    } else {
        m_details->clear(static_cast<int>(entries.size()));
    }
}

/// Where there is no entry, there is nothing to say about one, nor to choose.
void EntriesPane::entriesChanged()
{
    const bool has = !m_entries.all().isEmpty();
    m_actions->setHasEntries(has);
    m_details->setVisible(has);
    m_filters->setVisible(has);
    m_follow.start();
}

void EntriesPane::setCondition()
{
    const EntryFilter &filter = m_filters->filter();
    if (filter.isEmpty())
        m_table->proxy().setCondition({});
    else
        m_table->proxy().setCondition([this, filter](int row) {
            const RegistryEntry *entry = m_model.entryAt(row);
            return entry && filter.matches(*entry);
        });
}

void EntriesPane::setTesting(const QSet<QString> &addresses)
{
    m_testing = addresses;
    m_table->view().viewport()->update();
    selectionChanged();
}

void EntriesPane::tellTested(const QString &sentence)
{
    m_notice->say(sentence, newsTopic);
}

/// In the status bar, where a hint of a menu stands, too.
void EntriesPane::tellBriefly(const QString &sentence)
{
    m_notice->withdraw(u"copy"_s);
    QStatusTipEvent tip(sentence);
    QApplication::sendEvent(window(), &tip);
}

void EntriesPane::selectAgain(const QList<qint64> &ids)
{
    constexpr qsizetype most = 1000; // of so many nobody looks at each
    QModelIndexList rows;
    for (const qint64 id : ids.first(qMin(most, ids.size())))
        rows.append(m_model.indexOf(id));
    if (const RegistryEntry *first = m_entries.find(ids.constFirst()); first && !m_filters->filter().matches(*first))
        m_filters->reset();
    m_table->selectRows(rows);
}

void EntriesPane::fail(const Error &error)
{
    m_deletedPlace = -1; // nothing has gone
    if (!m_entries.isLoaded()) {
        m_table->setError(error);
        return;
    }
    m_failure->setError(error);
    m_failure->show();
}

}
