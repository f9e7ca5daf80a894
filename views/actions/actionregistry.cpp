#include "views/actions/actionregistry.h"

#include "views/actions/mnemonics.h"
#include "views/widgets/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

/// "Cancel the operation (Del)": a tool bar teaches the keys.
QString tipWithKeys(const QString &tip, const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys);
}

void setTexts(QAction &action, const ActionSpec &spec)
{
    const QString tip = spec.tip ? spec.tip() : QString();
    action.setText(spec.text());
    QString name = withoutMnemonic(action.text()); // Qt's own leaves the (S) of 保存(&S) in a tool bar
    if (name.endsWith(u'…'))
        name.chop(1); // there Chinese fonts draw it at another height than in the menu
    action.setIconText(name);
    action.setToolTip(tipWithKeys(tip.isEmpty() ? name : tip, action));
    action.setStatusTip(tip);
}

}

ActionRegistry::ActionRegistry(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

ActionRegistry::~ActionRegistry() = default;

QAction &ActionRegistry::add(ActionSpec spec, QWidget *scope, std::function<void()> triggered)
{
    Q_ASSERT(spec.text && !spec.name.isEmpty() && !find(spec.name));
    auto *action = new QAction(this);
    action->setObjectName(spec.name);
    action->setIcon(icon(spec.icon));
    action->setShortcuts(spec.shortcuts);
    action->setShortcutContext(scope ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    setTexts(*action, spec);
    if (QWidget *owner = scope ? scope : m_window.data())
        owner->addAction(action);
    if (scope)
        connect(scope, &QObject::destroyed, action, [action] { delete action; });
    if (triggered)
        connect(action, &QAction::triggered, action, std::move(triggered));
    const QString menu = spec.menu;
    enter({action, menu, std::move(spec), scope});
    return *action;
}

void ActionRegistry::include(QAction &action, const QString &menu)
{
    Q_ASSERT(!action.objectName().isEmpty() && !find(action.objectName()));
    enter({&action, menu, {}, qobject_cast<QWidget *>(action.parent())});
}

QList<QAction *> ActionRegistry::all() const
{
    QList<QAction *> found;
    for (const Entry &entry : m_entries)
        found.append(entry.action);
    return found;
}

QAction *ActionRegistry::find(const QString &name) const
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &other) { return other.action->objectName() == name; });
    return entry == m_entries.cend() ? nullptr : entry->action;
}

QList<QAction *> ActionRegistry::ofMenu(const QString &menu) const
{
    QList<QAction *> found;
    for (const Entry &entry : m_entries) {
        if (entry.menu == menu)
            found.append(entry.action);
    }
    return found;
}

QString ActionRegistry::menuOf(const QAction &action) const
{
    const Entry *entry = entryOf(action);
    return entry ? entry->menu : QString();
}

bool ActionRegistry::beginsGroup(const QAction &action) const
{
    const Entry *entry = entryOf(action);
    return entry && entry->spec.beginsGroup;
}

QWidget *ActionRegistry::scopeOf(const QAction &action) const
{
    const Entry *entry = entryOf(action);
    return entry ? entry->scope.data() : nullptr;
}

bool ActionRegistry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance()) {
        for (const Entry &entry : m_entries) {
            if (entry.spec.text)
                setTexts(*entry.action, entry.spec);
        }
    }
    return false;
}

const ActionRegistry::Entry *ActionRegistry::entryOf(const QAction &action) const
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &other) { return other.action == &action; });
    return entry == m_entries.cend() ? nullptr : &*entry;
}

void ActionRegistry::enter(Entry entry)
{
    QAction *action = entry.action;
    connect(action, &QObject::destroyed, this, &ActionRegistry::forget);
    m_entries.push_back(std::move(entry));
    emit added(action);
}

void ActionRegistry::forget(const QObject *action)
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &other) { return other.action == action; });
    if (entry == m_entries.cend())
        return;
    QAction *gone = entry->action;
    m_entries.erase(entry);
    emit removed(gone);
}

}
