#pragma once

#include "models/core/error.h"
#include "models/ingress/drafts/ingressdrafts.h"
#include "views/ingress/pane/recentfiles.h"
#include "views/widgets/pane.h"

#include <functional>

class QSplitter;
class QStackedWidget;

namespace quaymaster
{

class ActionRegistry;
class ErrorDetails;
class IngressActions;
class TemplateEditor;
class IngressExchange;
class IngressSaving;
class IngressTabs;
class PlaceLine;
class ProblemList;
class RegistryBrowser;
class Settings;
class StartPage;
class ToolCard;

/// Ingress templates: open files, and below the one in front its problems and what users will get.
class IngressPane final : public Pane
{
    Q_OBJECT

public:
    struct Services
    {
        IngressDrafts &drafts;
        Settings &settings;
        RegistryBrowser &browser; ///< for the ports of an image, when somebody wants them
    };

    /// All outlive it.
    IngressPane(const Services &services, ActionRegistry &registry, ViewState &state, QWidget *parent = nullptr);
    ~IngressPane() override;

    void open(const QStringList &paths);
    void restore(const QList<IngressDraft> &drafts);
    IngressTabs &tabs() const { return *m_tabs; }

    /// Asks about what is not saved; `then` is called once nothing is, or it is given up.
    void closeAll(const std::function<void()> &then);
    void keepDrafts(); ///< at once: the program ends
    void leaveFiles(); ///< what was given up goes now, and drafts of all else are kept

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString badge() const override; ///< how many files are not saved
    QList<QAction *> toolBarActions() const override;
    QWidget *firstPlace() const override;
    void refresh() override;
    void focusFilter() override;
    void saveState(ViewState &state) const override;
    void restoreState(ViewState &state) override;

signals:
    void told(const QString &sentence);

protected:
    bool event(QEvent *event) override;

private:
    void layOut();
    void followTabs();
    void followActions();
    void followSettings();
    void chooseFiles();
    void addEditor(TemplateEditor &editor);
    void orderTabs(TemplateEditor &editor);
    void showFront();
    void showTools();
    void enable();
    void triggerInner(const QString &name);
    void fail(const Error &error);

    Services m_services;
    RecentFiles m_recent;
    IngressTabs *m_tabs;
    IngressActions *m_actions;
    IngressSaving *m_saving;
    IngressExchange *m_exchange;
    StartPage *m_start;
    ErrorDetails *m_failure;
    QStackedWidget *m_stack;
    QSplitter *m_split; ///< files, and what is below
    QSplitter *m_below; ///< problems and tools
    ProblemList *m_problems;
    ToolCard *m_tools;
    PlaceLine *m_line;
};

}
