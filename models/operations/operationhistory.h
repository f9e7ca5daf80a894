#pragma once

#include "models/operations/operationrecords.h"
#include "models/operations/operationtree.h"

namespace quaymaster
{

/// Brings what is remembered into the tree, and what other programs do: page by page at the start, then every few
/// seconds what is new. Rows of operations that this program works on are left alone.
class OperationHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 250; ///< so many rows are one step of the GUI thread

    OperationHistory(OperationRecords &records, OperationTree &tree);

    void load();
    /// Looks now.
    void refresh();
    /// The images and the log of one. `done` follows, unless the row is gone.
    void loadOne(int key, std::function<void(Result<>)> done);

    /// What it really is, after somebody else had it.
    void recheck(int key);

    int keyOf(qint64 id) const { return m_keys.value(id); } ///< 0: not known
    /// The row is that of `id`, and ours to change from here on.
    void own(int key, qint64 id);
    /// We work on it no more.
    void disown(int key);
    void forget(int key);

signals:
    void elsewhereChanged(int key); ///< another program began to work on it, or stopped
    void interruptedFound(int count);
    void loaded(); ///< all pages
    void failed(const quaymaster::Error &error); ///< the pages could not be read

private:
    void nextPage(qint64 before);
    void takePage(const QList<Operation> &operations);
    void takeNews(const QList<Operation> &operations);
    void update(int key, const Operation &operation);
    void fill(int key, const Operation &operation);
    void addUnknown(const QList<Operation> &operations);
    void tellInterrupted();

    OperationRecords &m_records;
    OperationTree &m_tree;
    QHash<qint64, int> m_keys; ///< by id
    QSet<int> m_own;
    QSet<int> m_stale; ///< what is being asked may have been read while we had it
    QSet<int> m_watched; ///< runs elsewhere, or was interrupted: others may change it
    QTimer m_poll;
    qint64 m_newest = 0;
    int m_interrupted = 0;
    bool m_isAsking = false;
    bool m_isWanted = false;
};

}
