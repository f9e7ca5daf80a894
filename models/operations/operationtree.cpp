#include "models/operations/operationtree.h"

#include "models/operations/operationcells.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace quaymaster
{

namespace
{

constexpr int tellMs = 100;
constexpr int keyShift = 32;

// An index carries the operation's key and the image's row + 1: 0 for operations, (key, 0) for images, (key, n) for
// blobs.
static_assert(sizeof(quintptr) == sizeof(quint64), "a key and a row have to fit");

quintptr idOf(int key, int image)
{
    return (static_cast<quintptr>(key) << keyShift) | static_cast<quintptr>(image);
}

int keyIn(quintptr id)
{
    return static_cast<int>(id >> keyShift);
}

/// −1 on the level of images.
int imageIn(quintptr id)
{
    return static_cast<int>(id & 0xffffffffU) - 1;
}

}

struct OperationTree::Rank
{
    bool isOver;
    qint64 age; ///< negative milliseconds: the newest first
    int key;

    bool operator<(const Rank &other) const
    {
        return std::tie(isOver, age, other.key) < std::tie(other.isOver, other.age, key);
    }
};

OperationTree::OperationTree(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellMs);
    connect(&m_tell, &QTimer::timeout, this, qOverload<>(&OperationTree::tellChanges));
}

OperationTree::~OperationTree() = default;

OperationTree::Node *OperationTree::node(int key) const
{
    const auto found = m_nodes.find(key);
    return found == m_nodes.end() ? nullptr : found->second.get();
}

OperationTree::Rank OperationTree::rankOf(const Node &node) const
{
    return {node.isPlacedOver, -node.entry.placed.toMSecsSinceEpoch(), node.entry.key};
}

int OperationTree::placeOf(const Rank &rank) const
{
    const auto found
        = std::lower_bound(m_rows.begin(), m_rows.end(), rank,
                           [this](const Node *node, const Rank &wanted) { return rankOf(*node) < wanted; });
    return static_cast<int>(found - m_rows.begin());
}

int OperationTree::rowOf(const Node &node) const
{
    return placeOf(rankOf(node));
}

const OperationEntry *OperationTree::find(int key) const
{
    const Node *found = node(key);
    return found ? &found->entry : nullptr;
}

QModelIndex OperationTree::indexOf(int key, int column) const
{
    const Node *found = node(key);
    return found ? createIndex(rowOf(*found), column, quintptr(0)) : QModelIndex();
}

int OperationTree::keyOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return 0;
    if (index.internalId() != 0)
        return keyIn(index.internalId());
    return m_rows.at(static_cast<std::size_t>(index.row()))->entry.key;
}

QList<int> OperationTree::keys() const
{
    QList<int> keys;
    keys.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const Node *row : m_rows)
        keys.append(row->entry.key);
    return keys;
}

QList<int> OperationTree::interrupted() const
{
    return {m_interrupted.begin(), m_interrupted.end()};
}

QModelIndex OperationTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const int image = parent.internalId() == 0 ? 0 : parent.row() + 1;
    return createIndex(row, column, idOf(keyOf(parent), image));
}

QModelIndex OperationTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int key = keyIn(child.internalId());
    const int image = imageIn(child.internalId());
    return image < 0 ? indexOf(key) : createIndex(image, 0, idOf(key, 0));
}

int OperationTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.column() > 0)
        return 0;
    const OperationEntry *entry = find(keyOf(parent));
    if (!entry)
        return 0;
    if (parent.internalId() == 0)
        return entry->items.images();
    return imageIn(parent.internalId()) < 0 ? entry->items.blobs(parent.row()) : 0;
}

int OperationTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool OperationTree::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 || isUnread(parent);
}

/// What an old operation came to is known to the history only.
bool OperationTree::isUnread(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() > 0 || index.internalId() != 0)
        return false;
    const OperationEntry &entry = m_rows.at(static_cast<std::size_t>(index.row()))->entry;
    return entry.isOver() && entry.id > 0 && !entry.isLoaded;
}

bool OperationTree::canFetchMore(const QModelIndex &parent) const
{
    return isUnread(parent) && !m_rows.at(static_cast<std::size_t>(parent.row()))->isWanted;
}

void OperationTree::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node &asked = *m_rows.at(static_cast<std::size_t>(parent.row()));
    asked.isWanted = true;
    emit wanted(asked.entry.key);
}

