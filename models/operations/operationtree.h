#pragma once

#include "models/operations/operationentry.h"

#include <QAbstractItemModel>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace quaymaster
{

/// Operations, their images, their blobs. What nobody has ended stands first, then the newest first. Operations fills
/// it; a view reads it, and asks what an old operation came to by fetchMore(). Changes of an operation are told at most
/// ten times a second, those of images and blobs once for each progress, row by row.
class OperationTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, State, Progress, Bytes, Rate, TimeLeft, Started, Duration, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, ///< int: the operation's key, on every level
        ImageRole, ///< int: the image's row, −1 for an operation
        StateRole, ///< OperationPhase
        ProgressRole, ///< int: thousandths, −1 unknown
        SortRole, ///< what the column is sorted by
        ErrorRole, ///< Error; invalid where there is none
        DigestRole, ///< text: of the image or the blob
        ReferenceRole, ///< text: destination by tag
        PinnedReferenceRole ///< text: destination by digest; empty until the digest is known
    };

    explicit OperationTree(QObject *parent = nullptr);
    ~OperationTree() override;

    const OperationEntry *find(int key) const;
    QModelIndex indexOf(int key, int column = 0) const;
    int keyOf(const QModelIndex &index) const;
    QList<int> keys() const; ///< in the order of the rows
    QList<int> interrupted() const; ///< keys

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // What follows is for Operations only.
    int newKey() { return ++m_lastKey; }
    void add(QList<OperationEntry> entries); ///< each with a key of its own
    void change(int key, const std::function<void(OperationEntry &)> &change);
    /// What has changed besides rows that are new.
    ItemChanges apply(int key, const CopyProgress &progress);
    ItemChanges apply(int key, const QList<ImageReport> &images);
    void remove(const QList<int> &keys);

signals:
    void wanted(int key); ///< somebody wants to see the images of an old operation
    void changed(int key); ///< at most ten times a second

private:
    struct Rank;
    struct Node
    {
        OperationEntry entry;
        bool isPlacedOver = false; ///< stands among those that are over
        bool isWanted = false; ///< has been asked for
    };

    Node *node(int key) const;
    bool isUnread(const QModelIndex &index) const;
    Rank rankOf(const Node &node) const;
    int placeOf(const Rank &rank) const;
    int rowOf(const Node &node) const;
    void insertRun(int row, std::vector<std::unique_ptr<Node>> nodes);
    void place(Node &node);
    void sortState(const OperationEntry &entry);
    void markChanged(int key);
    void tellChanges();
    void tellChanges(const QModelIndex &operation, const ItemChanges &changes);
    void tellRows(const QModelIndex &parent, int first, int last);

    std::vector<Node *> m_rows; ///< sorted by rank
    std::map<int, std::unique_ptr<Node>> m_nodes; ///< by key
    std::set<int> m_changed;
    std::set<int> m_interrupted;
    QTimer m_tell;
    int m_lastKey = 0;
};

}
