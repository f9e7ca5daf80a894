#include "views/registries/hosts/hostspane.h"

#include "models/credentials/keptcredentials.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/registries/hosts/hostcredentials.h"
#include "views/actions/actionregistry.h"
#include "views/registries/hosts/hostbrowser.h"
#include "views/registries/hosts/hostdialog.h"
#include "views/registries/images/imageactions.h"
#include "views/registries/hosts/importhostsdialog.h"
#include "views/registries/images/repositorylist.h"
#include "views/registries/images/taglist.h"
#include "views/widgets/confirmdialog.h"
#include "views/widgets/environments.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/stalebar.h"
#include "views/widgets/translated.h"
#include "views/widgets/viewstate.h"
#include "views/widgets/widedelegate.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columnsVersion = 1;

StateLook lookOfEnvironment(const QModelIndex &index)
{
    return lookOf(index.data(RegistryHostModel::EnvironmentRole).value<RegistryHost::Environment>());
}

StateLook lookOfSecurity(const QModelIndex &index)
{
    if (index.data(RegistryHostModel::InsecureRole).toBool())
        return {u"shield-alert"_s, Tone::Error};
    if (index.data(RegistryHostModel::PlainHttpRole).toBool())
        return {u"lock-open"_s, Tone::Warning};
    if (index.data(RegistryHostModel::LoopbackRole).toBool())
        return {}; // encrypted only if it offers that
    return {u"shield-check"_s, Tone::Neutral};
}

StateLook lookOfReadOnly(const QModelIndex &index)
{
    return index.data(RegistryHostModel::ReadOnlyRole).toBool() ? StateLook{u"lock"_s, Tone::Neutral} : StateLook{};
}

}

