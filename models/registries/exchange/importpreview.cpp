#include "models/registries/exchange/importpreview.h"

#include "models/image/shown.h"
#include "models/registries/entries/entryproblems.h"
#include "models/registries/exchange/entryindex.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ImportPreview)
};

using Row = ImportPreview::Row;
using Kind = ImportPreview::Kind;

EntryFields guessedFields(const ImportRow &row)
{
    EntryFields fields;
    if (row.address.reference) {
        fields.name = guessedName(*row.address.reference);
        fields.source = guessedSource(*row.address.reference);
    }
    return fields;
}

class Comparison
{
public:
    Comparison(ImportRows read, const QList<RegistryEntry> &existing)
        : m_read(std::move(read))
        , m_index(existing)
    {
    }

    Result<ImportPreview> run(const std::stop_token &stop);

private:
    void claimExactly();
    Row compared(ImportRow &row, const EntryIndex::Hits &exact);
    const RegistryEntry *entryOf(const ImportRow &row, const EntryIndex::Hits &exact, Row &result);
    const RegistryEntry *entryOfAddress(const ImportRow &row, Row &result);
    void compare(const ImportRow &row, const RegistryEntry *entry, Row &result);
    void check(const RegistryEntry *entry, Row &result);
    void rejectRepeated(const ImportRow &row, const RegistryEntry *entry, Row &result);
    static void refuse(Row &result, const QString &column, const QString &reason);
    const QString &column(EntryField field) const { return m_read.columns.at(static_cast<std::size_t>(field)); }

    ImportRows m_read;
    EntryIndex m_index;
    QList<EntryIndex::Hits> m_exactHits; ///< of each row
    QSet<const RegistryEntry *> m_exact; ///< hit by a row's platform id, or name and address
    QHash<const RegistryEntry *, qint64> m_rowOf; ///< the first row that hits an entry
    QHash<EntryIndex::NameAndAddress, qint64> m_rowOfNew;
};

Result<ImportPreview> Comparison::run(const std::stop_token &stop)
{
    claimExactly();
    ImportPreview preview;
    preview.rows.reserve(m_read.rows.size());
    preview.ignoredColumns = std::move(m_read.ignoredColumns);
    for (qsizetype i = 0; i < m_read.rows.size(); ++i) {
        if (stop.stop_requested())
            return Error::cancelled();
        preview.rows.append(compared(m_read.rows[i], m_exactHits.at(i)));
    }
    return preview;
}

/// An address alone says less: it never takes an entry that another row names.
void Comparison::claimExactly()
{
    m_exactHits.reserve(m_read.rows.size());
    for (const ImportRow &row : std::as_const(m_read.rows)) {
        m_exactHits.append(row.problems.isEmpty() ? m_index.exact(row) : EntryIndex::Hits());
        if (const RegistryEntry *entry = m_exactHits.constLast().only())
            m_exact.insert(entry);
    }
}

Row Comparison::compared(ImportRow &row, const EntryIndex::Hits &exact)
{
    Row result;
    result.row = row.row;
    result.problems = row.problems;
    result.after = row.fields;
    if (row.problems.isEmpty()) {
        const RegistryEntry *entry = entryOf(row, exact, result);
        if (result.problems.isEmpty())
            compare(row, entry, result);
    }
    if (!result.problems.isEmpty()) {
        result.kind = Kind::Wrong;
        row.address.username.clear();
        row.address.password = {};
    }
    result.address = std::move(row.address);
    return result;
}

const RegistryEntry *Comparison::entryOf(const ImportRow &row, const EntryIndex::Hits &exact, Row &result)
{
    if (!exact.first)
        return row.hasField(EntryField::Address) ? entryOfAddress(row, result) : nullptr;
    if (exact.second)
        refuse(result, {}, Text::tr("Several entries have this name and address. Give them names of their own first."));
    return exact.first;
}

const RegistryEntry *Comparison::entryOfAddress(const ImportRow &row, Row &result)
{
    const EntryIndex::Hits hits = m_index.ofAddress(row);
    if (hits.second)
        refuse(result, column(EntryField::Address),
               Text::tr("Several entries have this address, such as “%1” and “%2”. Say which one by its name.")
                   .arg(shown(hits.first->fields.name), shown(hits.second->fields.name)));
    return m_exact.contains(hits.first) ? nullptr : hits.first;
}

void Comparison::compare(const ImportRow &row, const RegistryEntry *entry, Row &result)
{
    result.after = row.edits().appliedTo(entry ? entry->fields : guessedFields(row));
    result.entry = entry ? entry->id : 0;
    rejectRepeated(row, entry, result);
    if (!entry)
        result.kind = Kind::New;
    else if (result.after == entry->fields)
        result.kind = Kind::Same;
    else {
        result.kind = Kind::Changed;
        result.before = entry->fields;
        result.differing = differingFields(entry->fields, result.after);
    }
    if (result.kind != Kind::Same)
        check(entry, result);
}

void Comparison::check(const RegistryEntry *entry, Row &result)
{
    for (const auto &[field, sentence] : problemsOf(result.after, entry ? result.differing : entryFields()))
        refuse(result, column(field), sentence);
}

/// Two rows for one entry: nobody knows which is meant.
void Comparison::rejectRepeated(const ImportRow &row, const RegistryEntry *entry, Row &result)
{
    qint64 &first = entry ? m_rowOf[entry] : m_rowOfNew[{result.after.name, EntryIndex::addressKey(row.address)}];
    if (first == 0)
        first = row.row;
    else
        refuse(result, {}, Text::tr("Row %1 is already for the same entry. Leave only one of them.").arg(first));
}

void Comparison::refuse(Row &result, const QString &column, const QString &reason)
{
    result.problems.append({result.row, column, reason});
}

}

qsizetype ImportPreview::count(Kind kind) const
{
    return std::count_if(rows.begin(), rows.end(), [kind](const Row &row) { return row.kind == kind; });
}

QList<ImportProblem> ImportPreview::problems() const
{
    QList<ImportProblem> all;
    for (const Row &row : rows)
        all.append(row.problems);
    return all;
}

QList<EntryChange> ImportPreview::changes() const
{
    QList<EntryChange> changes;
    for (const Row &row : rows) {
        if (row.kind == Kind::New || row.kind == Kind::Changed)
            changes.append({row.entry, row.before, row.after, row.address.hasCredentials()});
    }
    return changes;
}

Result<ImportPreview> importPreview(ImportRows rows, const QList<RegistryEntry> &existing, const std::stop_token &stop)
{
    return Comparison(std::move(rows), existing).run(stop);
}

}
