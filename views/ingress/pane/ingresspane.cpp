#include "views/ingress/pane/ingresspane.h"

#include "models/ingress/document/ingressservices.h"
#include "models/settings/settings.h"
#include "views/actions/actionregistry.h"
#include "views/ingress/form/ingressentrylist.h"
#include "views/ingress/form/ingressform.h"
#include "views/ingress/pane/ingressactions.h"
#include "views/ingress/pane/ingressexchange.h"
#include "views/ingress/pane/ingresssaving.h"
#include "views/ingress/pane/ingresstabs.h"
#include "views/ingress/pane/placeline.h"
#include "views/ingress/pane/problemlist.h"
#include "views/ingress/pane/toolcard.h"
#include "views/ingress/text/ingresstext.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/focusback.h"
#include "views/widgets/fonts.h"
#include "views/widgets/localkeys.h"
#include "views/widgets/viewstate.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int leastColumns = 30; // of an average letter, of each list below
}

IngressPane::IngressPane(const Services &services, ActionRegistry &registry, ViewState &state, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_recent(state)
    , m_tabs(new IngressTabs(services.drafts))
    , m_actions(new IngressActions(registry, *this))
    , m_saving(new IngressSaving(*m_tabs, services.settings, *this))
    , m_exchange(new IngressExchange(*m_tabs, services.browser, *this))
    , m_start(new StartPage(m_actions->first()))
    , m_failure(new ErrorDetails)
    , m_stack(new QStackedWidget)
    , m_split(new QSplitter(Qt::Vertical))
    , m_below(new QSplitter)
    , m_problems(new ProblemList(state))
    , m_tools(new ToolCard)
    , m_line(new PlaceLine)
{
    setObjectName(u"ingressPane"_s);
    m_problems->setRowActions(m_actions->ofProblems());
    for (QAction *action : m_problems->tableActions())
        registry.include(*action);
    layOut();
    followTabs();
    followActions();
    followSettings();
    showFront();
}

/// Files that go say so, to what is gone by then.
IngressPane::~IngressPane()
{
    m_tabs->disconnect(this);
    const auto editors = m_tabs->findChildren<TemplateEditor *>(); // those that are about to go, too
    for (TemplateEditor *editor : editors)
        editor->disconnect(this);
}

void IngressPane::layOut()
{
    m_failure->setObjectName(u"ingressFailure"_s);
    m_failure->hide();
    m_below->setObjectName(u"ingressBelow"_s);
    m_below->addWidget(m_problems);
    m_below->addWidget(m_tools);
    const int letter = letterWidth(fontMetrics());
    m_problems->setMinimumWidth(letter * leastColumns);
    m_tools->setMinimumWidth(letter * leastColumns);
    m_below->setSizes({620, 420});
    m_split->setObjectName(u"ingressSplit"_s);
    m_split->addWidget(m_tabs);
    m_split->addWidget(m_below);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({520, 180});
    for (QSplitter *splitter : {m_split, m_below})
        splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_split);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_failure);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_line);
    new FocusBack(*m_failure, *m_stack);
}

void IngressPane::followTabs()
{
    connect(m_tabs, &IngressTabs::editorAdded, this, &IngressPane::addEditor);
    connect(m_tabs, &IngressTabs::editorChanged, this, [this](const TemplateEditor &editor) {
        if (&editor == m_tabs->current())
            showFront();
        emit badgeChanged();
    });
    connect(m_tabs, &IngressTabs::closeWanted, m_saving, &IngressSaving::close);
    connect(m_tabs, &QTabWidget::currentChanged, this, &IngressPane::showFront);
    connect(m_saving, &IngressSaving::failed, this, &IngressPane::fail);
    connect(m_saving, &IngressSaving::saved, this, [this](const TemplateEditor &editor) {
        m_failure->hide();
        m_recent.add(editor.file().path());
        emit told(tr("Saved: %1").arg(editor.name()));
    });
    connect(m_exchange, &IngressExchange::failed, this, &IngressPane::fail);
    connect(m_exchange, &IngressExchange::told, this, &IngressPane::told);
    connect(m_problems, &FilteredTable::selectionChanged, this, &IngressPane::enable);
    connect(m_problems, &ProblemList::told, this, &IngressPane::told);
    connect(m_start, &StartPage::openWanted, this, [this](const QString &path) { open({path}); });
    connect(m_tools, &ToolCard::placeWanted, this, [this](const QString &pointer) {
        if (TemplateEditor *editor = m_tabs->current())
            editor->showPlace(pointer);
    });
}

