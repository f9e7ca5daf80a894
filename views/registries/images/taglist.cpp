#include "views/registries/images/taglist.h"

#include "models/distribution/inspect/registrybrowser.h"
#include "models/distribution/inspect/taglistjob.h"
#include "models/registries/hosts/knownrepositories.h"
#include "views/registries/images/agedelegate.h"
#include "views/registries/images/windowadvice.h"
#include "views/widgets/filteredtable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

StateLook lookOfRow(const QModelIndex &index)
{
    return index.data(TagModel::ErrorRole).toString().isEmpty() ? StateLook{}
                                                                : StateLook{u"circle-alert"_s, Tone::Error};
}

}

TagList::TagList(const RegistryServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_table(new FilteredTable)
{
    m_table->setObjectName(u"tags"_s);
    m_table->setModel(m_tags, TagModel::SortRole, TagModel::TagRole);
    m_table->setTitle([] { return tr("Tags"); });
    m_table->setEmpty([] { return tr("Choose a repository to see its tags."); });
    QTreeView &view = m_table->view();
    view.setItemDelegateForColumn(TagModel::Tag, new WideDelegate(12, this));
    view.setItemDelegateForColumn(TagModel::Digest, new WideDelegate(19, lookOfRow, this));
    view.setItemDelegateForColumn(TagModel::Platforms, new WideDelegate(14, this));
    view.setItemDelegateForColumn(TagModel::Size, new WideDelegate(9, this));
    view.setItemDelegateForColumn(TagModel::Created, new AgeDelegate(13, this));
    m_look.setSingleShot(true);
    m_look.setInterval(60);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    connectTable();
    connect(&services.browser, &RegistryBrowser::aboutToRenew, this, [this] {
        m_job.cancel();
        m_loader.reset();
    });
    connect(&services.browser, &RegistryBrowser::renewed, this, &TagList::refresh);
}

TagList::~TagList() = default;

void TagList::connectTable()
{
    const auto lookSoon = [this] { m_look.start(); };
    connect(m_table->view().verticalScrollBar(), &QScrollBar::valueChanged, this, lookSoon);
    connect(m_table->view().model(), &QAbstractItemModel::layoutChanged, this, lookSoon);
    connect(m_table->view().model(), &QAbstractItemModel::rowsInserted, this, lookSoon);
    connect(m_table->view().model(), &QAbstractItemModel::rowsRemoved, this, lookSoon);
    connect(&m_look, &QTimer::timeout, this, &TagList::wantVisible);
    connect(m_table, &FilteredTable::selectionChanged, this, &TagList::selectionChanged);
    connect(m_table, &FilteredTable::selectionChanged, this, lookSoon);
    connect(m_table, &FilteredTable::retryRequested, this, &TagList::refresh);
}

void TagList::setRepository(const std::optional<Repository> &repository)
{
    if (repository == m_repository)
        return;
    m_job.cancel();
    m_loader.reset();
    m_repository = repository;
    m_readAt = {};
    m_tags.setTags({});
    setEnabled(repository.has_value());
    refresh();
}

void TagList::refresh()
{
    if (!m_repository) {
        m_table->setEmpty([] { return tr("Choose a repository to see its tags."); });
        m_table->setLoaded();
        return;
    }
    m_table->setLoading();
    m_job.start<TagListJob>(std::make_unique<TagListJob>(m_services.browser.client(), *m_repository),
                            [this](const TagListJob &job) { loaded(job); });
}

void TagList::loaded(const TagListJob &job)
{
    if (job.error()) {
        m_table->setError(withWindowAdvice(*job.error(), m_repository->host()), m_readAt);
        return;
    }
    m_readAt = QDateTime::currentDateTimeUtc();
    if (!m_loader)
        connectLoader();
    m_loader->forgetTags();
    m_tags.setTags(job.tags());
    m_table->setEmpty([] { return tr("This repository has no tags."); });
    m_table->setLoaded();
    m_services.known.opened(m_repository->host(), m_repository->path());
    m_look.start();
    emit listed(*m_repository, job.tags());
    emit refreshed();
}

void TagList::connectLoader()
{
    m_loader = std::make_unique<TagDetailsLoader>(m_services.browser.client(), *m_repository);
    connect(m_loader.get(), &TagDetailsLoader::digestFound, this, [this](const QString &tag, const QString &digest) {
        m_tags.setDigest(tag, digest);
        emit detailsArrived();
    });
    connect(m_loader.get(), &TagDetailsLoader::loaded, this, [this](const QString &tag, const TagDetails &details) {
        m_tags.setDetails(tag, details);
        emit detailsArrived();
    });
    connect(m_loader.get(), &TagDetailsLoader::failed, this,
            [this](const QString &tag, const Error &error) { m_tags.setError(tag, error); });
}

void TagList::wantVisible()
{
    if (m_loader)
        m_loader->want(visibleTags());
}

/// What is on the screen, and what is selected: its digest is wanted for copying.
QStringList TagList::visibleTags() const
{
    const QTreeView &view = m_table->view();
    const int bottom = view.viewport()->height();
    QStringList tags;
    for (QModelIndex row = view.indexAt({0, 0}); row.isValid(); row = view.indexBelow(row)) {
        if (view.visualRect(row).top() > bottom)
            break;
        tags.append(row.data(TagModel::TagRole).toString());
    }
    constexpr int mostSelected = 100;
    for (const QModelIndex &row : m_table->selectedRows().mid(0, mostSelected))
        tags.append(row.data(TagModel::TagRole).toString());
    tags.removeDuplicates();
    return tags;
}

QList<TagList::Tag> TagList::selected() const
{
    QList<Tag> tags;
    if (!m_repository)
        return tags;
    for (const QModelIndex &row : m_table->selectedRows()) {
        const auto digest = Digest::parse(row.data(TagModel::DigestRole).toString());
        tags.append({Reference(*m_repository, row.data(TagModel::TagRole).toString()),
                     digest ? std::optional(*digest) : std::nullopt});
    }
    return tags;
}

void TagList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_look.start();
}

}
