#include "models/archives/tarreader.h"

#include "models/archives/archiveerror.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestNamesTogether = 64LL * 1024 * 1024;

Error endsInside(const QString &name)
{
    return ArchiveError::truncated(u"tar: the data of %1 is not complete"_s.arg(name.left(200)));
}

TarEntry::Type typeOf(char type)
{
    switch (type) {
    case '0':
    case '7':
        return TarEntry::Type::File;
    case '1':
        return TarEntry::Type::HardLink;
    case '2':
        return TarEntry::Type::SymLink;
    case '5':
        return TarEntry::Type::Folder;
    default:
        return TarEntry::Type::Other;
    }
}

QByteArray withoutNul(QByteArray text)
{
    const qsizetype end = text.indexOf('\0');
    if (end >= 0)
        text.truncate(end);
    return text;
}

}

Result<QString> normalisedPath(const QString &path)
{
    if (path.startsWith(u'/') || path.contains(QChar::Null))
        return ArchiveError::unsafeName(path);
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(u"."_s);
    if (parts.contains(u".."_s))
        return ArchiveError::unsafeName(path);
    return parts.join(u'/');
}

TarReader::TarReader(ByteStream &stream, qint64 total, std::stop_token stop)
    : m_stream(stream)
    , m_total(total)
    , m_stop(std::move(stop))
{
}

Result<std::optional<TarEntry>> TarReader::next()
{
    Extensions extensions;
    while (true) {
        if (auto skipped = skip(m_left + m_padding); !skipped)
            return skipped.error();
        auto header = nextHeader();
        if (!header)
            return header.error();
        if (!*header)
            return std::optional<TarEntry>();
        if (++m_entries > entryLimit)
            return ArchiveError::tooLarge(u"tar: more than %1 entries"_s.arg(entryLimit));
        const auto isExtension = takeExtension(**header, extensions);
        if (!isExtension)
            return isExtension.error();
        if (*isExtension)
            continue;
        auto found = entry(**header, extensions);
        if (!found)
            return found.error();
        return std::optional(*std::move(found));
    }
}

Result<std::optional<TarHeader>> TarReader::nextHeader()
{
    if (m_stop.stop_requested())
        return Error::cancelled();
    std::array<char, tarBlock> block{};
    const auto got = m_stream.read(block.data(), tarBlock);
    if (!got)
        return got.error();
    m_position += *got;
    if (*got == 0) // some writers leave the two blocks of zeros away
        return std::optional<TarHeader>();
    if (*got < tarBlock)
        return m_entries == 0 ? ArchiveError::notATar() : ArchiveError::truncated(u"tar: a header is not complete"_s);
    if (m_entries == 0 && !TarHeader::isLikely({block.data(), tarBlock}))
        return ArchiveError::notATar();
    return TarHeader::parse({block.data(), tarBlock});
}

Result<bool> TarReader::takeExtension(const TarHeader &header, Extensions &extensions)
{
    if (QByteArrayView("LKxg").indexOf(header.type) < 0)
        return false;
    const auto data = record(header);
    if (!data)
        return data.error();
    if (header.type == 'L')
        extensions.longName = withoutNul(*data);
    else if (header.type == 'K')
        extensions.longLink = withoutNul(*data);
    else if (header.type == 'x') {
        auto records = PaxRecords::parse(*data);
        if (!records)
            return records.error();
        extensions.pax = *std::move(records);
    }
    return true;
}

Result<QByteArray> TarReader::record(const TarHeader &header)
{
    if (header.size > largestRecord)
        return ArchiveError::tooLarge(u"tar: an extended header of %1 bytes"_s.arg(header.size));
    if (auto begun = beginData(header.size); !begun)
        return begun.error();
    QByteArray data(header.size, Qt::Uninitialized);
    const auto got = read(data.data(), data.size());
    if (!got)
        return got.error();
    return data;
}

Result<TarEntry> TarReader::entry(const TarHeader &header, const Extensions &extensions)
{
    if (header.type == 'S' || header.type == 'M' || extensions.pax.isSparse)
        return ArchiveError::unsupported(u"tar: sparse files and several volumes are not read"_s);
    const QByteArray name = extensions.pax.path.value_or(extensions.longName.value_or(header.name));
    const QByteArray link = extensions.pax.link.value_or(extensions.longLink.value_or(header.link));
    m_nameBytes += name.size() + link.size();
    if (name.size() > largestName || link.size() > largestName || m_nameBytes > largestNamesTogether)
        return ArchiveError::tooLarge(u"tar: names are too long"_s);
    const auto path = normalisedPath(QString::fromUtf8(name));
    if (!path)
        return path.error();

    m_name = *path;
    TarEntry found{*path, typeOf(header.type), 0, QString::fromUtf8(link), m_position};
    if (!header.isHeaderOnly())
        found.size = extensions.pax.size.value_or(header.size);
    if (auto begun = beginData(found.size); !begun)
        return begun.error();
    return found;
}

Result<> TarReader::beginData(qint64 size)
{
    m_left = size;
    m_padding = tarPadding(size);
    if (m_total >= 0 && size > m_total - m_position)
        return endsInside(m_name);
    return {};
}

Result<qint64> TarReader::read(char *into, qint64 length)
{
    if (m_stop.stop_requested())
        return Error::cancelled();
    const qint64 wanted = std::min(length, m_left);
    auto got = m_stream.read(into, wanted);
    if (!got)
        return got;
    m_position += *got;
    m_left -= *got;
    if (*got < wanted)
        return endsInside(m_name);
    return got;
}

Result<> TarReader::skip(qint64 length)
{
    const qint64 padding = m_padding;
    while (length > 0) {
        if (m_stop.stop_requested())
            return Error::cancelled();
        const auto got = m_stream.skip(std::min<qint64>(length, 64LL * 1024 * 1024));
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        m_position += *got;
        length -= *got;
    }
    m_left = 0;
    m_padding = 0;
    return length > padding ? Result<>(endsInside(m_name)) : Result<>();
}

}
