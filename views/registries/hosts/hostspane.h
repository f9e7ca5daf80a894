#pragma once

#include "models/image/reference.h"
#include "models/registries/hosts/registryhostmodel.h"
#include "views/registries/images/registryservices.h"
#include "views/widgets/pane.h"

#include <QTimer>

class QSplitter;

namespace quaymaster
{

class ActionRegistry;
class ErrorDetails;
class FilteredTable;
class HostBrowser;
class HostDialog;
class StaleBar;

/// The registry hosts that the person has set up, and what lies in the one that is chosen.
class HostsPane final : public Pane
{
    Q_OBJECT

public:
    HostsPane(const RegistryServices &services, ActionRegistry &registry, ViewState &state, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QList<QAction *> toolBarActions() const override;
    void refresh() override;
    void focusFilter() override;
    void saveState(ViewState &state) const override;
    void restoreState(ViewState &state) override;

    void addHost();
    /// An operation has written to these: what is shown of them is read again.
    void refreshHosts(const QStringList &hosts);
    /// From this file, or from docker's own if it is empty.
    void importHosts(const QString &file = {});

signals:
    void syncRequested(const QList<quaymaster::Reference> &references);
    void promoteRequested(const quaymaster::Reference &reference);
    void pullRequested(const quaymaster::Reference &reference);
    void tagsDeleted(const quaymaster::Repository &repository, int count);

private:
    void layOut(ViewState &state);
    void addHostActions(ActionRegistry &registry);
    void addFurtherActions(ActionRegistry &registry);
    void addImageActions(ActionRegistry &registry);
    void followModels();
    void enable();
    const RegistryHost *selected() const; ///< the only one that is selected
    QStringList selectedHosts() const;

    void editHost();
    void testHost();
    void removeHosts();
    void removeNow(const QStringList &hosts);
    void forgetPasswords(const QStringList &hosts);
    void notForgotten(const QString &host, const Error &error);
    void browseSelected();
    void openDialog(HostDialog *dialog);

    RegistryServices m_services;
    RegistryHostModel m_model;
    QTimer m_settle; // who steps through the hosts by keys asks the last one only
    FilteredTable *m_table;
    HostBrowser *m_browser;
    ErrorDetails *m_failure;
    StaleBar *m_unforgotten;
    QStringList m_unforgottenHosts; // out of the list, and perhaps still in the keychain
    QSplitter *m_splitter;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_test = nullptr;
    QAction *m_import = nullptr;
    QAction *m_browse = nullptr;
};

}