HostsPane::HostsPane(const RegistryServices &services, ActionRegistry &registry, ViewState &state, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_model(services.hosts)
    , m_table(new FilteredTable)
    , m_browser(new HostBrowser(services))
    , m_failure(new ErrorDetails)
    , m_unforgotten(new StaleBar)
    , m_splitter(new QSplitter(Qt::Vertical))
{
    setObjectName(u"hostsPane"_s);
    m_settle.setSingleShot(true);
    m_settle.setInterval(150);
    addHostActions(registry);
    addFurtherActions(registry);
    layOut(state);
    addImageActions(registry);
    followModels();
    keepTranslated(this, [this] {
        m_table->setTitle([] { return tr("Registry hosts"); });
        m_table->setEmpty([] { return tr("Add the registries that you push to, sync and browse."); }, m_add);
    });
    enable();
}

void HostsPane::layOut(ViewState &state)
{
    m_table->setObjectName(u"hosts"_s);
    m_table->setModel(m_model, RegistryHostModel::SortRole, RegistryHostModel::HostRole);
    QTreeView &view = m_table->view();
    view.setItemDelegateForColumn(RegistryHostModel::Host, new WideDelegate(28, this));
    view.setItemDelegateForColumn(RegistryHostModel::Kind, new WideDelegate(12, this));
    view.setItemDelegateForColumn(RegistryHostModel::Account, new WideDelegate(12, this));
    view.setItemDelegateForColumn(RegistryHostModel::Environment, new WideDelegate(14, lookOfEnvironment, this));
    view.setItemDelegateForColumn(RegistryHostModel::Security, new WideDelegate(22, lookOfSecurity, this));
    view.setItemDelegateForColumn(RegistryHostModel::ReadOnly, new WideDelegate(10, lookOfReadOnly, this));
    m_table->setRowActions({m_browse, m_test, nullptr, m_edit, m_remove, nullptr, m_add, m_import});
    m_table->remember(state, u"hosts/list"_s, columnsVersion);
    m_browser->remember(state);
    m_failure->hide();
    m_unforgotten->setObjectName(u"unforgotten"_s);
    m_splitter->setObjectName(u"hostsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_browser);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 5);
    m_table->setMinimumHeight(fontMetrics().height() * 9); // a few hosts at once
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_failure);
    layout->addWidget(m_unforgotten);
    layout->addWidget(m_splitter, 1);
}

void HostsPane::addHostActions(ActionRegistry &registry)
{
    m_add = &registry.add({u"hosts.add"_s,
                           [] { return tr("&Add a host…"); },
                           [] { return tr("Add a registry host."); },
                           u"plus"_s,
                           {QKeySequence::New},
                           u"hosts"_s},
                          this, [this] { addHost(); });
    m_edit = &registry.add({u"hosts.edit"_s,
                            [] { return tr("&Edit the host…"); },
                            [] { return tr("Change address, account, encryption and environment of the host."); },
                            u"pencil"_s,
                            {QKeySequence(Qt::Key_F2)},
                            u"hosts"_s},
                           m_table, [this] { editHost(); });
    m_remove = &registry.add({u"hosts.remove"_s,
                              [] { return tr("&Remove hosts…"); },
                              [] { return tr("Take the selected hosts out of the list."); },
                              u"trash-2"_s,
                              {QKeySequence::Delete},
                              u"hosts"_s},
                             m_table, [this] { removeHosts(); });
}

void HostsPane::addFurtherActions(ActionRegistry &registry)
{
    m_test = &registry.add({u"hosts.test"_s,
                            [] { return tr("&Test the connection"); },
                            [] { return tr("Show step by step whether the host can be reached, and as whom."); },
                            u"plug"_s,
                            {QKeySequence(Qt::CTRL | Qt::Key_T)},
                            u"hosts"_s},
                           this, [this] { testHost(); });
    m_import = &registry.add({u"hosts.import"_s,
                              [] { return tr("&Import from Docker…"); },
                              [] { return tr("Take hosts and passwords over from a config.json."); },
                              u"import"_s,
                              {},
                              u"hosts"_s},
                             this, [this] { importHosts(); });
    m_browse = &registry.add({u"hosts.browse"_s,
                              [] { return tr("&Browse"); },
                              [] { return tr("Go to the repositories of the host."); },
                              u"package-open"_s,
                              {QKeySequence(Qt::CTRL | Qt::Key_B)},
                              u"hosts"_s},
                             this, [this] {
                                 browseSelected();
                                 m_browser->repositories().table().focusRows();
                             });
}

void HostsPane::addImageActions(ActionRegistry &registry)
{
    auto *images = new ImageActions(m_services, registry, m_browser->tags());
    FilteredTable &tags = m_browser->tags().table();
    tags.setRowActions(images->all());
    tags.copyAction().setShortcut({}); // Ctrl+C copies the reference there
    for (const FilteredTable *table : {m_table, &m_browser->repositories().table(), &tags})
        for (QAction *action : table->tableActions())
            registry.include(*action);
    connect(images, &ImageActions::syncRequested, this, &HostsPane::syncRequested);
    connect(images, &ImageActions::promoteRequested, this, &HostsPane::promoteRequested);
    connect(images, &ImageActions::pullRequested, this, &HostsPane::pullRequested);
    connect(images, &ImageActions::deleted, this, [this](const Repository &repository, int count) {
        m_browser->refreshTags();
        emit tagsDeleted(repository, count);
    });
}

void HostsPane::followModels()
{
    connect(m_table, &FilteredTable::selectionChanged, this, [this] {
        enable();
        m_settle.start();
    });
    connect(&m_settle, &QTimer::timeout, this, &HostsPane::browseSelected);
    connect(m_table, &FilteredTable::activated, m_browse, &QAction::trigger);
    connect(&m_services.hosts, &RegistryHosts::changed, &m_services.browser, &RegistryBrowser::renewIfOptionsChanged);
    connect(&m_services.hosts, &RegistryHosts::changed, this, [this] {
        enable();
        m_settle.start();
    });
    connect(m_unforgotten, &StaleBar::retryRequested, this,
            [this] { forgetPasswords(std::exchange(m_unforgottenHosts, {})); });
    connect(&m_services.hosts, &RegistryHosts::failed, this, [this](const Error &error) {
        m_failure->setError(error);
        m_failure->show();
    });
}

QString HostsPane::id() const
{
    return u"hosts"_s;
}

QString HostsPane::title() const
{
    return tr("Registry hosts");
}

QString HostsPane::iconName() const
{
    return u"server"_s;
}

QList<QAction *> HostsPane::toolBarActions() const
{
    return {m_add, m_edit, m_remove, nullptr, m_test, m_import};
}

void HostsPane::refresh()
{
    m_failure->hide();
    m_unforgotten->clear();
    m_unforgottenHosts.clear();
    m_browser->refresh();
}

void HostsPane::refreshHosts(const QStringList &hosts)
{
    m_browser->refreshHosts(hosts);
}

void HostsPane::focusFilter()
{
    if (!m_browser->focusFilter())
        m_table->focusFilter();
}

void HostsPane::saveState(ViewState &state) const
{
    state.setValue(u"hosts/panes"_s, m_splitter->saveState());
    m_browser->saveState(state);
}

void HostsPane::restoreState(ViewState &state)
{
    m_splitter->restoreState(state.value(u"hosts/panes"_s).toByteArray());
    m_browser->restoreState(state);
}

QStringList HostsPane::selectedHosts() const
{
    QStringList hosts;
    for (const QModelIndex &row : m_table->selectedRows())
        hosts.append(row.data(RegistryHostModel::HostRole).toString());
    return hosts;
}

const RegistryHost *HostsPane::selected() const
{
    const QStringList hosts = selectedHosts();
    return hosts.size() == 1 ? m_services.hosts.find(hosts.first()) : nullptr;
}

void HostsPane::enable()
{
    const bool one = selected() != nullptr;
    for (QAction *action : {m_edit, m_test, m_browse})
        action->setEnabled(one);
    m_remove->setEnabled(!selectedHosts().isEmpty());
}

void HostsPane::browseSelected()
{
    const RegistryHost *host = selected();
    m_browser->setHost(host ? host->host : QString());
}

void HostsPane::openDialog(HostDialog *dialog)
{
    connect(dialog, &HostDialog::credentialChanged, &m_services.browser, &RegistryBrowser::renew);
    connect(dialog, &HostDialog::saved, this,
            [this](const QString &host) { m_table->setCurrentRow(m_model.indexOf(host)); });
    dialog->open();
}

void HostsPane::addHost()
{
    openDialog(new HostDialog(m_services, window()));
}

void HostsPane::editHost()
{
    if (const RegistryHost *host = selected())
        openDialog(new HostDialog(m_services, *host, window()));
}

void HostsPane::testHost()
{
    const RegistryHost *host = selected();
    if (!host)
        return;
    auto *dialog = new HostDialog(m_services, *host, window());
    openDialog(dialog);
    dialog->testConnection();
}

void HostsPane::importHosts(const QString &file)
{
    auto *dialog = new ImportHostsDialog(m_services, file, window());
    connect(dialog, &ImportHostsDialog::imported, &m_services.browser, &RegistryBrowser::renew);
    dialog->open();
}

void HostsPane::removeHosts()
{
    const QStringList hosts = selectedHosts();
    if (hosts.isEmpty())
        return;
    Confirmation question;
    question.title = tr("Remove %n registry host(s)", nullptr, static_cast<int>(hosts.size()));
    question.question = hosts.size() == 1
        ? tr("Remove %1 from the list?").arg(hosts.first())
        : tr("Remove %n host(s) from the list?", nullptr, static_cast<int>(hosts.size()));
    question.consequence
        = tr("The settings of %n host(s) are lost, and the passwords are taken out of the keychain. Nothing changes at "
             "the registries.",
             nullptr, static_cast<int>(hosts.size()));
    question.verb = tr("&Remove");
    question.items = hosts.size() == 1 ? QStringList() : hosts;
    question.isDestructive = true;
    confirm(this, question, [this, hosts] { removeNow(hosts); });
}

void HostsPane::removeNow(const QStringList &hosts)
{
    for (const QString &host : hosts) {
        m_services.hosts.remove(host);
        m_services.kept.forget(host);
    }
    forgetPasswords(hosts);
}

/// Those that the person has added again meanwhile keep theirs.
void HostsPane::forgetPasswords(const QStringList &hosts)
{
    m_unforgotten->clear();
    for (const QString &host : hosts) {
        if (m_services.hosts.find(host))
            continue;
        m_services.keychain.forget(host, this, [this, host](const Result<bool> &forgotten) {
            if (!forgotten && !KeychainCredentials::isMissing(forgotten.error()))
                notForgotten(host, forgotten.error());
        });
    }
}

void HostsPane::notForgotten(const QString &host, const Error &error)
{
    m_unforgottenHosts.append(host);
    Error told = error;
    told.summary
        = tr("The keychain is locked or refused: it may still hold a password for %1. Unlock it, then try again.")
              .arg(m_unforgottenHosts.join(u", "_s));
    m_unforgotten->setStale({}, told);
}

}
