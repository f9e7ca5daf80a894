#pragma once

#include "models/registries/platform/syncitem.h"

#include <QAbstractTableModel>
#include <QHash>

namespace quaymaster
{

/// What differs here and on the platform, a row each, with a check box: what is checked is brought away. Creations and
/// updates are checked from the start, deletions are not, and a conflict can't be before a side was chosen. Then, what
/// became of each.
class PlatformSyncModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entry, Action, Side, Fields, Fate, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        KeyRole,
        IconRole, ///< of its fate; empty: none
        ToneRole, ///< int, of Tone
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Choices stay for those that are as they were.
    void setDifferences(const QList<PlatformDifference> &differences);
    void clear();
    void prefer(const QModelIndexList &rows, std::optional<PlatformDifference::Side> side); ///< of conflicts
    void setUsed(const QHash<qint64, Error> &used); ///< platform ids: they stay
    void setOutcome(const SyncItem &item);

    /// What is checked and not done.
    QList<SyncChoice> choices() const;
    /// As seen; what is done to it is decided().
    const PlatformDifference &difference(int row) const { return m_rows.at(row).seen; }
    bool isConflict(int row) const { return difference(row).action == PlatformDifference::Action::Conflict; }
    static PlatformDifference decided(const SyncChoice &choice);
    static QString actionText(PlatformDifference::Action action);
    static QString sideText(PlatformDifference::Side side);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void choicesChanged();

private:
    struct Row
    {
        PlatformDifference seen;
        std::optional<PlatformDifference::Side> preferred = {};
        bool isChecked = false;
        SyncItem::State state = SyncItem::State::Planned;
        std::optional<Error> error = {};

        PlatformDifference decided() const;
        bool canBeChecked() const;
    };

    static QString keyOf(const PlatformDifference &difference);
    static Row fresh(const PlatformDifference &difference);
    QString text(const Row &row, Column column) const;
    static QString fateText(const Row &row);
    static QString iconOf(const Row &row);
    static int toneOf(const Row &row);
    void rowChanged(int row);
    int rowOf(const SyncItem &item) const;

    QList<Row> m_rows;
    QHash<qint64, int> m_byEntry;
    QHash<qint64, int> m_byPlatformId;
};

}
