#pragma once

#include "models/image/reference.h"
#include "views/registries/images/registryservices.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace quaymaster
{

class EnvironmentBadge;
class ImageInspector;
class RepositoryList;
class TagList;
class ViewState;

/// What lies in one registry host: repositories, their tags, and what is in an image.
class HostBrowser final : public QWidget
{
    Q_OBJECT

public:
    explicit HostBrowser(const RegistryServices &services, QWidget *parent = nullptr);

    void setHost(const QString &host); ///< empty: none
    void refresh();
    void refreshTags(); ///< after one of them changed
    /// What is shown of one of these hosts is read again: something has written there.
    void refreshHosts(const QStringList &hosts);
    /// Where it has the focus: the filter of that list.
    bool focusFilter();

    RepositoryList &repositories() const { return *m_repositories; }
    TagList &tags() const { return *m_tags; }

    void remember(ViewState &state);
    void saveState(ViewState &state) const;
    void restoreState(const ViewState &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void followHosts();
    void showHost();
    void openRepository(const Repository &repository);
    void inspectSelection();
    void leaveEmptyTags();

    RegistryServices m_services;
    QString m_host;
    QLabel *m_title;
    EnvironmentBadge *m_badge;
    QLabel *m_security;
    QSplitter *m_splitter;
    RepositoryList *m_repositories;
    TagList *m_tags;
    ImageInspector *m_inspector;
};

}
