#include "app/desktop/sessionwindow.h"

#include "views/ingress/pane/draftsbar.h"
#include "views/ingress/pane/ingresspane.h"
#include "views/operations/interruptedbar.h"
#include "views/registries/entries/entriespane.h"
#include "views/registries/hosts/hostspane.h"
#include "views/registries/platform/platformsyncdialog.h"
#include "views/registries/slicing/slicingdialog.h"
#include "views/shell/aboutdialog.h"
#include "views/shell/activity.h"
#include "views/shell/diagnostics.h"
#include "views/shell/faqdialog.h"
#include "views/shell/settingsdialog.h"
#include "views/shell/shortcutsdialog.h"
#include "views/widgets/announce.h"
#include "views/widgets/focusback.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QStatusBar>

namespace quaymaster
{

using namespace Qt::StringLiterals;

SessionWindow::SessionWindow(Session &session, Language &language)
    : m_session(session)
    , m_language(language)
    , m_viewState(session.workspace().view())
    , m_window(m_viewState)
    , m_palette(m_window.actions(), &m_window)
    , m_transfers(
          {session.operations(), session.hosts(), session.repositories(), [&session] { return session.runContext(); }},
          m_window.actions(), m_window)
    , m_checks(session.operations(), session.entries(), session.browser())
    , m_credentialDialogs(
          session.prompts(), session.operations(), [&session] { return session.runContext().network; }, m_window)
    , m_notifications(session.operations(), session.settings())
{
    followSettings();
    followHosts();
    addShellActions();
    addBars(); // they stand above the panes, for the Tab key too
    addPanes();
    m_window.restore();
    connect(&m_transfers, &TransferDialogs::started, this, &SessionWindow::showOperation);
    connect(&m_notifications, &DesktopNotifications::chosen, this, [this](int key) {
        m_window.comeForward();
        showOperation(key);
    });
    connect(&m_window, &MainWindow::filesDropped, this, &SessionWindow::openDropped);
    connect(&m_window, &MainWindow::closeWanted, this, &SessionWindow::askBeforeClosing);
    // A session manager that ends the session does not wait for answers.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] {
        m_ingressPane->keepDrafts();
        leaveAll();
    });
}

SessionWindow::~SessionWindow() = default;

void SessionWindow::followSettings()
{
    m_language.includeDialogs();
    const auto follow = [this] {
        m_language.choose(m_session.settings().language());
        m_theme.choose(m_session.settings().theme());
        m_window.setRefreshInterval(std::chrono::minutes(m_session.settings().refreshMinutes()));
    };
    follow();
    connect(&m_session.settings(), &Settings::changed, this, follow);
    connect(&m_session.settings(), &Settings::changed, &m_session.browser(), &RegistryBrowser::renewIfOptionsChanged);
}

void SessionWindow::followHosts()
{
    RegistryHosts &hosts = m_session.hosts();
    connect(&hosts, &RegistryHosts::changed, &m_session.browser(), &RegistryBrowser::renewIfOptionsChanged);
    connect(&m_credentialDialogs, &CredentialDialogs::remembered, &hosts, &RegistryHosts::rememberUsername);
    connect(&m_credentialDialogs, &CredentialDialogs::given, this, &SessionWindow::keep);
}

/// Nobody is asked twice for what is known until the program ends.
void SessionWindow::keep(const QString &host, const Credential &credential)
{
    m_session.keptCredentials().keep(host, credential);
    m_session.browser().renew();
}

void SessionWindow::addShellActions()
{
    ActionRegistry &actions = m_window.actions();
    actions.add({u"file.settings"_s,
                 [] { return tr("&Settings…"); },
                 [] { return tr("Choose language, appearance, transfers, proxy and notifications."); },
                 u"settings"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                 u"file"_s},
                nullptr, [this] { showDialog<SettingsDialog>(m_session.settings(), m_session.workspace().log()); });
    actions.add({u"view.palette"_s,
                 [] { return tr("&Commands…"); },
                 [] { return tr("Search for anything that can be done now."); },
                 u"terminal"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                 u"view"_s},
                nullptr, [this] { m_palette.present(); });
    addHelpActions(actions);
}

void SessionWindow::addHelpActions(ActionRegistry &actions)
{
    actions.add({u"help.shortcuts"_s,
                 [] { return tr("&Keyboard shortcuts"); },
                 [] { return tr("Show every action with its keys."); },
                 u"keyboard"_s,
                 {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)},
                 u"help"_s},
                nullptr, [this] { showDialog<ShortcutsDialog>(m_window.actions()); });
    actions.add({u"help.faq"_s,
                 [] { return tr("&Frequently asked questions"); },
                 [] { return tr("Show answers about registry entries, with the actions that they name."); },
                 u"circle-help"_s,
                 {},
                 u"help"_s},
                nullptr, [this] { showDialog<FaqDialog>(m_window.actions()); });
    actions.add({u"help.diagnostics"_s,
                 [] { return tr("Copy &diagnostics"); },
                 [] { return tr("Copy versions and the newest lines of the log, without secrets, for a report."); },
                 u"copy"_s,
                 {},
                 u"help"_s},
                nullptr, [this] { copyDiagnostics(); });
    actions.add({u"help.about"_s,
                 [] { return tr("&About Quaymaster"); },
                 [] { return tr("Show version and licence."); },
                 u"info"_s,
                 {},
                 u"help"_s},
                nullptr, [this] {
                    const auto &about = showDialog<AboutDialog>();
                    connect(&about, &AboutDialog::diagnosticsWanted, this, &SessionWindow::copyDiagnostics,
                            Qt::UniqueConnection);
                });
}

