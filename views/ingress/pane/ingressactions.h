#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace quaymaster
{

class ActionRegistry;
class TemplateEditor;

/// What can be done in the pane of ingress templates.
class IngressActions final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the pane.
    IngressActions(ActionRegistry &registry, QWidget &pane);

    /// What can be done with it; nullptr: nothing is open. `canFix`: the chosen problem.
    void enable(const TemplateEditor *editor, bool canFix);
    void setTextBelow(bool below);
    void setShowsDifferences(bool shows);

    /// Those of an editor's text, for whichever editor is in front: their keys mean them in all of the pane.
    void includeText(const QList<QAction *> &actions);
    /// Those of a part of it, whose keys are its own. `scope`: a widget that stands for such parts.
    void include(const QList<QAction *> &actions, QWidget &scope);

    QList<QAction *> ofToolBar() const;
    QList<QAction *> first() const { return {m_open, m_new, m_newEntry}; }
    QList<QAction *> ofProblems() const { return {m_fix, m_fixAll}; }
    QList<QAction *> local() const; ///< whose keys mean something else outside of the pane

signals:
    void newWanted();
    void newEntryWanted();
    void openWanted();
    void saveWanted();
    void saveAsWanted();
    void closeWanted();
    void undoWanted();
    void redoWanted();
    void nextWanted();
    void previousWanted();
    void fixWanted();
    void fixAllWanted();
    void exportWanted();
    void insertFileWanted();
    void insertClipboardWanted();
    void insertTemplateWanted();
    void comparisonWanted();
    void placeWanted();
    void textBelowWanted(bool below);
    void differencesWanted(bool shown);
    void innerWanted(const QString &name); ///< of an editor's action

private:
    void addFiles();
    void addSteps();
    void addProblems();
    void addExchange();
    void addView();
    QAction *outerOf(const QAction &inner, QWidget &scope);
    static void follow(QAction &action, QAction &inner);

    ActionRegistry &m_registry;
    QWidget &m_pane;
    QList<QAction *> m_inner; ///< what stands for actions of editors
    QList<QAction *> m_ofText;
    QAction *m_new;
    QAction *m_newEntry;
    QAction *m_open;
    QAction *m_save;
    QAction *m_saveAs;
    QAction *m_close;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_fix;
    QAction *m_fixAll;
    QAction *m_export;
    QAction *m_insertFile;
    QAction *m_insertClipboard;
    QAction *m_insertTemplate;
    QAction *m_compare;
    QAction *m_place;
    QAction *m_textBelow;
    QAction *m_differences;
};

}
