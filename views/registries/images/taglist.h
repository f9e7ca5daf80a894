#pragma once

#include "models/distribution/inspect/tagdetailsloader.h"
#include "models/distribution/inspect/tagmodel.h"
#include "views/registries/images/jobslot.h"
#include "views/registries/images/registryservices.h"

#include <QTimer>
#include <QWidget>

namespace quaymaster
{

class FilteredTable;
class TagListJob;

/// The tags of a repository. The details of a row are asked for while it is on the screen.
class TagList final : public QWidget
{
    Q_OBJECT

public:
    explicit TagList(const RegistryServices &services, QWidget *parent = nullptr);
    ~TagList() override;

    void setRepository(const std::optional<Repository> &repository);
    const std::optional<Repository> &repository() const { return m_repository; }
    void refresh();

    struct Tag
    {
        Reference reference; ///< by tag
        std::optional<Digest> digest; ///< once it is known
    };
    QList<Tag> selected() const; ///< from top to bottom
    FilteredTable &table() const { return *m_table; }

signals:
    void selectionChanged();
    void refreshed(); ///< the list is what the registry has now
    void listed(const quaymaster::Repository &repository, const QStringList &tags); ///< before refreshed()
    void detailsArrived(); ///< of any row: what is known of the selection may be more

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectTable();
    void connectLoader();
    void loaded(const TagListJob &job);
    void wantVisible();
    QStringList visibleTags() const;

    RegistryServices m_services;
    std::optional<Repository> m_repository;
    TagModel m_tags;
    JobSlot m_job;
    std::unique_ptr<TagDetailsLoader> m_loader;
    QDateTime m_readAt;
    QTimer m_look;
    FilteredTable *m_table;
};

}
