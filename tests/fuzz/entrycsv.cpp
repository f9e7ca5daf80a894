#include "models/registries/exchange/entrytable.h"
#include "models/registries/exchange/importfile.h"
#include "models/registries/exchange/importpreview.h"

using namespace Qt::StringLiterals;
using namespace quaymaster;

namespace
{

void holds(bool property)
{
    if (!property)
        __builtin_trap();
}

bool isShort(const QString &sentence)
{
    return !sentence.isEmpty() && sentence.size() < 1500 && !sentence.contains(u'\n') && !sentence.contains(u'\x1b');
}

QList<RegistryEntry> entriesAfter(const ImportPreview &preview)
{
    QList<RegistryEntry> entries;
    for (const EntryChange &change : preview.changes()) {
        RegistryEntry entry;
        entry.id = entries.size() + 1;
        entry.fields = *change.after;
        entry.normalised = platformAddress(entry.fields.address).normalised();
        entries.append(entry);
    }
    return entries;
}

void comesBackExactly(const QList<RegistryEntry> &entries)
{
    for (const ExchangeFormat format : {ExchangeFormat::Csv, ExchangeFormat::Json}) {
        const auto rows = importRows(exportBytes(entries, format), format);
        holds(rows.has_value());
        holds(importPreview(*rows, entries)->count(ImportPreview::Kind::Same) == entries.size());
    }
}

/// User information never gets past the reading of a row.
void holdsNoSecret(const ImportPreview &preview)
{
    for (const ImportPreview::Row &row : preview.rows) {
        holds(!splitUserInfo(row.after.address).hasUserInfo);
        holds(row.kind != ImportPreview::Kind::Wrong || !row.address.hasCredentials());
        holds((row.kind == ImportPreview::Kind::Wrong) == !row.problems.isEmpty());
    }
}

void previewed(const Result<ImportRows> &rows)
{
    if (!rows) {
        holds(isShort(rows.error().summary));
        return;
    }
    const auto preview = importPreview(*rows, {});
    holds(preview && preview->rows.size() == rows->rows.size());
    for (const ImportProblem &problem : preview->problems())
        holds(problem.row > 0 && isShort(problem.reason));
    holdsNoSecret(*preview);
    comesBackExactly(entriesAfter(*preview));
}

}

/// The first byte chooses the way in.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 4) {
    case 0:
        previewed(importRows(bytes, ExchangeFormat::Csv));
        break;
    case 1:
        previewed(importRows(bytes, ExchangeFormat::Json));
        break;
    case 2:
        previewed(pastedRows(QString::fromUtf8(bytes)));
        break;
    default:
        previewed(importRows(bytes, ExchangeFormat::Csv, u"GBK"_s));
    }
    return 0;
}
