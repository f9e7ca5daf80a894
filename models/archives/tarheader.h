#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <optional>

namespace quaymaster
{

inline constexpr qint64 tarBlock = 512;

/// One header block of a tar (POSIX.1-1988 ustar with the extensions of GNU tar: base-256 numbers, `L` and `K`).
struct TarHeader
{
    QByteArray name; ///< with ustar's prefix
    QByteArray link;
    char type = '0';
    qint64 size = 0;

    /// Nothing if the block is all zeros (the end of the archive).
    static Result<std::optional<TarHeader>> parse(QByteArrayView block);
    /// Whether a tar may begin with this block.
    static bool isLikely(QByteArrayView block);
    /// Types that have no data behind them, whatever their size says.
    bool isHeaderOnly() const;
};

/// What a pax extended header says of the next entry (POSIX.1-2001), as far as it matters here.
struct PaxRecords
{
    std::optional<QByteArray> path;
    std::optional<QByteArray> link;
    std::optional<qint64> size;
    bool isSparse = false;

    static Result<PaxRecords> parse(const QByteArray &data);
};

/// How the bytes behind an entry are filled up to a whole block.
inline qint64 tarPadding(qint64 size)
{
    return (tarBlock - size % tarBlock) % tarBlock;
}

}
