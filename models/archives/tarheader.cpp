#include "models/archives/tarheader.h"

#include "models/archives/archiveerror.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// Far above any archive and far below where sums overflow.
constexpr qint64 largestSize = 1LL << 50;

QByteArray text(QByteArrayView field)
{
    return field.first(std::find(field.begin(), field.end(), '\0') - field.begin()).toByteArray();
}

std::optional<qint64> base256(QByteArrayView field)
{
    qint64 value = field.front() & 0x7f;
    if (field.front() & 0x40) // negative
        return {};
    for (const char byte : field.sliced(1)) {
        value = value << 8 | static_cast<quint8>(byte);
        if (value > largestSize)
            return {};
    }
    return value;
}

std::optional<qint64> number(QByteArrayView field)
{
    if (field.front() & 0x80)
        return base256(field);
    const QByteArray digits = text(field).trimmed();
    if (digits.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 value = digits.toLongLong(&isNumber, 8);
    if (!isNumber || value < 0 || value > largestSize)
        return {};
    return value;
}

bool hasChecksum(QByteArrayView block)
{
    const auto expected = number(block.sliced(148, 8));
    qint64 plain = 8LL * ' ';
    qint64 asSigned = plain; // what some old programs wrote
    for (qsizetype i = 0; i < block.size(); ++i) {
        if (i >= 148 && i < 156)
            continue;
        plain += static_cast<quint8>(block[i]);
        asSigned += static_cast<qint8>(block[i]);
    }
    return expected && (*expected == plain || *expected == asSigned);
}

bool isZero(QByteArrayView block)
{
    return std::all_of(block.begin(), block.end(), [](char byte) { return byte == '\0'; });
}

Error badRecord(const QByteArray &record)
{
    return ArchiveError::damaged(u"wrong pax record: %1"_s.arg(QString::fromUtf8(record.left(80))));
}

Result<> take(PaxRecords &records, const QByteArray &key, const QByteArray &value)
{
    if (key == "path")
        records.path = value;
    else if (key == "linkpath")
        records.link = value;
    else if (key.startsWith("GNU.sparse."))
        records.isSparse = true;
    if (key != "size")
        return {};
    bool isNumber = false;
    const qint64 size = value.toLongLong(&isNumber);
    if (!isNumber || size < 0 || size > largestSize)
        return badRecord(key + '=' + value);
    records.size = size;
    return {};
}

}

Result<std::optional<TarHeader>> TarHeader::parse(QByteArrayView block)
{
    Q_ASSERT(block.size() == tarBlock);
    if (isZero(block))
        return std::optional<TarHeader>();
    if (!hasChecksum(block))
        return ArchiveError::damaged(u"tar: wrong checksum of a header"_s);
    const auto size = number(block.sliced(124, 12));
    if (!size)
        return ArchiveError::damaged(u"tar: impossible size in a header"_s);

    TarHeader header{text(block.first(100)), text(block.sliced(157, 100)), block[156], *size};
    const QByteArray prefix = text(block.sliced(345, 155));
    if (block.sliced(257, 6) == QByteArrayView("ustar\0", 6) && !prefix.isEmpty())
        header.name.prepend(prefix + '/');
    if (header.type == '\0')
        header.type = header.name.endsWith('/') ? '5' : '0';
    return std::optional(header);
}

bool TarHeader::isLikely(QByteArrayView block)
{
    return block.size() >= tarBlock && (isZero(block.first(tarBlock)) || hasChecksum(block.first(tarBlock)));
}

bool TarHeader::isHeaderOnly() const
{
    return type >= '1' && type <= '6';
}

Result<PaxRecords> PaxRecords::parse(const QByteArray &data)
{
    PaxRecords records;
    for (qsizetype at = 0; at < data.size();) {
        const qsizetype space = data.indexOf(' ', at);
        bool isNumber = false;
        const qsizetype length = space < 0 ? 0 : data.mid(at, space - at).toLongLong(&isNumber);
        if (!isNumber || length <= space - at + 1 || length > data.size() - at || data[at + length - 1] != '\n')
            return badRecord(data.mid(at));
        const QByteArray record = data.mid(space + 1, at + length - 1 - (space + 1));
        const qsizetype equals = record.indexOf('=');
        if (equals < 1)
            return badRecord(record);
        if (auto taken = take(records, record.left(equals), record.mid(equals + 1)); !taken)
            return taken.error();
        at += length;
    }
    return records;
}

}
