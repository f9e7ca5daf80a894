#include "views/operations/operationactions.h"

#include "views/widgets/confirmdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSet>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool isCancellable(const OperationEntry &entry)
{
    return !entry.isOver() && !entry.isElsewhere && !entry.isCancelling;
}

bool isRetryable(const OperationEntry &entry)
{
    return entry.state == Operation::State::Failed || entry.state == Operation::State::Cancelled;
}

bool isInterrupted(const OperationEntry &entry)
{
    return entry.state == Operation::State::Interrupted && entry.isContinuable();
}

bool isRemovable(const OperationEntry &entry)
{
    return entry.isOver();
}

bool isAny(const OperationEntry &)
{
    return true;
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

}

OperationActions::OperationActions(Operations &operations, ActionRegistry &registry, QWidget *scope)
    : m_operations(operations)
    , m_registry(registry)
    , m_scope(scope)
{
    addRunning();
    addCopying();
    update();
}

QAction *OperationActions::add(const ActionSpec &spec, void (OperationActions::*act)())
{
    return &m_registry.add(spec, m_scope, [this, act] { (this->*act)(); });
}

void OperationActions::addRunning()
{
    m_cancel = add({u"operations.cancel"_s,
                    [] { return tr("&Cancel"); },
                    [] { return tr("Stop what runs. It can be run again: what has arrived is not sent twice."); },
                    u"circle-stop"_s,
                    {},
                    u"operations"_s},
                   &OperationActions::cancel);
    m_retry = add({u"operations.retry"_s,
                   [] { return tr("&Retry what is missing"); },
                   [] { return tr("Run again what failed or was cancelled, and only that."); },
                   u"rotate-cw"_s,
                   {QKeySequence(u"Ctrl+R"_s)},
                   u"operations"_s},
                  &OperationActions::retry);
    m_continue = add({u"operations.continue"_s,
                      [] { return tr("C&ontinue"); },
                      [] { return tr("Finish what was interrupted: only what is missing is sent."); },
                      u"circle-play"_s,
                      {},
                      u"operations"_s},
                     &OperationActions::goOn);
    m_remove = add({u"operations.remove"_s,
                    [] { return tr("Re&move from the list…"); },
                    [] { return tr("Take what is over out of the history. Nothing is deleted in a registry."); },
                    u"trash-2"_s,
                    {QKeySequence(QKeySequence::Delete)},
                    u"operations"_s},
                   &OperationActions::remove);
    m_removeFinished = add({u"operations.removeFinished"_s,
                            [] { return tr("Remove &all finished…"); },
                            [] { return tr("Take all that is done, failed or cancelled out of the history."); },
                            u"list-checks"_s,
                            {},
                            u"operations"_s},
                           &OperationActions::removeFinished);
}

void OperationActions::addCopying()
{
    m_copyReference = add({u"operations.copyReference"_s,
                           [] { return tr("Copy the re&ference"); },
                           [] { return tr("Copy the destination with its tag."); },
                           u"copy"_s,
                           {},
                           u"operations"_s},
                          &OperationActions::copyReference);
    m_copyPinned = add({u"operations.copyPinnedReference"_s,
                        [] { return tr("Copy the reference by &digest"); },
                        [] { return tr("Copy the destination with its digest, which never moves."); },
                        u"hash"_s,
                        {QKeySequence(u"Ctrl+Shift+C"_s)},
                        u"operations"_s},
                       &OperationActions::copyPinnedReference);
    m_copyDigest = add({u"operations.copyDigest"_s,
                        [] { return tr("Copy the di&gest"); },
                        [] { return tr("Copy the digest alone."); },
                        u"hash"_s,
                        {},
                        u"operations"_s},
                       &OperationActions::copyDigest);
    m_copyCommand = add({u"operations.copyCommand"_s,
                         [] { return tr("Copy the command &line"); },
                         [] { return tr("Copy the command line that does the same. No secret is in it."); },
                         u"terminal"_s,
                         {},
                         u"operations"_s},
                        &OperationActions::copyCommand);
}

QList<QAction *> OperationActions::ofRows() const
{
    return {m_cancel,        m_retry,      m_continue,   m_remove,     nullptr,
            m_copyReference, m_copyPinned, m_copyDigest, m_copyCommand};
}

QList<QAction *> OperationActions::ofToolBar() const
{
    return {m_cancel, m_retry, m_continue, nullptr, m_removeFinished};
}

