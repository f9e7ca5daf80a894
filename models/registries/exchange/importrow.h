#pragma once

#include "models/core/result.h"
#include "models/registries/entries/entryaddress.h"
#include "models/registries/entries/entryedits.h"

#include <QStringList>
#include <array>
#include <bitset>

namespace quaymaster
{

/// Bytes of a file, and rows with their header, that an import takes.
inline constexpr qint64 largestImport = 64LL * 1024 * 1024;
inline constexpr qint64 mostImportRows = 200'000;

/// Why a row can't be imported.
struct ImportProblem
{
    qint64 row = 0; ///< 1-based; a table's header is row 1, and so is the first object of JSON
    QString column; ///< as the file calls it; empty: the whole row
    QString reason; ///< one translated sentence; no secret, and never a whole long text

    bool operator==(const ImportProblem &) const = default;
};

/// What a row says about an entry, as far as it could be read.
struct ImportRow
{
    qint64 row = 0; ///< as in ImportProblem
    EntryFields fields; ///< those of `has`; the address without user information
    std::bitset<entryFieldCount> has;
    EntryAddress address; ///< of fields.address, with what was split off
    std::optional<qint64> platformId;
    QList<ImportProblem> problems;

    EntryEdits edits() const; ///< the fields of `has`
    bool hasField(EntryField field) const { return has[static_cast<std::size_t>(field)]; }
    void setText(EntryField field, const QString &text, const QString &column);
    void setFlag(EntryField field, bool flag);
    void refuse(const QString &column, const QString &reason) { problems.append({row, column, reason}); }
};

/// The rows of a file, in its order.
struct ImportRows
{
    QList<ImportRow> rows;
    std::array<QString, entryFieldCount>
        columns; ///< what the file calls them; a column that it lacks: as exports would
    QStringList ignoredColumns; ///< columns of a table that are no field of an entry
};

}
