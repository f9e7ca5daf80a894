#pragma once

#include "models/registries/entries/entrystore.h"
#include "models/registries/exchange/importrow.h"

#include <stop_token>

namespace quaymaster
{

/// What an import would do, row by row.
struct ImportPreview
{
    enum class Kind { New, Changed, Same, Wrong };

    struct Row
    {
        qint64 row = 0; ///< as in ImportProblem
        Kind kind = Kind::Wrong;
        qint64 entry = 0; ///< the existing one that it hits; 0: none
        std::optional<EntryFields> before; ///< of Changed
        EntryFields after; ///< of Wrong: as far as it is known
        QList<EntryField> differing; ///< of Changed
        QList<ImportProblem> problems; ///< of Wrong
        /// As the row says it, with credentials that came with it: they are for the keychain, after the import. Without
        /// them in a row that is Wrong.
        EntryAddress address;
    };

    QList<Row> rows; ///< in the order of the file
    QStringList ignoredColumns;

    qsizetype count(Kind kind) const;
    QList<ImportProblem> problems() const; ///< of all rows that are Wrong
    QList<EntryChange> changes() const; ///< of rows that are New or Changed
};

/// Compares the rows of a file with the entries here. A row hits an entry by its platform id, else by name and
/// normalised address, else by the normalised address if one entry alone has it and no other row hits that entry more
/// exactly; where several could be meant, and where an earlier row hits the same entry or adds the same, it is Wrong.
/// What a row doesn't say stays as it is, or is guessed for a new entry. Only what a row changes is checked: an address
/// of the platform's that can't be parsed passes where the entry here has the very same. Errors: `cancelled`.
Result<ImportPreview> importPreview(ImportRows rows, const QList<RegistryEntry> &existing,
                                    const std::stop_token &stop = {});

}
