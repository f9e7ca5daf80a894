#include "models/registries/exchange/importfile.h"

#include "models/core/savefile.h"
#include "models/registries/exchange/entryjson.h"
#include "models/registries/exchange/entrytable.h"
#include "models/registries/exchange/textencoding.h"

#include <cerrno>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ImportFile)
};

constexpr qint64 blockSize = 1024 * 1024;

Error tooLarge()
{
    return {Error::Kind::Invalid,
            Text::tr("More than %1 MiB are too much for one import. Split the file.").arg(largestImport / 1024 / 1024),
            {}};
}

}

ExchangeFormat exchangeFormat(const QString &fileName)
{
    return fileName.endsWith(".json"_L1, Qt::CaseInsensitive) ? ExchangeFormat::Json : ExchangeFormat::Csv;
}

QByteArray exportBytes(const QList<RegistryEntry> &entries, ExchangeFormat format)
{
    return format == ExchangeFormat::Json ? entriesToJson(entries) : entriesToCsv(entries);
}

Result<> writeExport(const QList<RegistryEntry> &entries, const QString &file, ExchangeFormat format)
{
    const QByteArray bytes = exportBytes(entries, format);
    QSaveFile target(file);
    errno = 0;
    const bool isWritten
        = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && committed(target);
    return isWritten ? Result<>() : Error::io(file, errno == 0 ? EIO : errno);
}

Result<QByteArray> importBytes(QIODevice &device)
{
    QByteArray bytes;
    QByteArray block(blockSize, Qt::Uninitialized);
    // A pipe knows no size.
    for (;;) {
        const qint64 count = device.read(block.data(), block.size());
        if (count < 0)
            return Error{Error::Kind::Io, Text::tr("The file could not be read. Check the disk, then try again."),
                         device.errorString()};
        if (count == 0)
            return bytes;
        bytes.append(block.constData(), count);
        if (bytes.size() > largestImport)
            return tooLarge();
    }
}

Result<ImportRows> importRows(const QByteArray &bytes, ExchangeFormat format, const QString &encoding,
                              const std::stop_token &stop)
{
    if (bytes.size() > largestImport)
        return tooLarge();
    const auto text = decodedText(bytes, encoding);
    if (!text)
        return text.error();
    return format == ExchangeFormat::Json ? jsonRows(*text, stop) : tableRows(*text, stop);
}

}
