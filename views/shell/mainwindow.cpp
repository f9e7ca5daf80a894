#include "views/shell/mainwindow.h"

#include "views/shell/panefocus.h"
#include "views/widgets/fonts.h"
#include "views/widgets/localkeys.h"
#include "views/widgets/translated.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto paneKey = "window/pane"_L1;
constexpr int columns = 200; // of an average letter, when there is no geometry yet
constexpr int rows = 54;

struct MenuTitle
{
    const char *name;
    const char *title;
};
constexpr std::array menuTitles{
    MenuTitle{"file", QT_TRANSLATE_NOOP("quaymaster::MainWindow", "&File")},
    MenuTitle{"edit", QT_TRANSLATE_NOOP("quaymaster::MainWindow", "&Edit")},
    MenuTitle{"view", QT_TRANSLATE_NOOP("quaymaster::MainWindow", "&View")},
    MenuTitle{"entries", QT_TRANSLATE_NOOP("quaymaster::MainWindow", "&Registries")},
    MenuTitle{"hosts", QT_TRANSLATE_NOOP("quaymaster::MainWindow", "Ho&sts")},
    MenuTitle{"images", QT_TRANSLATE_NOOP("quaymaster::MainWindow", "&Images")},
    MenuTitle{"ingress", QT_TRANSLATE_NOOP("quaymaster::MainWindow", "In&gress")},
    MenuTitle{"operations", QT_TRANSLATE_NOOP("quaymaster::MainWindow", "&Operations")},
    MenuTitle{"help", QT_TRANSLATE_NOOP("quaymaster::MainWindow", "&Help")},
};

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const auto urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

}

MainWindow::MainWindow(ViewState &state)
    : m_state(state)
    , m_toolBar(new QToolBar(this))
    , m_splitter(new QSplitter(this))
    , m_side(new QWidget(m_splitter))
    , m_sidebar(new Sidebar(m_side))
    , m_content(new QWidget(m_splitter))
    , m_stack(new QStackedWidget(m_content))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(m_toolBar);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_sidebar);
    m_sidebar->installEventFilter(this);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_stack);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(m_splitter);
    statusBar();

    for (const MenuTitle &title : menuTitles)
        m_menus.insert(QString::fromLatin1(title.name), menuBar()->addMenu(QString()));
    for (QMenu *menu : std::as_const(m_menus))
        menu->menuAction()->setVisible(false); // until something stands in it
    connect(&m_actions, &ActionRegistry::added, this, &MainWindow::addToMenu);
    addShellActions();
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshByItself);
    connect(m_sidebar, &Sidebar::currentRowChanged, this, &MainWindow::showRow);
    keepTranslated(this, [this] {
        setWindowTitle(tr("Quaymaster"));
        m_toolBar->setWindowTitle(tr("Tool bar"));
        retitleMenus();
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::addShellActions()
{
    m_actions.add({u"file.quit"_s,
                   [] { return tr("&Quit"); },
                   [] { return tr("Close the window and end Quaymaster."); },
                   u"log-out"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                   u"file"_s},
                  nullptr, [this] { close(); });
    m_actions.add({u"view.refresh"_s,
                   [] { return tr("&Refresh"); },
                   [] { return tr("Ask the servers again for what this pane shows."); },
                   u"refresh-cw"_s,
                   {QKeySequence(Qt::Key_F5)},
                   u"view"_s},
                  nullptr, [this] {
                      if (Pane *pane = currentPane())
                          pane->refresh();
                  });
    m_actions.add({u"view.filter"_s,
                   [] { return tr("&Filter the list"); },
                   [] { return tr("Type what the rows of this pane should contain."); },
                   u"filter"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_F)},
                   u"view"_s},
                  nullptr, [this] {
                      if (Pane *pane = currentPane())
                          pane->focusFilter();
                  });
}

void MainWindow::add(std::unique_ptr<Pane> pane)
{
    const int row = static_cast<int>(m_panes.size());
    m_panes.append(pane.get());
    m_sidebar->add(*pane);
    m_stack->addWidget(pane.release()); // the widget tree owns it
    addPaneAction(row);
}

void MainWindow::addPaneAction(int row)
{
    const Pane &pane = *m_panes[row];
    m_actions.add({u"view.pane."_s + pane.id(),
                   [&pane] { return pane.title(); },
                   [&pane] { return tr("Show the pane “%1”.").arg(pane.title()); },
                   pane.iconName(),
                   {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + row))},
                   u"view"_s},
                  nullptr, [this, row] { goToPane(row); });
}

void MainWindow::addToSidebar(std::unique_ptr<QWidget> widget)
{
    m_side->layout()->addWidget(widget.release()); // the widget tree owns it
}

void MainWindow::addBar(std::unique_ptr<QWidget> bar)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    layout->insertWidget(layout->indexOf(m_stack), bar.release()); // the widget tree owns it
}

void MainWindow::setCommonActions(const QList<QAction *> &actions)
{
    m_commonActions = actions;
    fillToolBar();
}