void IngressPane::followActions()
{
    const auto front = [this](auto then) {
        return [this, then] {
            if (TemplateEditor *editor = m_tabs->current())
                then(*editor);
        };
    };
    m_exchange->follow(*m_actions);
    connect(m_actions, &IngressActions::openWanted, this, &IngressPane::chooseFiles);
    connect(m_actions, &IngressActions::saveWanted, this, front([this](TemplateEditor &e) { m_saving->save(e); }));
    connect(m_actions, &IngressActions::saveAsWanted, this, front([this](TemplateEditor &e) { m_saving->saveAs(e); }));
    connect(m_actions, &IngressActions::closeWanted, this, front([this](TemplateEditor &e) { m_saving->close(e); }));
    connect(m_actions, &IngressActions::undoWanted, this,
            front([](TemplateEditor &e) { e.file().buffer().undoStack().undo(); }));
    connect(m_actions, &IngressActions::redoWanted, this,
            front([](TemplateEditor &e) { e.file().buffer().undoStack().redo(); }));
    connect(m_actions, &IngressActions::nextWanted, this, [this] { m_problems->goToNext(1); });
    connect(m_actions, &IngressActions::previousWanted, this, [this] { m_problems->goToNext(-1); });
    connect(m_actions, &IngressActions::fixWanted, m_problems, &ProblemList::fixChosen);
    connect(m_actions, &IngressActions::fixAllWanted, m_problems, &ProblemList::fixAll);
    connect(m_actions, &IngressActions::placeWanted, m_line, &PlaceLine::copyPlace);
    connect(m_actions, &IngressActions::textBelowWanted, m_tabs, &IngressTabs::setTextBelow);
    connect(m_actions, &IngressActions::differencesWanted, this,
            [this](bool shown) { m_services.settings.setShowsDifferences(shown); });
    connect(m_actions, &IngressActions::innerWanted, this, &IngressPane::triggerInner);
}

void IngressPane::followSettings()
{
    const auto follow = [this] {
        const Settings &settings = m_services.settings;
        ServiceAddress address;
        if (!settings.httpAddress().isEmpty())
            address.http = settings.httpAddress();
        if (!settings.tcpAddress().isEmpty())
            address.tcp = settings.tcpAddress();
        m_tools->setAddress(address);
        m_actions->setShowsDifferences(settings.showsDifferences());
        showTools();
    };
    connect(&m_services.settings, &Settings::changed, this, follow);
    follow();
}

void IngressPane::restore(const QList<IngressDraft> &drafts)
{
    for (const IngressDraft &draft : drafts)
        if (!m_tabs->restore(draft))
            emit told(tr("%1 is open with other changes: its draft is a new template now.")
                          .arg(QFileInfo(draft.path).fileName()));
}

void IngressPane::chooseFiles()
{
    const TemplateEditor *editor = m_tabs->current();
    const QString path = editor ? editor->file().path() : QString();
    auto *chooser = new QFileDialog(this, tr("Open ingress templates"),
                                    path.isEmpty() ? QDir::homePath() : QFileInfo(path).absolutePath());
    chooser->setObjectName(u"openChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters({tr("YAML files (*.yaml *.yml)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this, &IngressPane::open);
    chooser->open();
}

void IngressPane::open(const QStringList &paths)
{
    m_failure->hide();
    for (const QString &path : paths) {
        if (const auto opened = m_tabs->open(path))
            m_recent.add(QFileInfo(path).absoluteFilePath());
        else
            fail(opened.error());
    }
}

/// What is below the files comes behind the newest of them for the Tab key, too.
void IngressPane::orderTabs(TemplateEditor &editor)
{
    QList<QWidget *> below;
    QWidget *last = &editor;
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool takesTab = next->focusPolicy() & Qt::TabFocus && !next->focusProxy();
        if (!takesTab)
            continue;
        if (m_below->isAncestorOf(next) || m_line->isAncestorOf(next))
            below.append(next);
        else if (editor.isAncestorOf(next))
            last = next;
    }
    for (QWidget *next : std::as_const(below)) {
        setTabOrder(last, next);
        last = next;
    }
}

void IngressPane::addEditor(TemplateEditor &editor)
{
    orderTabs(editor);
    m_actions->includeText(editor.text().textActions());
    m_actions->include(editor.form().formActions(), *m_tabs);
    m_actions->include(editor.entries().entryActions(), *m_stack);
    connect(&editor, &TemplateEditor::conflictFound, m_saving, [this, &editor] { m_saving->merge(editor); });
    connect(&editor, &TemplateEditor::templateWanted, m_exchange, &IngressExchange::insertTemplate);
    connect(&editor, &TemplateEditor::conversionWanted, m_saving, [this, &editor] { m_saving->convert(editor); });
    connect(&editor, &TemplateEditor::placeChanged, this, [this, &editor](const QString &pointer) {
        if (&editor != m_tabs->current())
            return;
        m_line->showPlace(pointer);
        showTools();
        enable();
    });
    connect(&editor.file(), &OpenFile::draftFailed, this, &IngressPane::fail);
    connect(&editor, &TemplateEditor::stepped, this, &IngressPane::enable);
}

