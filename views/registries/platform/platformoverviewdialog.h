#pragma once

#include "models/registries/platform/platformlink.h"
#include "views/registries/platform/platformtables.h"
#include "views/widgets/dialog.h"

class QAction;
class QLabel;
class QPushButton;
class QTabWidget;

namespace quaymaster
{

class CaptchaBar;
class FilteredTable;
class ViewState;

/// The platform's instances, product specs and nodes, to be looked at; a spec's slicing flag can be switched. Open it
/// by show(); it deletes itself.
class PlatformOverviewDialog final : public Dialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    PlatformOverviewDialog(PlatformLink &link, ViewState &state, QWidget *parent = nullptr);
    ~PlatformOverviewDialog() override;

    void refresh();

signals:
    void connectionWanted();

private:
    enum Tab { Instances, Specs, Nodes, TabCount };

    void layOut(ViewState &state);
    void addTab(FilteredTable &table, PlatformTableModel &model, const QString &name, ViewState &state);
    void retranslate();
    void found(const PlatformLink::Client &client);
    void read();
    void unread(const Error &error);
    void askForLogin();
    void showTab();
    /// Errors stand in the table's place. Whether there is something to show.
    template <typename Row> bool took(const Result<QList<Row>> &read, FilteredTable &table);
    void showInstances();
    void showSlicing();
    void askToSwitch();
    void switchSlicing(qint64 spec, const QString &name, bool slicing);
    void switched(const QString &name, const Result<> &done);
    QList<FilteredTable *> tables() const { return {m_instances, m_specs, m_nodes}; }

    PlatformLink &m_link;
    PlatformLink::Client m_client;
    std::unique_ptr<QObject> m_reading; ///< context of what is read; a newer reading takes its place
    std::optional<QList<PlatformInstance>> m_instanceList; ///< none: not read yet
    PlatformNames m_names; ///< as far as they are read
    PlatformTableModel m_instanceRows;
    PlatformTableModel m_specRows;
    PlatformTableModel m_nodeRows;
    CaptchaBar *m_captcha;
    QTabWidget *m_tabs;
    FilteredTable *m_instances;
    FilteredTable *m_specs;
    FilteredTable *m_nodes;
    PlatformLink::Client m_writing; ///< what a switch was sent with: refresh() may bring another one meanwhile
    QAction *m_connect;
    QAction *m_logIn;
    bool m_hasAskedForLogin = false;
    QLabel *m_progress;
    QPushButton *m_slicing;
    QAction *m_switch; ///< as the button, for the menu of a row
    QPushButton *m_refresh;
    QPushButton *m_close;
};

}
