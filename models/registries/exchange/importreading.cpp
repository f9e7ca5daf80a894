#include "models/registries/exchange/importreading.h"

#include "models/registries/exchange/entrytable.h"
#include "models/registries/exchange/importfile.h"
#include "models/registries/exchange/textencoding.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace quaymaster
{

namespace
{

/// What is no file, such as a pipe, might never end.
Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error::io(path, info.isDir() ? EISDIR : EINVAL);
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return Error::io(path, errno == 0 ? EIO : errno);
    return importBytes(file);
}

Result<ImportPreview> compared(Result<ImportRows> rows, const QList<RegistryEntry> &existing,
                               const std::stop_token &stop)
{
    if (!rows)
        return rows.error();
    return importPreview(*std::move(rows), existing, stop);
}

}

ImportReading readImport(const ImportSource &source, const QList<RegistryEntry> &existing, const std::stop_token &stop)
{
    if (source.file.isEmpty())
        return {compared(pastedRows(source.pasted, stop), existing, stop), {}};
    const auto bytes = bytesOf(source.file);
    if (!bytes)
        return {bytes.error(), {}};
    auto rows = importRows(*bytes, exchangeFormat(source.file), source.encoding, stop);
    const bool mayOffer = !rows && rows.error().kind == Error::Kind::Invalid && source.encoding.isEmpty();
    return {compared(std::move(rows), existing, stop), mayOffer ? offeredEncoding(*bytes) : QString()};
}

QList<EntryAddress> addressesWithCredentials(const ImportPreview &preview)
{
    QList<EntryAddress> addresses;
    for (const ImportPreview::Row &row : preview.rows)
        if (row.kind != ImportPreview::Kind::Wrong && row.address.hasCredentials())
            addresses.append(row.address);
    return addresses;
}

}
