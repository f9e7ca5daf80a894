#include "views/registries/hosts/hostbrowser.h"

#include "models/registries/hosts/registryhosts.h"
#include "views/registries/images/imageinspector.h"
#include "views/registries/images/repositorylist.h"
#include "views/registries/images/taglist.h"
#include "views/widgets/colors.h"
#include "views/widgets/environments.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/translated.h"
#include "views/widgets/viewstate.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columnsVersion = 1;

QString securityText(const HostSettings &access)
{
    QStringList words;
    if (access.insecure)
        words.append(HostBrowser::tr("INSECURE: its certificate is not checked"));
    if (access.plainHttp)
        words.append(HostBrowser::tr("without encryption"));
    if (access.readOnly)
        words.append(HostBrowser::tr("read-only"));
    return words.join(u" · "_s);
}

}

HostBrowser::HostBrowser(const RegistryServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new QLabel)
    , m_badge(new EnvironmentBadge)
    , m_security(new QLabel)
    , m_splitter(new QSplitter)
    , m_repositories(new RepositoryList(services))
    , m_tags(new TagList(services))
    , m_inspector(new ImageInspector(services))
{
    setObjectName(u"hostBrowser"_s);
    m_title->setObjectName(u"browserTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_security->setObjectName(u"browserSecurity"_s);
    m_splitter->setObjectName(u"browserSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_repositories);
    m_splitter->addWidget(m_tags);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setStretchFactor(2, 4);
    m_splitter->setSizes({260, 530, 290}); // shares, until somebody moves them
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_badge);
    head->addWidget(m_security);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);
    connect(m_repositories, &RepositoryList::opened, this, &HostBrowser::openRepository);
    connect(m_repositories, &RepositoryList::entered, this, [this] { m_tags->table().focusRows(); });
    connect(m_tags, &TagList::selectionChanged, this, &HostBrowser::inspectSelection);
    connect(m_tags, &TagList::refreshed, m_inspector, &ImageInspector::refresh);
    connect(m_tags, &TagList::refreshed, this, &HostBrowser::leaveEmptyTags);
    connect(&services.hosts, &RegistryHosts::changed, this, &HostBrowser::followHosts);
    keepTranslated(this, [this] { retranslate(); });
    m_repositories->setEnabled(false);
    m_tags->setEnabled(false);
}

void HostBrowser::retranslate()
{
    m_repositories->setAccessibleName(tr("Repositories of the host"));
    m_tags->setAccessibleName(tr("Tags of the repository"));
    m_inspector->setAccessibleName(tr("What is in the image"));
    showHost();
}

/// A host that is gone, or has another name now, is no longer asked.
void HostBrowser::followHosts()
{
    if (!m_host.isEmpty() && !m_services.hosts.find(m_host))
        setHost({});
    else
        showHost();
}

void HostBrowser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showHost();
}

void HostBrowser::showHost()
{
    const RegistryHost *host = m_services.hosts.find(m_host);
    QFont bold = font();
    bold.setBold(host != nullptr);
    m_title->setFont(bold);
    const auto &repository = m_tags->repository();
    m_title->setText(!host ? tr("No host is chosen") : repository ? repository->toString() : m_host);
    m_badge->setEnvironment(host ? host->environment : RegistryHost::Environment::None);
    m_security->setText(host ? securityText(host->access) : QString());
    QPalette colors = palette();
    if (host && (host->access.insecure || host->access.plainHttp))
        colors.setColor(QPalette::WindowText, toneColor(Tone::Error, palette()));
    m_security->setPalette(colors);
}

void HostBrowser::setHost(const QString &host)
{
    if (host != m_host)
        m_tags->setRepository({});
    m_host = host;
    showHost();
    m_repositories->setHost(host);
}

void HostBrowser::refresh()
{
    m_repositories->refresh();
    refreshTags();
}

void HostBrowser::refreshTags()
{
    m_tags->refresh();
}

void HostBrowser::refreshHosts(const QStringList &hosts)
{
    if (hosts.contains(m_host))
        refresh();
}

/// Nothing is left to do there, as after the deletion of the last one.
void HostBrowser::leaveEmptyTags()
{
    const bool isEmpty = m_tags->table().proxy().sourceModel()->rowCount() == 0;
    if (isEmpty && m_tags->isAncestorOf(window()->focusWidget()))
        m_repositories->table().focusRows();
}

bool HostBrowser::focusFilter()
{
    for (FilteredTable *table : {&m_repositories->table(), &m_tags->table()}) {
        if (!table->isAncestorOf(focusWidget()))
            continue;
        table->focusFilter();
        return true;
    }
    return false;
}

void HostBrowser::openRepository(const Repository &repository)
{
    if (repository == m_tags->repository())
        return; // its list was read again
    m_inspector->clear();
    m_tags->setRepository(repository);
    showHost();
}

void HostBrowser::inspectSelection()
{
    const auto selected = m_tags->selected();
    if (selected.size() == 1)
        m_inspector->inspect(selected.first().reference);
    else
        m_inspector->clear();
}

void HostBrowser::remember(ViewState &state)
{
    m_tags->table().remember(state, u"hosts/tags"_s, columnsVersion);
    m_repositories->table().remember(state, u"hosts/repositories"_s, columnsVersion);
}

void HostBrowser::saveState(ViewState &state) const
{
    state.setValue(u"hosts/browser"_s, m_splitter->saveState());
}

void HostBrowser::restoreState(const ViewState &state)
{
    m_splitter->restoreState(state.value(u"hosts/browser"_s).toByteArray());
}

}
