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
    enum Column { Entry, Address, Action, Side, Fields, Fate, ColumnCount };
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
    void setFrozen(bool frozen); ///< no box can be ticked

    /// What is checked and not done.
    QList<SyncChoice> choices() const;
    int choiceCount() const { return m_choiceCount; } ///< of choices(), at once
    /// As seen; what is done to it is decided().
    const PlatformDifference &difference(int row) const { return m_rows.at(row).seen; }
    bool canBeDecided(int row) const; ///< a conflict that is not done
    const std::optional<Error> &error(int row) const { return m_rows.at(row).error; }
    int count(SyncItem::State state) const;
    int firstWith(SyncItem::State state) const; ///< −1: none
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
        bool isCounted = false; ///< in m_choiceCount

        PlatformDifference decided() const;
        bool canBeChecked() const;
        bool isChosen() const { return isChecked && canBeChecked(); }
    };

    static QString keyOf(const PlatformDifference &difference);
    static Row fresh(const PlatformDifference &difference);
    QString text(const Row &row, Column column) const;
    static QString addressText(const Row &row);
    static QString fateText(const Row &row);
    static QString evidence(const Row &row);
    static QString iconOf(const Row &row);
    static int toneOf(const Row &row);
    void count(Row &row);
    void rowChanged(int row);
    int rowOf(const SyncItem &item) const;

    QList<Row> m_rows;
    bool m_isFrozen = false;
    int m_choiceCount = 0;
    QHash<qint64, int> m_byEntry;
    QHash<qint64, int> m_byPlatformId;
};

}
