#pragma once

#include <QAction>
#include <QPointer>
#include <functional>
#include <vector>

class QWidget;

namespace quaymaster
{

/// One thing that a person can do.
struct ActionSpec
{
    QString name; ///< unique and for ever, such as "operations.cancel": the action's object name
    std::function<QString()> text; ///< with tr() inside: asked again when the language changes
    std::function<QString()> tip = {}; ///< a sentence
    QString icon = {}; ///< of resources/icons, or empty
    QList<QKeySequence> shortcuts = {};
    /// "file", "edit", "view", "entries", "hosts", "images", "ingress", "operations", "help", or empty: in no menu
    QString menu = {};
    bool beginsGroup = false; ///< a separator stands before it in the menu
};

/// Everything that a person can do, once. Menu bar, tool bars, context menus, command palette and the page of
/// shortcuts are views on it.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// Actions without a scope belong to `window`, which adds none of them itself.
    explicit ActionRegistry(QWidget *window = nullptr, QObject *parent = nullptr);
    ~ActionRegistry() override;

    /// The registry owns it; it goes away with `scope`. With a scope, its shortcuts hold there and in its children
    /// only.
    QAction &add(ActionSpec spec, QWidget *scope = nullptr, std::function<void()> triggered = {});

    /// Lists an action that a widget made for itself (a table's "Copy"), whose texts that widget keeps.
    void include(QAction &action, const QString &menu = {});

    QList<QAction *> all() const; ///< in the order of adding
    QAction *find(const QString &name) const;
    QList<QAction *> ofMenu(const QString &menu) const;
    QString menuOf(const QAction &action) const;
    bool beginsGroup(const QAction &action) const;
    QWidget *scopeOf(const QAction &action) const; ///< nullptr: the window

signals:
    void added(QAction *action);
    void removed(QAction *action); ///< which is no more than an address by then

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QAction *action;
        QString menu;
        ActionSpec spec;
        QPointer<QWidget> scope;
    };

    const Entry *entryOf(const QAction &action) const;
    void enter(Entry entry);
    void forget(const QObject *action);

    QPointer<QWidget> m_window;
    std::vector<Entry> m_entries;
};

}
