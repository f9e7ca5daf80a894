#pragma once

#include "models/registries/entries/entryadvice.h"
#include "models/registries/entries/registryentries.h"

#include <QAbstractTableModel>

namespace quaymaster
{

/// The registry entries as a table. `entries` outlives it.
class RegistryEntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Address, ///< normalised
        Description,
        Source,
        Slicing,
        Listed,
        State, ///< of the last test of its availability
        Advice,
        Remark,
        Created,
        Updated,
        PlatformId,
        Newer, ///< a tag that is a newer version
        ColumnCount
    };
    Q_ENUM(Column)
    enum Role {
        IdRole = Qt::UserRole, ///< qint64: the key
        SortRole, ///< raw values, to sort by
        EntryRole, ///< RegistryEntry
        CauseRole, ///< AvailabilityCause; invalid if it was never tested
        HasMovedRole, ///< bool: the tag stands for another digest than at the test before
        AdviceRole, ///< QStringList of sentences
        PendingRole, ///< bool
    };
    Q_ENUM(Role)

    explicit RegistryEntryModel(const RegistryEntries &entries);

    /// Quick: a proxy makes two for each comparison.
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    QModelIndex indexOf(qint64 id) const; ///< invalid if there is none
    /// For those who look at many rows, such as a filter; until the next change. None while a row goes.
    const RegistryEntry *entryAt(int row) const;

private:
    struct Row
    {
        qint64 id = 0;
        mutable std::optional<QList<EntryAdvice>> advice; ///< worked out when it is first asked for
    };

    void list();
    void update(const QList<qint64> &ids, int firstColumn, int lastColumn);
    void add(const QList<qint64> &ids);
    void remove(const QList<qint64> &ids);
    void reset();
    qsizetype rowOf(qint64 id) const; ///< or where it would be
    bool has(qint64 id) const;
    const QList<EntryAdvice> &adviceAt(int row, const RegistryEntry &entry) const;

    const RegistryEntries &m_entries;
    QList<Row> m_rows; ///< by id
};

}

Q_DECLARE_METATYPE(quaymaster::RegistryEntry)
Q_DECLARE_METATYPE(quaymaster::AvailabilityCause)