/// Quitting stays last.
void MainWindow::addToMenu(QAction *action)
{
    QMenu *menu = m_menus.value(m_actions.menuOf(*action));
    if (!menu)
        return;
    QAction *quit = m_actions.find(u"file.quit"_s);
    QAction *const next = menu->actions().contains(quit) ? quit : nullptr;
    if (m_actions.beginsGroup(*action) && !menu->isEmpty())
        menu->insertSeparator(next);
    menu->insertAction(next, action);
    menu->menuAction()->setVisible(true);
}

void MainWindow::retitleMenus()
{
    for (const MenuTitle &title : menuTitles)
        m_menus.value(QString::fromLatin1(title.name))->setTitle(tr(title.title));
}

void MainWindow::fillToolBar()
{
    m_toolBar->clear();
    m_toolBar->addActions(m_commonActions);
    const Pane *pane = currentPane();
    const auto actions = pane ? pane->toolBarActions() : QList<QAction *>();
    bool isSeparated = false;
    for (QAction *action : actions) {
        if (m_commonActions.contains(action))
            continue;
        if (!std::exchange(isSeparated, action != nullptr))
            m_toolBar->addSeparator();
        if (action)
            m_toolBar->addAction(action);
    }
}

void MainWindow::show(const QString &paneId)
{
    for (int row = 0; row < m_panes.size(); ++row)
        if (m_panes[row]->id() == paneId)
            showRow(row);
}

void MainWindow::showRow(int row)
{
    if (row < 0 || row >= m_panes.size())
        return;
    m_sidebar->setCurrentRow(row);
    m_stack->setCurrentIndex(row);
    // The keys of the pane that is shown are heard while the focus is on its entry, too.
    for (const Pane *pane : std::as_const(m_panes))
        for (QAction *action : pane->actions())
            m_sidebar->removeAction(action);
    m_sidebar->addActions(m_panes[row]->actions());
    fillToolBar();
}

/// Keys that mean something else outside of a pane mean its own on its entry, too.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const Pane *pane = watched == m_sidebar ? currentPane() : nullptr;
    if (!pane)
        return QMainWindow::eventFilter(watched, event);
    QList<QAction *> local = pane->actions();
    local.removeIf([](const QAction *action) { return !isLocal(*action); });
    return handleLocalKeys(*event, local) || QMainWindow::eventFilter(watched, event);
}

/// Who comes by keyboard goes on by keyboard: where the focus was; again, at what the pane is about. Asked before the
/// pane is shown, for the stack gives the focus away too.
void MainWindow::goToPane(int row)
{
    Pane &pane = *m_panes[row];
    QWidget *before = pane.focusWidget();
    const bool isAgain = before && before->hasFocus();
    showRow(row);
    if (!isPlaceToGoOn(before, pane) || isAgain)
        before = beginningOf(pane);
    if (before)
        before->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::focusPane()
{
    goToPane(m_stack->currentIndex());
}

void MainWindow::setRefreshInterval(std::chrono::milliseconds interval)
{
    if (interval == m_refresh.intervalAsDuration() && m_refresh.isActive())
        return; // else each change of a setting would put it off
    m_refresh.setInterval(interval);
    if (interval.count() > 0)
        m_refresh.start();
    else
        m_refresh.stop();
}

void MainWindow::refreshByItself()
{
    if (isVisible() && !isMinimized() && !QApplication::activeModalWidget() && !QApplication::activePopupWidget())
        currentPane()->refresh();
}

Pane *MainWindow::currentPane() const
{
    return qobject_cast<Pane *>(m_stack->currentWidget());
}

void MainWindow::restore()
{
    const QSize wished(letterWidth(fontMetrics()) * columns, fontMetrics().height() * rows);
    resize(wished.boundedTo(screen()->availableSize() * 9 / 10));
    m_state.restoreGeometry(geometryKey, *this);
    fitScreen();
    m_splitter->restoreState(m_state.value(splitterKey).toByteArray());
    for (Pane *pane : std::as_const(m_panes))
        pane->restoreState(m_state);
    const QString last = m_state.value(paneKey).toString();
    showRow(0);
    show(last);
    focusPane();
}

/// The screen may have become smaller since.
void MainWindow::fitScreen()
{
    const QRect room = screen()->availableGeometry();
    if (room.contains(geometry()))
        return; // a move would be counted from the frame, which comes later, and the window would wander
    resize(size().boundedTo(room.size()));
    const QPoint lastCorner = room.bottomRight() - QPoint(width(), height()) + QPoint(1, 1);
    const QPoint fitting(std::clamp(geometry().x(), room.left(), lastCorner.x()),
                         std::clamp(geometry().y(), room.top(), lastCorner.y()));
    setGeometry(QRect(fitting, size()));
}

void MainWindow::save()
{
    m_state.saveGeometry(geometryKey, *this);
    m_state.setValue(splitterKey, m_splitter->saveState());
    if (const Pane *pane = currentPane())
        m_state.setValue(paneKey, pane->id());
    for (Pane *pane : std::as_const(m_panes))
        pane->saveState(m_state);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// Not by close(): the answer to closeWanted() often comes while Qt is still closing the window, and a second close()
/// in there does nothing.
void MainWindow::closeAtLast()
{
    save();
    hide();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit closeWanted();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(paths);
}

}
