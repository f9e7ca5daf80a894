#include "views/ingress/form/ingressformactions.h"

#include "views/widgets/icons.h"
#include "views/widgets/localkeys.h"
#include "views/widgets/translated.h"

#include <QAction>
#include <QWidget>

namespace quaymaster
{

using namespace Qt::StringLiterals;

IngressFormActions::IngressFormActions(QWidget &form)
    : QObject(&form)
    , m_addHttp(made("addHttp", "plus", &IngressFormActions::addHttpWanted))
    , m_addTcp(made("addTcp", "plus", &IngressFormActions::addTcpWanted))
    , m_jupyter(made("jupyter", "book-open", &IngressFormActions::jupyterWanted))
    , m_tensorboard(made("tensorboard", "activity", &IngressFormActions::tensorboardWanted))
    , m_ssh(made("ssh", "terminal", &IngressFormActions::sshWanted))
    , m_edit(made("edit", "pencil", &IngressFormActions::editWanted))
    , m_comment(made("comment", "hash", &IngressFormActions::commentWanted))
    , m_commentAbove(made("commentAbove", "hash", &IngressFormActions::commentAboveWanted))
    , m_duplicate(made("duplicate", "copy", &IngressFormActions::duplicateWanted))
    , m_remove(made("remove", "trash-2", &IngressFormActions::removeWanted))
    , m_up(made("up", "chevron-up", &IngressFormActions::upWanted))
    , m_down(made("down", "chevron-down", &IngressFormActions::downWanted))
    , m_cut(made("cut", "clipboard", &IngressFormActions::cutWanted))
    , m_copy(made("copy", "clipboard-copy", &IngressFormActions::copyWanted))
    , m_paste(made("paste", "clipboard-list", &IngressFormActions::pasteWanted))
{
    setKeys();
    keepTranslated(&form, [this] { setTexts(); });
    setState({});
}

QAction *IngressFormActions::made(const char *name, const char *iconName, void (IngressFormActions::*wanted)())
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), {}, this);
    action->setObjectName(u"ingress.form."_s + QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void IngressFormActions::setKeys()
{
    m_comment->setShortcut(Qt::CTRL | Qt::Key_Slash);
    m_commentAbove->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    m_remove->setShortcuts({QKeySequence::Delete});
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    m_cut->setShortcuts(QKeySequence::Cut);
    m_copy->setShortcuts(QKeySequence::Copy);
    m_paste->setShortcuts(QKeySequence::Paste);
    makeLocal(withKeys());
}

QList<QAction *> IngressFormActions::all() const
{
    return {m_addHttp,   m_addTcp, m_jupyter, m_tensorboard, m_ssh,   nullptr, m_edit, m_comment, m_commentAbove,
            m_duplicate, m_remove, m_up,      m_down,        nullptr, m_cut,   m_copy, m_paste};
}

QList<QAction *> IngressFormActions::ofRows() const
{
    return {m_edit, m_comment, m_commentAbove, m_duplicate, m_remove, nullptr,
            m_up,   m_down,    nullptr,        m_cut,       m_copy,   m_paste};
}

QList<QAction *> IngressFormActions::ofHttp() const
{
    return {m_addHttp, m_jupyter, m_tensorboard};
}

QList<QAction *> IngressFormActions::ofTcp() const
{
    return {m_addTcp, m_ssh};
}

QList<QAction *> IngressFormActions::withKeys() const
{
    return {m_comment, m_commentAbove, m_duplicate, m_remove, m_up, m_down, m_cut, m_copy, m_paste};
}

void IngressFormActions::setState(const State &state)
{
    for (QAction *action : {m_addHttp, m_addTcp, m_paste})
        action->setEnabled(state.isLive);
    for (QAction *action : {m_edit, m_comment, m_commentAbove, m_duplicate, m_remove, m_up, m_down, m_cut})
        action->setEnabled(state.isLive && state.hasRule);
    m_copy->setEnabled(state.isShown && state.hasRule);
    m_jupyter->setEnabled(state.isLive && !state.hasJupyter);
    m_tensorboard->setEnabled(state.isLive && !state.hasTensorboard);
    m_ssh->setEnabled(state.isLive && !state.hasSsh);
}

void IngressFormActions::setTexts()
{
    const auto say = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
        action->setStatusTip(tip);
    };
    say(m_addHttp, tr("Add HTTP rule"), tr("Adds a service that users reach by a browser."));
    say(m_addTcp, tr("Add TCP rule"), tr("Adds a service that users reach by TCP."));
    say(m_jupyter, tr("JupyterLab"), tr("Adds JupyterLab: port 8888 at /jupyter."));
    say(m_tensorboard, tr("TensorBoard"), tr("Adds TensorBoard: port 6006 at /monitor."));
    say(m_ssh, tr("SSH"), tr("Adds SSH: port 22."));
    say(m_edit, tr("Edit cell"), tr("Edits the current cell, as F2 and Enter do."));
    say(m_comment, tr("Edit comment"), tr("Edits the comment behind the current value."));
    say(m_commentAbove, tr("Edit comment above"), tr("Edits the comment lines above the current rule."));
    say(m_duplicate, tr("Duplicate rules"), tr("Writes the selected rules once more, with their comments."));
    say(m_remove, tr("Remove"), tr("Removes the selected rules or the image name. This can be undone."));
    say(m_up, tr("Move rules up"), tr("Moves the selected rules up by one, with their comments."));
    say(m_down, tr("Move rules down"), tr("Moves the selected rules down by one, with their comments."));
    say(m_cut, tr("Cut rules"), tr("Moves the selected rules to the clipboard, as YAML with their comments."));
    say(m_copy, tr("Copy rules"), tr("Copies the selected rules as YAML with their comments."));
    say(m_paste, tr("Paste rules"), tr("Inserts rules from the clipboard behind the selected one."));
}

}