void IngressPane::closeAll(const std::function<void()> &then)
{
    m_saving->closeAll(then);
}

void IngressPane::keepDrafts()
{
    for (TemplateEditor *editor : m_tabs->editors())
        editor->file().keepDraft();
}

void IngressPane::leaveFiles()
{
    for (TemplateEditor *editor : m_tabs->editors())
        editor->file().leave();
}

void IngressPane::showFront()
{
    const TemplateEditor *editor = m_tabs->current();
    if (!editor)
        m_start->setRecent(m_recent.paths());
    const bool beganHere = editor && m_start->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(editor ? static_cast<QWidget *>(m_split) : m_start);
    if (beganHere)
        editor->firstPlace()->setFocus();
    m_line->setVisible(editor);
    m_line->showFile(editor ? &editor->file() : nullptr);
    m_line->showPlace(editor ? editor->place() : QString());
    if (editor)
        m_actions->setTextBelow(editor->split().isTextBelow());
    m_problems->show(m_tabs->current());
    showTools();
    enable();
}

void IngressPane::showTools()
{
    const TemplateEditor *editor = m_tabs->current();
    const IngressDocument *form = editor ? editor->file().buffer().lastForm() : nullptr;
    const auto entry = form ? ingressEntry(*form, editor->entry().section(u'/', 1, 1).toLongLong(), m_tools->address())
                            : std::nullopt;
    m_tools->setEntry(entry ? &*entry : nullptr);
}

void IngressPane::enable()
{
    m_actions->enable(m_tabs->current(), m_problems->canFix());
}

void IngressPane::triggerInner(const QString &name)
{
    TemplateEditor *editor = m_tabs->current();
    const QList<QAction *> actions = editor
        ? editor->text().textActions() + editor->form().formActions() + editor->entries().entryActions()
        : QList<QAction *>();
    for (QAction *action : actions)
        if (action && action->objectName() == name)
            action->trigger();
}

void IngressPane::fail(const Error &error)
{
    m_failure->setError(error);
    m_failure->show();
}

QString IngressPane::id() const
{
    return u"ingress"_s;
}

QString IngressPane::title() const
{
    return tr("Ingress");
}

QString IngressPane::iconName() const
{
    return u"network"_s;
}

QString IngressPane::badge() const
{
    const qsizetype unsaved = m_tabs->unsaved().size();
    return unsaved > 0 ? QString::number(unsaved) : QString();
}

QList<QAction *> IngressPane::toolBarActions() const
{
    return m_actions->ofToolBar();
}

QWidget *IngressPane::firstPlace() const
{
    const TemplateEditor *editor = m_tabs->current();
    return editor ? editor->firstPlace() : m_start;
}

/// Looks at the files; what is shown stays as it is.
void IngressPane::refresh()
{
    for (TemplateEditor *editor : m_tabs->editors())
        editor->file().look();
}

void IngressPane::focusFilter()
{
    if (m_tabs->current())
        m_problems->focusFilter();
}

void IngressPane::saveState(ViewState &state) const
{
    state.setValue(u"ingress/split"_s, m_split->saveState());
    state.setValue(u"ingress/below"_s, m_below->saveState());
    state.setValue(u"ingress/editor"_s, m_tabs->layoutState());
    QStringList open;
    for (const TemplateEditor *editor : m_tabs->editors())
        if (!editor->file().path().isEmpty())
            open.append(editor->file().path());
    state.setValue(u"ingress/open"_s, open);
    state.setValue(u"ingress/front"_s, m_tabs->currentIndex());
}

void IngressPane::restoreState(ViewState &state)
{
    m_split->restoreState(state.value(u"ingress/split"_s).toByteArray());
    m_below->restoreState(state.value(u"ingress/below"_s).toByteArray());
    m_tabs->restoreLayout(state.value(u"ingress/editor"_s).toByteArray());
    for (const QString &path : state.value(u"ingress/open"_s).toStringList())
        if (QFileInfo(path).isFile()) // what has gone meanwhile is no news
            static_cast<void>(m_tabs->open(path));
    m_tabs->setCurrentIndex(state.value(u"ingress/front"_s).toInt());
    showFront();
}

/// Others come before the actions are there.
bool IngressPane::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    return (isKey && handleLocalKeys(*event, m_actions->local())) || Pane::event(event);
}

}
