#include "models/archives/archivefiles.h"

#include "models/archives/archiveerror.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

Result<std::optional<QByteArray>> DocumentReader::read(const QString &path)
{
    const auto file = m_files.find(path);
    if (!file)
        return file.error();
    if (!*file)
        return std::optional<QByteArray>();
    m_together += (*file)->size;
    if ((*file)->size > largest || m_together > largestTogether)
        return ArchiveError::tooLarge(u"%1 has %2 bytes"_s.arg(path.left(200)).arg((*file)->size));
    if ((*file)->shrunk)
        return ArchiveError::badDocument(path, u"a tar"_s);
    auto bytes = (*file)->bytes->all();
    if (!bytes)
        return bytes.error();
    return std::optional(*std::move(bytes));
}

QString blobPath(const Digest &digest)
{
    const QString &text = digest.toString();
    return "blobs/"_L1 + text.left(text.indexOf(u':')) + u'/' + digest.hex();
}

}
