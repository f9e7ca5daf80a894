#include "models/archives/filetree.h"

#include "models/archives/archiveerror.h"

#include <QStringList>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// Where a link leads, as a path from the root of the archive.
Result<QString> targetOf(const TarEntry &link)
{
    if (link.link.startsWith(u'/') || link.link.contains(QChar::Null))
        return ArchiveError::unsafeLink(link.name, link.link);
    QStringList parts;
    if (link.type == TarEntry::Type::SymLink)
        parts = link.name.split(u'/').mid(0, link.name.count(u'/'));
    for (const QString &part : link.link.split(u'/', Qt::SkipEmptyParts)) {
        if (part == "."_L1)
            continue;
        if (part != ".."_L1)
            parts.append(part);
        else if (parts.isEmpty())
            return ArchiveError::unsafeLink(link.name, link.link);
        else
            parts.removeLast();
    }
    return parts.join(u'/');
}

Result<bool> equalBytes(const BlobBytes &left, const BlobBytes &right)
{
    if (left.size() != right.size())
        return false;
    QByteArray leftBlock(256LL * 1024, Qt::Uninitialized);
    QByteArray rightBlock(leftBlock.size(), Qt::Uninitialized);
    for (qint64 at = 0; at < left.size(); at += leftBlock.size()) {
        const auto leftLength = left.read(at, leftBlock.data(), leftBlock.size());
        const auto rightLength = right.read(at, rightBlock.data(), rightBlock.size());
        if (!leftLength || !rightLength)
            return leftLength ? rightLength.error() : leftLength.error();
        if (QByteArrayView(leftBlock).first(*leftLength) != QByteArrayView(rightBlock).first(*rightLength))
            return false;
    }
    return true;
}

Result<bool> isEqual(const StoredFile &left, const StoredFile &right)
{
    if (left.size != right.size || left.shrunk.has_value() != right.shrunk.has_value())
        return false;
    if (left.shrunk)
        return left.shrunk->plain == right.shrunk->plain;
    return equalBytes(*left.bytes, *right.bytes);
}

}

Result<> FileTree::addFile(const QString &name, const StoredFile &file)
{
    if (name.isEmpty() || m_links.contains(name))
        return ArchiveError::duplicate(name);
    const auto known = m_files.constFind(name);
    if (known == m_files.cend()) {
        m_files.insert(name, file);
        return {};
    }
    const auto same = isEqual(*known, file);
    if (!same)
        return same.error();
    return *same ? Result<>() : Result<>(ArchiveError::duplicate(name));
}

Result<> FileTree::addLink(const TarEntry &link)
{
    const auto target = targetOf(link);
    if (!target)
        return target.error();
    if (m_files.contains(link.name) || m_links.value(link.name, *target) != *target)
        return ArchiveError::duplicate(link.name);
    m_links.insert(link.name, *target);
    return {};
}

Result<QString> FileTree::resolved(const QString &path) const
{
    QString at = path;
    qsizetype steps = 0;
    for (auto link = m_links.constFind(at); link != m_links.cend(); link = m_links.constFind(at)) {
        if (++steps > std::min<qsizetype>(m_links.size(), 40))
            return ArchiveError::linkCircle(path);
        at = *link;
    }
    return at;
}

Result<> FileTree::checkLinks() const
{
    for (auto link = m_links.cbegin(); link != m_links.cend(); ++link) {
        if (const auto end = resolved(link.key()); !end)
            return end.error();
    }
    return {};
}

Result<std::optional<StoredFile>> FileTree::find(const QString &path) const
{
    const auto end = resolved(path);
    if (!end)
        return end.error();
    const auto file = m_files.constFind(*end);
    if (file == m_files.cend())
        return std::optional<StoredFile>();
    return std::optional(*file);
}

}
