#pragma once

#include "views/actions/actionregistry.h"
#include "views/shell/sidebar.h"
#include "views/widgets/pane.h"
#include "views/widgets/viewstate.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>
#include <chrono>
#include <memory>

class QMenu;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace quaymaster
{

/// The frame of everything: menus, tool bar, sidebar, one pane at a time, status bar. It knows panes and actions, not
/// what they do.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(ViewState &state);
    ~MainWindow() override;

    ActionRegistry &actions() { return m_actions; }

    /// In the order of the sidebar. Alt and its number shows it.
    void add(std::unique_ptr<Pane> pane);
    void show(const QString &paneId);
    /// The focus goes to where it was in the pane in front, or to where that begins.
    void focusPane();
    /// Below the sidebar's list.
    void addToSidebar(std::unique_ptr<QWidget> widget);
    /// Above every pane, for what everybody should see.
    void addBar(std::unique_ptr<QWidget> bar);
    /// In the tool bar of every pane, before the pane's own.
    void setCommonActions(const QList<QAction *> &actions);

    /// Geometry, the last pane, each pane's own. Call it when all panes have been added.
    void restore();
    /// The pane in front is refreshed so often by itself, while the window is to be seen and asks nothing. 0: never.
    void setRefreshInterval(std::chrono::milliseconds interval);
    /// To where the person sees it, also from the task bar.
    void comeForward();
    /// Keeps what restore() brings back, and goes from the screen.
    void closeAtLast();

    using QMainWindow::show;

signals:
    /// The window stays until closeAtLast() is called.
    void closeWanted();
    void filesDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addShellActions();
    void addPaneAction(int row);
    void goToPane(int row);
    void addToMenu(QAction *action);
    void retitleMenus();
    void fillToolBar();
    void showRow(int row);
    void refreshByItself();
    Pane *currentPane() const;
    void save();
    void fitScreen();

    ActionRegistry m_actions{this};
    ViewState &m_state;
    QToolBar *m_toolBar;
    QSplitter *m_splitter;
    QWidget *m_side;
    Sidebar *m_sidebar;
    QWidget *m_content;
    QStackedWidget *m_stack;
    QHash<QString, QMenu *> m_menus;
    QList<Pane *> m_panes;
    QList<QAction *> m_commonActions;
    QTimer m_refresh;
};

}