void SessionWindow::addPanes()
{
    ActionRegistry &actions = m_window.actions();
    QAction *push = actions.find(u"transfer.push"_s);
    auto operations = std::make_unique<OperationsPane>(m_session.operations(), actions, push);
    m_operationsPane = operations.get();
    addEntriesPane();
    addHostsPane();
    m_window.add(std::move(operations));
    addIngressPane();
    m_window.setCommonActions({push, actions.find(u"transfer.sync"_s)});
}

RegistryServices SessionWindow::registryServices()
{
    return {m_session.hosts(), m_session.repositories(), m_session.hostCredentials(), m_session.keptCredentials(),
            m_session.browser()};
}

void SessionWindow::addEntriesPane()
{
    auto entries
        = std::make_unique<EntriesPane>(m_session.entries(), registryServices(), m_window.actions(), m_viewState);
    connect(entries.get(), &EntriesPane::checkRequested, &m_checks, &EntryChecks::start);
    connect(&m_checks, &EntryChecks::testingChanged, entries.get(), &EntriesPane::setTesting);
    connect(&m_checks, &EntryChecks::summed, entries.get(), &EntriesPane::tellTested);
    connect(entries.get(), &EntriesPane::pushRequested, &m_transfers, &TransferDialogs::pushTo);
    connect(entries.get(), &EntriesPane::syncRequested, &m_transfers, &TransferDialogs::sync);
    connect(entries.get(), &EntriesPane::promoteRequested, &m_transfers, &TransferDialogs::promote);
    connect(entries.get(), &EntriesPane::pullRequested, &m_transfers, &TransferDialogs::pull);
    connect(entries.get(), &EntriesPane::tagsDeleted, this, &SessionWindow::tellDeleted);
    m_platform = std::make_unique<PlatformActions>(m_session.platform(), m_window.actions(), m_viewState, m_window);
    connect(entries.get(), &EntriesPane::compareRequested, m_platform.get(), &PlatformActions::compare);
    connect(m_platform.get(), &PlatformActions::told, this, &SessionWindow::tell);
    connect(m_platform.get(), &PlatformActions::entriesChanged, &m_session.entries(), &RegistryEntries::load);
    connect(m_platform.get(), &PlatformActions::passwordsFound, entries.get(), &EntriesPane::keepPasswords);
    addSlicingAction(*entries);
    m_window.add(std::move(entries));
}

void SessionWindow::addSlicingAction(const EntriesPane &entries)
{
    m_window.actions().add({u"entries.slicing"_s,
                            [] { return tr("GPU &memory slicing…"); },
                            [] { return tr("Compute what a container needs for a part of a GPU."); },
                            u"cpu"_s,
                            {},
                            u"entries"_s,
                            true},
                           nullptr, [this, &entries] {
                               const bool isNew = !m_window.findChild<SlicingDialog *>();
                               auto &dialog = showDialog<SlicingDialog>(m_session.platform());
                               const QList<RegistryEntry> chosen = entries.selected();
                               const EntryFields fields = chosen.size() == 1 ? chosen.first().fields : EntryFields();
                               dialog.setEntry(fields.name,
                                               chosen.size() == 1 ? std::optional(fields.slicing) : std::nullopt);
                               if (isNew)
                                   rememberNumbers(dialog);
                           });
}

/// As long as the program runs.
void SessionWindow::rememberNumbers(SlicingDialog &dialog)
{
    if (m_slicingNumbers)
        dialog.setNumbers(*m_slicingNumbers);
    connect(&dialog, &QDialog::finished, this, [this, &dialog] { m_slicingNumbers = dialog.numbers(); });
}

void SessionWindow::addHostsPane()
{
    auto hosts = std::make_unique<HostsPane>(registryServices(), m_window.actions(), m_viewState);
    connect(hosts.get(), &HostsPane::syncRequested, &m_transfers, &TransferDialogs::sync);
    connect(hosts.get(), &HostsPane::promoteRequested, &m_transfers, &TransferDialogs::promote);
    connect(hosts.get(), &HostsPane::pullRequested, &m_transfers, &TransferDialogs::pull);
    connect(hosts.get(), &HostsPane::tagsDeleted, this, &SessionWindow::tellDeleted);
    connect(&m_session.operations(), &Operations::ended, hosts.get(), [this, hosts = hosts.get()](int key) {
        const OperationEntry *entry = m_session.operations().find(key);
        if (entry && entry->request)
            hosts->refreshHosts(hostsOf(*entry->request));
    });
    m_window.add(std::move(hosts));
}

