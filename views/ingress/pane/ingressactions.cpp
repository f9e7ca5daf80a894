#include "views/ingress/pane/ingressactions.h"

#include "views/actions/actionregistry.h"
#include "views/ingress/pane/templateeditor.h"
#include "views/widgets/localkeys.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

IngressActions::IngressActions(ActionRegistry &registry, QWidget &pane)
    : QObject(&pane)
    , m_registry(registry)
    , m_pane(pane)
{
    addFiles();
    addSteps();
    addProblems();
    addExchange();
    addView();
    makeLocal({m_open});
    enable(nullptr, false);
}

void IngressActions::addFiles()
{
    m_new = &m_registry.add({u"ingress.new"_s,
                             [] { return tr("&New template"); },
                             [] { return tr("Begins a template as the platform wants it."); },
                             u"plus"_s,
                             {QKeySequence::New},
                             u"ingress"_s},
                            &m_pane, [this] { emit newWanted(); });
    m_newEntry = &m_registry.add({u"ingress.newEntry"_s,
                                  [] { return tr("New entry for an &image…"); },
                                  [] { return tr("Adds an entry with the name and the ports of an image."); },
                                  u"package"_s,
                                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                                  u"ingress"_s},
                                 &m_pane, [this] { emit newEntryWanted(); });
    m_open = &m_registry.add({u"ingress.open"_s,
                              [] { return tr("&Open…"); },
                              [] { return tr("Opens files with ingress templates."); },
                              u"folder-open"_s,
                              {QKeySequence::Open},
                              u"ingress"_s},
                             &m_pane, [this] { emit openWanted(); });
    m_save = &m_registry.add({u"ingress.save"_s,
                              [] { return tr("&Save"); },
                              [] { return tr("Writes the template to its file."); },
                              u"save"_s,
                              {QKeySequence::Save},
                              u"ingress"_s,
                              true},
                             &m_pane, [this] { emit saveWanted(); });
    m_saveAs = &m_registry.add({u"ingress.saveAs"_s,
                                [] { return tr("Save &as…"); },
                                [] { return tr("Writes the template to another file."); },
                                u"save"_s,
                                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                                u"ingress"_s},
                               &m_pane, [this] { emit saveAsWanted(); });
    m_close = &m_registry.add({u"ingress.close"_s,
                               [] { return tr("&Close the template"); },
                               [] { return tr("Closes the file in front."); },
                               u"x"_s,
                               {QKeySequence(Qt::CTRL | Qt::Key_W)},
                               u"ingress"_s},
                              &m_pane, [this] { emit closeWanted(); });
}

