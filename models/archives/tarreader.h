#pragma once

#include "models/archives/bytestream.h"
#include "models/archives/tarheader.h"

#include <QString>

namespace quaymaster
{

/// An entry of a tar. Its path is normalised: relative, without `.`, `..` and empty parts.
struct TarEntry
{
    enum class Type { File, HardLink, SymLink, Folder, Other };

    QString name; ///< empty for the root folder
    Type type = Type::File;
    qint64 size = 0;
    QString link; ///< as it stands; a hard link's is a path from the root
    qint64 offset = 0; ///< of the data, in the tar
};

/// `a/./b/` → `a/b`. Absolute paths, `..` and NUL: `invalid`.
Result<QString> normalisedPath(const QString &path);

/// Walks through a tar. Every number in it is distrusted: entries, names and extension records are bounded, truncation
/// is found. Errors: `invalid`, `unsupported` (sparse files, multi-volume), and the stream's.
class TarReader
{
public:
    static constexpr qint64 largestRecord = 1024LL * 1024; ///< of one long name or pax header
    static constexpr qint64 largestName = 4096;
    static constexpr int entryLimit = 100'000;

    /// The stream must outlive the reader. `total` is its length, or −1 if it is not known.
    explicit TarReader(ByteStream &stream, qint64 total = -1, std::stop_token stop = {});

    /// The next entry; what is left of the one before is skipped. Nothing at the end.
    Result<std::optional<TarEntry>> next();
    /// Reads data of the entry; fewer than asked only at its end.
    Result<qint64> read(char *into, qint64 length);

private:
    struct Extensions
    {
        std::optional<QByteArray> longName;
        std::optional<QByteArray> longLink;
        PaxRecords pax;
    };
    Result<std::optional<TarHeader>> nextHeader();
    Result<bool> takeExtension(const TarHeader &header, Extensions &extensions);
    Result<TarEntry> entry(const TarHeader &header, const Extensions &extensions);
    Result<QByteArray> record(const TarHeader &header);
    Result<> skip(qint64 length);
    Result<> beginData(qint64 size);

    ByteStream &m_stream;
    qint64 m_total;
    std::stop_token m_stop;
    qint64 m_position = 0;
    qint64 m_left = 0; ///< of the entry's data
    qint64 m_padding = 0;
    int m_entries = 0;
    qint64 m_nameBytes = 0;
    QString m_name; ///< of the entry, for messages
};

}