void OperationActions::setSelected(const QModelIndexList &rows)
{
    m_rows = {rows.begin(), rows.end()};
    m_keys.clear();
    QSet<int> known; // thousands may be selected
    for (const QModelIndex &row : rows)
        if (const int key = row.data(OperationTree::KeyRole).toInt(); !known.contains(key)) {
            known.insert(key);
            m_keys.append(key);
        }
    update();
}

QList<int> OperationActions::keys(bool (*suits)(const OperationEntry &)) const
{
    QList<int> keys;
    for (const int key : m_keys)
        if (const OperationEntry *entry = m_operations.find(key); entry && suits(*entry))
            keys.append(key);
    return keys;
}

bool OperationActions::isAnyOf(bool (*suits)(const OperationEntry &)) const
{
    return std::ranges::any_of(m_keys, [&](int key) {
        const OperationEntry *entry = m_operations.find(key);
        return entry && suits(*entry);
    });
}

/// An operation itself has none: its images have.
QStringList OperationActions::texts(int role, qsizetype most) const
{
    const OperationTree &tree = m_operations.tree();
    QStringList texts;
    QSet<QString> known;
    const auto add = [&](const QString &text) {
        if (text.isEmpty() || known.contains(text))
            return;
        known.insert(text);
        texts.append(text);
    };
    for (const QPersistentModelIndex &row : m_rows) {
        add(row.data(role).toString());
        for (int image = 0; !row.parent().isValid() && image < tree.rowCount(row) && texts.size() < most; ++image)
            add(tree.index(image, 0, row).data(role).toString());
        if (texts.size() >= most)
            break;
    }
    return texts;
}

void OperationActions::update()
{
    m_cancel->setEnabled(isAnyOf(isCancellable));
    m_retry->setEnabled(isAnyOf(isRetryable));
    m_continue->setEnabled(isAnyOf(isInterrupted));
    m_remove->setEnabled(isAnyOf(isRemovable));
    m_removeFinished->setEnabled(m_operations.tree().rowCount() > 0);
    m_copyReference->setEnabled(hasText(OperationTree::ReferenceRole));
    m_copyPinned->setEnabled(hasText(OperationTree::PinnedReferenceRole));
    m_copyDigest->setEnabled(hasText(OperationTree::DigestRole));
    m_copyCommand->setEnabled(isAnyOf(isAny));
}

void OperationActions::cancel()
{
    const QList<int> wanted = keys(isCancellable);
    for (const int key : wanted)
        m_operations.cancel(key);
}

void OperationActions::retry()
{
    const QList<int> wanted = keys(isRetryable);
    for (const int key : wanted)
        m_operations.retry(key);
}

void OperationActions::goOn()
{
    const QList<int> wanted = keys(isInterrupted);
    for (const int key : wanted)
        m_operations.continueOperation(key);
}

void OperationActions::remove()
{
    const QList<int> wanted = keys(isRemovable);
    Confirmation question;
    for (const int key : wanted)
        question.items.append(m_operations.find(key)->title);
    question.title = tr("Remove from the list");
    question.question = wanted.size() == 1
        ? tr("Remove “%1” from the history?").arg(question.items.takeFirst())
        : tr("Remove %n operation(s) from the history?", nullptr, static_cast<int>(wanted.size()));
    question.consequence = tr("Its log goes too. What it has copied stays where it is.");
    question.verb = tr("Remove");
    question.isDestructive = true;
    confirm(m_scope, question, [this, wanted] {
        for (const int key : wanted)
            m_operations.remove(key);
    });
}

void OperationActions::removeFinished()
{
    Confirmation question;
    question.title = tr("Remove all finished");
    question.question = tr("Remove all operations that are done, failed or cancelled from the history?");
    question.consequence = tr("Their logs go too. What they have copied stays where it is.");
    question.verb = tr("Remove all");
    question.isDestructive = true;
    confirm(m_scope, question, [this] { m_operations.removeFinished(); });
}

void OperationActions::copyReference()
{
    copy(texts(OperationTree::ReferenceRole).join(u'\n'));
}

void OperationActions::copyPinnedReference()
{
    copy(texts(OperationTree::PinnedReferenceRole).join(u'\n'));
}

void OperationActions::copyDigest()
{
    copy(texts(OperationTree::DigestRole).join(u'\n'));
}

void OperationActions::copyCommand()
{
    QStringList commands;
    const QList<int> wanted = keys(isAny);
    for (const int key : wanted)
        commands.append(shellCommand(m_operations.find(key)->arguments));
    copy(commands.join(u'\n'));
}

}
