#pragma once

#include "models/operations/operations.h"
#include "views/actions/actionregistry.h"

#include <QPersistentModelIndex>
#include <limits>

namespace quaymaster
{

/// What a person can do with the operations that are selected: "operations.cancel", ".retry", ".continue", ".remove",
/// ".removeFinished", ".copyReference", ".copyPinnedReference", ".copyDigest", ".copyCommand".
class OperationActions final : public QObject
{
    Q_OBJECT

public:
    /// The shortcuts hold in `scope`, and questions are asked over its window.
    OperationActions(Operations &operations, ActionRegistry &registry, QWidget *scope);

    /// Indexes of the operations' tree, on any level.
    void setSelected(const QModelIndexList &rows);
    bool isSelected(int key) const { return m_keys.contains(key); }
    /// What may be done has perhaps changed.
    void update();

    QList<QAction *> ofRows() const; ///< for the context menu; nullptr: a separator
    QList<QAction *> ofToolBar() const;

private:
    void addRunning();
    void addCopying();
    QAction *add(const ActionSpec &spec, void (OperationActions::*act)());
    QList<int> keys(bool (*suits)(const OperationEntry &)) const;
    bool isAnyOf(bool (*suits)(const OperationEntry &)) const;
    QStringList texts(int role, qsizetype most = std::numeric_limits<qsizetype>::max()) const;
    bool hasText(int role) const { return !texts(role, 1).isEmpty(); }
    void cancel();
    void retry();
    void goOn();
    void remove();
    void removeFinished();
    void copyReference();
    void copyPinnedReference();
    void copyDigest();
    void copyCommand();

    Operations &m_operations;
    ActionRegistry &m_registry;
    QWidget *m_scope;
    QList<QPersistentModelIndex> m_rows;
    QList<int> m_keys; ///< of m_rows, each once
    QAction *m_cancel;
    QAction *m_retry;
    QAction *m_continue;
    QAction *m_remove;
    QAction *m_removeFinished;
    QAction *m_copyReference;
    QAction *m_copyPinned;
    QAction *m_copyDigest;
    QAction *m_copyCommand;
};

}
