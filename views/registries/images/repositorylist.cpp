#include "views/registries/images/repositorylist.h"

#include "models/distribution/inspect/registrybrowser.h"
#include "models/registries/hosts/knownrepositories.h"
#include "models/registries/hosts/registryhosts.h"
#include "models/registries/hosts/repositorylistjob.h"
#include "views/registries/images/secretsout.h"
#include "views/registries/images/windowadvice.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/fonts.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

QVariant RepositoryModel::data(const QModelIndex &index, int role) const
{
    return QStringListModel::data(index, role == Qt::ToolTipRole ? Qt::DisplayRole : role);
}

QVariant RepositoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section == 0)
        return tr("Repository");
    return QStringListModel::headerData(section, orientation, role);
}

Qt::ItemFlags RepositoryModel::flags(const QModelIndex &index) const
{
    return QStringListModel::flags(index) & ~Qt::ItemIsEditable & ~Qt::ItemIsDragEnabled & ~Qt::ItemIsDropEnabled;
}

RepositoryList::RepositoryList(const RegistryServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_table(new FilteredTable)
    , m_note(new WrappedLabel)
    , m_typedLabel(new QLabel)
    , m_typed(new QLineEdit)
    , m_message(new FieldMessage(m_typed))
{
    m_table->setObjectName(u"repositories"_s);
    m_table->setModel(m_repositories, Qt::DisplayRole, Qt::DisplayRole);
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int fewestColumns = 26; // of an average letter: else names that begin and end alike look the same
    setMinimumWidth(letterWidth(fontMetrics()) * fewestColumns);
    m_note->setObjectName(u"repositoriesNote"_s);
    m_note->hide();
    m_typed->setObjectName(u"repositoryTyped"_s);
    m_typedLabel->setBuddy(m_typed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_typedLabel);
    layout->addWidget(m_typed);
    layout->addWidget(m_message);
    connect(m_typed, &QLineEdit::returnPressed, this, &RepositoryList::openTyped);
    keepSecretsOut(*m_typed, *m_message);
    connect(m_table, &FilteredTable::retryRequested, this, &RepositoryList::refresh);
    connect(m_table, &FilteredTable::activated, this, &RepositoryList::entered);
    connect(m_table, &FilteredTable::selectionChanged, this, [this] {
        if (const auto rows = m_table->selectedRows(); !rows.isEmpty())
            open(rows.first().data().toString());
    });
    connect(&services.browser, &RegistryBrowser::aboutToRenew, this, [this] { m_job.cancel(); });
    connect(&services.browser, &RegistryBrowser::renewed, this, &RepositoryList::refresh);
    keepTranslated(this, [this] { retranslate(); });
}

void RepositoryList::retranslate()
{
    m_table->setTitle([] { return tr("Repositories"); });
    m_table->setEmpty([this] { return emptyText(); });
    m_typedLabel->setText(tr("Open a re&pository:"));
    m_typed->setPlaceholderText(tr("such as team/app"));
    m_note->setText(m_noteText ? m_noteText() : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

QString RepositoryList::emptyText() const
{
    if (m_host.isEmpty())
        return tr("Choose a host to see its repositories.");
    return m_noteText ? tr("No repository of this host was used before. Type one below.")
                      : tr("This host has no repositories that you may see. Type one below.");
}

void RepositoryList::setHost(const QString &host)
{
    if (host == m_host)
        return;
    m_host = host;
    m_job.cancel();
    m_repositories.setStringList({});
    m_typed->clear();
    m_noteText = {};
    m_readAt = {};
    setEnabled(!host.isEmpty());
    retranslate();
    refresh();
}

void RepositoryList::refresh()
{
    if (m_host.isEmpty()) {
        m_table->setLoaded();
        return;
    }
    m_table->setLoading();
    m_job.start<RepositoryListJob>(std::make_unique<RepositoryListJob>(m_services.browser.client(), m_host),
                                   [this](RepositoryListJob &job) { loaded(job); });
}

void RepositoryList::loaded(RepositoryListJob &job)
{
    if (job.error()) {
        failed(*job.error(), job.kind());
        return;
    }
    m_services.hosts.rememberKind(m_host, job.kind());
    m_readAt = QDateTime::currentDateTimeUtc();
    m_noteText = {};
    if (job.isCut())
        m_noteText = [count = job.repositories().size()] {
            return tr("The first %1 repositories. Type the name of one that is missing.").arg(count);
        };
    m_services.known.remember(m_host, job.repositories());
    setRepositories(job.repositories());
}

void RepositoryList::failed(const Error &error, HostKind kind)
{
    const Error told = withWindowAdvice(error, m_host);
    const bool isRefused = error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Forbidden;
    if (error.kind == Error::Kind::Unsupported) {
        m_services.hosts.rememberKind(m_host, kind);
        showKnown(error);
    } else if (isRefused && m_repositories.rowCount() == 0) {
        offerKnown(told);
    } else {
        m_table->setError(told, m_readAt);
    }
}

/// Docker Hub and others list nothing: that is said, and what was used before is offered.
void RepositoryList::showKnown(const Error &reason)
{
    m_noteText = [sentence = reason.summary] { return sentence; };
    m_services.known.ofHost(m_host, this, [this, host = m_host](const Result<QStringList> &known) {
        if (host != m_host || m_job.isBusy())
            return;
        if (known)
            setRepositories(*known);
        else
            m_table->setError(known.error());
    });
}

/// Who may not list all may still open one: what was used before is offered below the refusal.
void RepositoryList::offerKnown(const Error &refusal)
{
    m_services.known.ofHost(m_host, this, [this, host = m_host, refusal](const Result<QStringList> &known) {
        if (host != m_host || m_job.isBusy())
            return;
        if (known)
            setRepositories(*known);
        m_table->setError(refusal);
    });
}

void RepositoryList::setRepositories(const QStringList &paths)
{
    m_repositories.setStringList(paths);
    m_table->setLoaded();
    retranslate();
}

void RepositoryList::open(const QString &path)
{
    const auto repository = Repository::parse(m_host + u'/' + path);
    if (repository)
        emit opened(*repository);
}

void RepositoryList::openTyped()
{
    QString text = m_typed->text().trimmed();
    if (text.startsWith(m_host + u'/'))
        text.remove(0, m_host.size() + 1);
    if (text.isEmpty())
        return;
    const auto repository = Repository::parse(m_host + u'/' + text);
    if (!repository) {
        m_message->setError(repository.error().summary);
        return;
    }
    select(repository->path());
    emit opened(*repository);
}

/// So that the list never shows another one than is open, which could not be chosen again.
void RepositoryList::select(const QString &path)
{
    const qsizetype row = m_repositories.stringList().indexOf(path);
    if (row < 0)
        m_table->view().clearSelection();
    else
        m_table->setCurrentRow(m_repositories.index(static_cast<int>(row)));
}

}