void IngressActions::addSteps()
{
    m_undo = &m_registry.add({u"ingress.undo"_s,
                              [] { return tr("&Undo"); },
                              [] { return tr("Takes back what was done last to the template."); },
                              u"undo-2"_s,
                              {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                              u"ingress"_s,
                              true},
                             &m_pane, [this] { emit undoWanted(); });
    m_redo = &m_registry.add({u"ingress.redo"_s,
                              [] { return tr("&Redo"); },
                              [] { return tr("Does again what was taken back."); },
                              u"rotate-cw"_s,
                              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                              u"ingress"_s},
                             &m_pane, [this] { emit redoWanted(); });
}

void IngressActions::addProblems()
{
    m_next = &m_registry.add({u"ingress.nextProblem"_s,
                              [] { return tr("Next &problem"); },
                              [] { return tr("Goes to the next problem in the text."); },
                              u"chevron-down"_s,
                              {QKeySequence(Qt::Key_F8)},
                              u"ingress"_s,
                              true},
                             &m_pane, [this] { emit nextWanted(); });
    m_previous = &m_registry.add({u"ingress.previousProblem"_s,
                                  [] { return tr("Pre&vious problem"); },
                                  [] { return tr("Goes to the problem before in the text."); },
                                  u"chevron-up"_s,
                                  {QKeySequence(Qt::SHIFT | Qt::Key_F8)},
                                  u"ingress"_s},
                                 &m_pane, [this] { emit previousWanted(); });
    m_fix = &m_registry.add({u"ingress.fix"_s,
                             [] { return tr("&Fix the problem"); },
                             [] { return tr("Mends the chosen problem, and nothing else."); },
                             u"check"_s,
                             {},
                             u"ingress"_s},
                            &m_pane, [this] { emit fixWanted(); });
    m_fixAll = &m_registry.add({u"ingress.fixAll"_s,
                                [] { return tr("Fix a&ll that is safe to fix"); },
                                [] { return tr("Mends every problem that can be mended without a doubt."); },
                                u"list-checks"_s,
                                {},
                                u"ingress"_s},
                               &m_pane, [this] { emit fixAllWanted(); });
    m_compare = &m_registry.add({u"ingress.compare"_s,
                                 [] { return tr("Compare &with an image…"); },
                                 [] { return tr("Asks the registry of an image which ports the rules should serve."); },
                                 u"package"_s,
                                 {},
                                 u"ingress"_s},
                                &m_pane, [this] { emit comparisonWanted(); });
}

void IngressActions::addExchange()
{
    m_export = &m_registry.add({u"ingress.export"_s,
                                [] { return tr("&Export the entry…"); },
                                [] { return tr("Hands the entry to the maintainers: as YAML or as a patch."); },
                                u"arrow-up-from-line"_s,
                                {},
                                u"ingress"_s,
                                true},
                               &m_pane, [this] { emit exportWanted(); });
    m_insertFile = &m_registry.add({u"ingress.insertFile"_s,
                                    [] { return tr("I&mport entries of a file…"); },
                                    [] { return tr("Adds the entries of a file, with their comments."); },
                                    u"import"_s,
                                    {},
                                    u"ingress"_s},
                                   &m_pane, [this] { emit insertFileWanted(); });
    m_insertClipboard = &m_registry.add({u"ingress.insertClipboard"_s,
                                         [] { return tr("Insert entries of the clip&board"); },
                                         [] { return tr("Adds the entries that were copied, with their comments."); },
                                         u"clipboard"_s,
                                         {},
                                         u"ingress"_s},
                                        &m_pane, [this] { emit insertClipboardWanted(); });
    m_insertTemplate
        = &m_registry.add({u"ingress.insertTemplate"_s,
                           [] { return tr("Write a template &here"); },
                           [] { return tr("Writes a template as the platform wants it into a file that has none."); },
                           u"plus"_s,
                           {},
                           u"ingress"_s},
                          &m_pane, [this] { emit insertTemplateWanted(); });
}

void IngressActions::addView()
{
    m_place = &m_registry.add({u"ingress.copyPlace"_s,
                               [] { return tr("Copy the place (&JSON pointer)"); },
                               [] { return tr("Copies where in the template you are, as commands take it."); },
                               u"copy"_s,
                               {},
                               u"ingress"_s,
                               true},
                              &m_pane, [this] { emit placeWanted(); });
    m_textBelow = &m_registry.add({u"ingress.textBelow"_s,
                                   [] { return tr("&Text below the form"); },
                                   [] { return tr("Shows the text below the form, else at its right."); },
                                   u"panel-left"_s,
                                   {},
                                   u"ingress"_s},
                                  &m_pane);
    m_differences = &m_registry.add({u"ingress.differences"_s,
                                     [] { return tr("Show &differences before saving"); },
                                     [] { return tr("Shows what saving changes in the file, before it does."); },
                                     u"git-compare"_s,
                                     {},
                                     u"ingress"_s},
                                    &m_pane);
    m_textBelow->setCheckable(true);
    m_differences->setCheckable(true);
    connect(m_textBelow, &QAction::triggered, this, &IngressActions::textBelowWanted);
    connect(m_differences, &QAction::triggered, this, &IngressActions::differencesWanted);
}

void IngressActions::enable(const TemplateEditor *editor, bool canFix)
{
    const bool isEditable = editor && !editor->file().isReadOnly();
    const IngressBuffer *buffer = editor ? &editor->file().buffer() : nullptr;
    const bool isForm = isEditable && buffer->document().isForm();
    for (QAction *action : {m_save, m_saveAs, m_insertFile, m_insertClipboard})
        action->setEnabled(isEditable);
    for (QAction *action : {m_insertFile, m_insertClipboard})
        action->setEnabled(isForm);
    m_insertTemplate->setEnabled(isEditable && !isForm);
    m_compare->setEnabled(isForm);
    m_close->setEnabled(editor);
    m_undo->setEnabled(isEditable && editor->canUndo());
    m_redo->setEnabled(isEditable && editor->canRedo());
    const auto hasFix = [](const Diagnostic &found) { return found.fix.has_value(); };
    const bool hasProblems = buffer && !buffer->document().diagnostics.isEmpty();
    m_next->setEnabled(hasProblems);
    m_previous->setEnabled(hasProblems);
    m_fix->setEnabled(isEditable && canFix);
    m_fixAll->setEnabled(isEditable && std::ranges::any_of(buffer->document().diagnostics, hasFix));
    m_export->setEnabled(isForm && !editor->entry().isEmpty());
    m_place->setEnabled(editor && !editor->place().isEmpty());
    for (QAction *action : std::as_const(m_inner))
        action->setEnabled(editor);
}

void IngressActions::setTextBelow(bool below)
{
    m_textBelow->setChecked(below);
}

void IngressActions::setShowsDifferences(bool shows)
{
    m_differences->setChecked(shows);
}

void IngressActions::includeText(const QList<QAction *> &actions)
{
    for (QAction *inner : actions) {
        const auto isOurs = [inner](const QAction *action) {
            return !inner->shortcut().isEmpty() && action->shortcuts().contains(inner->shortcut())
                && action->objectName() != inner->objectName();
        };
        if (std::ranges::any_of(m_pane.actions(), isOurs))
            continue;
        QAction *action = outerOf(*inner, m_pane);
        follow(*action, *inner);
        if (!m_ofText.contains(action)) {
            m_ofText.append(action);
            m_pane.addAction(action);
        }
    }
}

void IngressActions::include(const QList<QAction *> &actions, QWidget &scope)
{
    for (QAction *inner : actions)
        if (inner)
            follow(*outerOf(*inner, scope), *inner);
}

/// The registry has one of each, however many files are open.
QAction *IngressActions::outerOf(const QAction &inner, QWidget &scope)
{
    if (QAction *action = m_registry.find(inner.objectName()))
        return action;
    auto *action = new QAction(&scope);
    action->setObjectName(inner.objectName());
    action->setShortcuts(inner.shortcuts());
    connect(action, &QAction::triggered, this, [this, action] { emit innerWanted(action->objectName()); });
    makeLocal({action});
    m_registry.include(*action);
    m_inner.append(action);
    return action;
}

/// Its texts are the editors', which keep them translated.
void IngressActions::follow(QAction &action, QAction &inner)
{
    const auto copy = [&action, &inner] {
        action.setText(inner.text());
        action.setIconText(inner.iconText());
        action.setToolTip(inner.toolTip());
        action.setStatusTip(inner.statusTip());
        action.setIcon(inner.icon());
        action.setCheckable(inner.isCheckable());
        action.setChecked(inner.isChecked());
    };
    copy();
    connect(&inner, &QAction::changed, &action, copy);
}

QList<QAction *> IngressActions::ofToolBar() const
{
    return {m_open, m_new,   m_newEntry, m_save, nullptr,  m_undo,
            m_redo, nullptr, m_previous, m_next, m_fixAll, m_export};
}

QList<QAction *> IngressActions::local() const
{
    return QList<QAction *>{m_open} + m_ofText;
}

}