void SessionWindow::addIngressPane()
{
    auto ingress = std::make_unique<IngressPane>(
        IngressPane::Services{m_session.drafts(), m_session.settings(), m_session.browser()}, m_window.actions(),
        m_viewState);
    m_ingressPane = ingress.get();
    connect(m_ingressPane, &IngressPane::told, this, &SessionWindow::tell);
    m_window.add(std::move(ingress));
}

/// What is no template is an archive to be pushed.
void SessionWindow::openDropped(const QStringList &paths)
{
    QStringList templates;
    QStringList archives;
    for (const QString &path : paths) {
        const bool isYaml
            = path.endsWith(".yaml"_L1, Qt::CaseInsensitive) || path.endsWith(".yml"_L1, Qt::CaseInsensitive);
        (isYaml ? templates : archives).append(path);
    }
    if (!templates.isEmpty()) {
        m_window.show(m_ingressPane->id());
        m_ingressPane->open(templates);
    }
    if (!archives.isEmpty())
        m_transfers.push(archives);
}

void SessionWindow::addBars()
{
    auto activity = std::make_unique<Activity>(m_session.operations());
    auto *words = new QLabel; // the status bar owns it
    words->setObjectName(u"statusOperations"_s);
    m_window.statusBar()->addPermanentWidget(words);
    connect(activity.get(), &Activity::changed, words,
            [words, activity = activity.get()] { words->setText(activity->sentence()); });
    m_window.addToSidebar(std::move(activity));

    auto interrupted = std::make_unique<InterruptedBar>(m_session.operations());
    connect(interrupted.get(), &InterruptedBar::showWanted, this, &SessionWindow::showOperation);
    m_window.addBar(std::move(interrupted));

    auto drafts = std::make_unique<DraftsBar>(m_session.drafts());
    connect(drafts.get(), &DraftsBar::restoreWanted, this, [this](const QList<IngressDraft> &left) {
        m_window.show(m_ingressPane->id());
        m_ingressPane->restore(left);
    });
    new FocusBack(*drafts, [this] { m_window.focusPane(); }); // a child of the bar
    m_window.addBar(std::move(drafts));
}

void SessionWindow::tellDeleted(const Repository &repository, int count)
{
    if (count == 0)
        return;
    m_session.logDeletion(repository, count);
    tell(tr("Deleted %n tag(s) of %1.", nullptr, count).arg(repository.toString()));
}

/// In the status bar for a while, and aloud.
void SessionWindow::tell(const QString &sentence)
{
    constexpr int shownMs = 8000;
    m_window.statusBar()->showMessage(sentence, shownMs);
    announce(*m_window.statusBar(), sentence);
}

void SessionWindow::showOperation(int key)
{
    m_window.show(m_operationsPane->id());
    m_operationsPane->showOperation(key);
}

void SessionWindow::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnostics(m_session.workspace().log()));
    tell(tr("The diagnostics are in the clipboard."));
}

void SessionWindow::askBeforeClosing()
{
    m_ingressPane->closeAll([this] { askAboutOperations(); });
}

void SessionWindow::askAboutOperations()
{
    const Operations &operations = m_session.operations();
    if (isIdle()) {
        close();
        return;
    }
    if (operations.isIdle()) {
        confirm(&m_window, PlatformSyncDialog::leavingQuestion(), [this] { closeAs(CloseQuestion::Choice::Leave); });
        return;
    }
    QStringList titles;
    const QList<int> running = operations.running();
    for (const int key : running)
        titles.append(operations.find(key)->title);
    if (m_platform->isApplying())
        titles.append(tr("Apply to the platform (the entry under way is brought to its end)"));
    auto *question = new CloseQuestion(titles, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &CloseQuestion::chosen, this, &SessionWindow::closeAs);
    question->open();
}

void SessionWindow::closeAs(CloseQuestion::Choice choice)
{
    switch (choice) {
    case CloseQuestion::Choice::Keep:
        return;
    case CloseQuestion::Choice::Leave:
        leaveAll();
        break;
    case CloseQuestion::Choice::Cancel:
        m_session.operations().cancelAll();
        m_platform->leave();
        break;
    }
    closeWhenIdle();
}

bool SessionWindow::isIdle() const
{
    return m_session.operations().isIdle() && !m_platform->isApplying();
}

void SessionWindow::leaveAll()
{
    m_session.operations().leaveAll();
    m_platform->leave();
}

void SessionWindow::closeWhenIdle()
{
    if (isIdle()) {
        close();
        return;
    }
    tell(tr("Quaymaster closes as soon as what is under way has ended."));
    connect(&m_session.operations(), &Operations::idle, this, &SessionWindow::closeIfIdle, Qt::UniqueConnection);
    connect(m_platform.get(), &PlatformActions::applyingEnded, this, &SessionWindow::closeIfIdle, Qt::UniqueConnection);
}

void SessionWindow::closeIfIdle()
{
    if (isIdle())
        close();
}

void SessionWindow::leave()
{
    m_ingressPane->keepDrafts();
    leaveAll();
    closeWhenIdle();
}

void SessionWindow::close()
{
    m_ingressPane->leaveFiles();
    m_window.closeAtLast();
    emit closed();
}

}
