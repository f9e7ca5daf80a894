#include "models/registries/exchange/importreading.h"

#include "models/registries/exchange/entrytable.h"
#include "models/registries/exchange/importfile.h"
#include "models/registries/exchange/textencoding.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
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

ImportedPasswords passwordsOf(const ImportPreview &preview)
{
    ImportedPasswords found;
    QHash<QString, qsizetype> places;
    for (const ImportPreview::Row &row : preview.rows) {
        const EntryAddress &address = row.address;
        if (row.kind == ImportPreview::Kind::Wrong || !address.hasCredentials())
            continue;
        ++found.addresses;
        if (!address.reference || address.password.isEmpty())
            continue;
        const QString &host = address.reference->repository().host();
        const qsizetype place = places.value(host, -1);
        if (place < 0) {
            places.insert(host, found.hosts.size());
            found.hosts.append({host, address.username, address.password});
        } else if (const auto &first = found.hosts.at(place);
                   (first.username != address.username || first.password != address.password)
                   && !found.disagreeing.contains(host)) {
            found.disagreeing.append(host);
        }
    }
    return found;
}

}