QVariant OperationTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int key = keyOf(index);
    const OperationEntry &entry = *find(key);
    const int image = index.internalId() == 0 ? -1
        : imageIn(index.internalId()) < 0     ? index.row()
                                              : imageIn(index.internalId());
    if (role == KeyRole)
        return key;
    if (role == ImageRole)
        return image;
    if (index.internalId() == 0)
        return operationCell(entry, index.column(), role);
    if (imageIn(index.internalId()) < 0)
        return imageCell(entry, entry.items.image(image), index.column(), role);
    return blobCell(entry.items.blob(image, index.row()), index.column(), role);
}

QVariant OperationTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Operation"), tr("State"),     tr("Progress"), tr("Size"),
                                                  tr("Rate"),      tr("Time left"), tr("Started"),  tr("Duration")};
    return titles.at(static_cast<std::size_t>(section));
}

/// In runs that come to lie side by side, so that a thousand old ones are one insertion.
void OperationTree::add(QList<OperationEntry> entries)
{
    std::vector<std::unique_ptr<Node>> nodes;
    for (OperationEntry &entry : entries) {
        const bool isOver = entry.isOver();
        nodes.push_back(std::make_unique<Node>(Node{std::move(entry), isOver, false}));
    }
    std::sort(nodes.begin(), nodes.end(),
              [this](const auto &left, const auto &right) { return rankOf(*left) < rankOf(*right); });
    std::vector<std::unique_ptr<Node>> run;
    int place = 0;
    for (auto &node : nodes) {
        if (!run.empty() && placeOf(rankOf(*node)) != place)
            insertRun(place, std::exchange(run, {}));
        if (run.empty())
            place = placeOf(rankOf(*node));
        run.push_back(std::move(node));
    }
    if (!run.empty())
        insertRun(place, std::move(run));
}

void OperationTree::insertRun(int row, std::vector<std::unique_ptr<Node>> nodes)
{
    beginInsertRows({}, row, row + static_cast<int>(nodes.size()) - 1);
    std::vector<Node *> rows;
    for (auto &node : nodes) {
        rows.push_back(node.get());
        sortState(node->entry);
        m_nodes.insert_or_assign(node->entry.key, std::move(node));
    }
    m_rows.insert(m_rows.begin() + row, rows.begin(), rows.end());
    endInsertRows();
}

void OperationTree::change(int key, const std::function<void(OperationEntry &)> &change)
{
    Node *changed = node(key);
    if (!changed)
        return;
    change(changed->entry);
    sortState(changed->entry);
    if (changed->entry.isLoaded)
        changed->isWanted = false;
    if (changed->entry.isOver() != changed->isPlacedOver)
        place(*changed);
    markChanged(key);
}

/// Moves it where it belongs, after it has ended or begun again.
void OperationTree::place(Node &node)
{
    const int from = rowOf(node);
    Rank rank = rankOf(node);
    rank.isOver = node.entry.isOver();
    const int to = placeOf(rank); // as long as it still lies where it was
    const bool isMoved = to != from && to != from + 1;
    if (isMoved)
        beginMoveRows({}, from, from, {}, to);
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + (to > from ? to - 1 : to), &node);
    node.isPlacedOver = !node.isPlacedOver;
    if (isMoved)
        endMoveRows();
}

void OperationTree::remove(const QList<int> &keys)
{
    std::set<int> rows;
    for (const int key : keys)
        if (const Node *removed = node(key))
            rows.insert(rowOf(*removed));
    while (!rows.empty()) { // from below, in runs
        const int last = *rows.rbegin();
        int first = last;
        while (rows.contains(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            const int key = m_rows.at(static_cast<std::size_t>(row))->entry.key;
            m_interrupted.erase(key);
            m_nodes.erase(key);
            rows.erase(row);
        }
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
}

void OperationTree::sortState(const OperationEntry &entry)
{
    if (entry.state == Operation::State::Interrupted)
        m_interrupted.insert(entry.key);
    else
        m_interrupted.erase(entry.key);
}

void OperationTree::markChanged(int key)
{
    m_changed.insert(key);
    if (!m_tell.isActive())
        m_tell.start();
}

void OperationTree::tellChanges()
{
    const auto keys = std::exchange(m_changed, {});
    for (const int key : keys) {
        const QModelIndex first = indexOf(key);
        if (!first.isValid())
            continue;
        emit dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
        emit changed(key);
    }
}

}
