#include "models/registries/exchange/entrytable.h"

#include "models/image/shown.h"
#include "models/registries/exchange/csvreader.h"
#include "models/registries/exchange/csvwriter.h"
#include "models/registries/exchange/entrycolumns.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EntryTable)
};

Error invalid(const QString &summary)
{
    return {Error::Kind::Invalid, summary, {}};
}

QStringList cellsOf(const EntryFields &fields)
{
    return {
        formulaEscaped(fields.name),   formulaEscaped(fields.address),         formulaEscaped(fields.description),
        formulaEscaped(fields.source), entrycolumns::flagText(fields.slicing), entrycolumns::flagText(fields.listed),
        formulaEscaped(fields.remark)};
}

QString table(const QList<RegistryEntry> &entries, QChar separator, QLatin1StringView lineEnd, bool withHeader)
{
    QString text;
    if (withHeader)
        text = csvRecord(entrycolumns::names(), separator) + lineEnd;
    for (const RegistryEntry &entry : entries)
        text += csvRecord(cellsOf(entry.fields), separator) + lineEnd;
    return text;
}

/// What the cells of each row are.
struct Header
{
    QList<std::optional<EntryField>> fields; ///< none: ignored
    QStringList texts;
    bool isRow = true; ///< it stands in the first row

    bool has(EntryField field) const { return fields.contains(std::optional(field)); }
};

Header headerIn(const QStringList &cells)
{
    Header header;
    for (const QString &cell : cells) {
        header.fields.append(entrycolumns::named(formulaUnescaped(cell)));
        header.texts.append(cell.trimmed());
    }
    return header;
}

Result<Header> checkedHeader(Header header)
{
    for (qsizetype column = 0; column < header.fields.size(); ++column) {
        if (header.fields.at(column) && header.fields.lastIndexOf(header.fields.at(column)) != column)
            return invalid(Text::tr("Two columns stand for the same thing, the first is called %1. Remove one of them.")
                               .arg(shown(header.texts.at(column))));
    }
    return header;
}

/// Columns without names: those of an export.
Result<Header> exportHeader(qsizetype columns)
{
    if (columns == 1)
        return Header{{EntryField::Address}, {entrycolumns::name(EntryField::Address)}, false};
    if (columns > entryFieldCount)
        return invalid(Text::tr("An entry has no more than %n columns. Copy the row with the names of the columns too.",
                                nullptr, entryFieldCount));
    Header header = headerIn(entrycolumns::names().first(columns));
    header.isRow = false;
    return header;
}

/// Reads the rows below a header.
class TableReader
{
public:
    TableReader(CsvReader &records, const Header &header)
        : m_records(records)
        , m_header(header)
    {
    }

    Result<ImportRows> read(const std::stop_token &stop);

private:
    void nameColumns();
    void readRow();
    bool isWhole(ImportRow &row) const;
    void readCell(ImportRow &row, qsizetype column) const;

    CsvReader &m_records;
    const Header &m_header;
    ImportRows m_read;
};

void TableReader::nameColumns()
{
    const QStringList names = entrycolumns::names();
    std::copy(names.begin(), names.end(), m_read.columns.begin());
    for (qsizetype column = 0; column < m_header.fields.size(); ++column) {
        if (const auto field = m_header.fields.at(column))
            m_read.columns.at(static_cast<std::size_t>(*field)) = shown(m_header.texts.at(column));
        else if (!m_header.texts.at(column).isEmpty())
            m_read.ignoredColumns.append(shown(m_header.texts.at(column)));
    }
}

Result<ImportRows> TableReader::read(const std::stop_token &stop)
{
    nameColumns();
    while (m_records.next()) {
        if (stop.stop_requested())
            return Error::cancelled();
        if (m_records.row() > mostImportRows)
            return invalid(Text::tr("More than %n rows are too many for one import. Split the table.", nullptr,
                                    static_cast<int>(mostImportRows)));
        if (!m_records.isBlank())
            readRow();
    }
    if (m_records.isUnterminated())
        return invalid(Text::tr("In row %1 a quotation mark is never closed. Close it, and write those inside of a "
                                "cell twice.")
                           .arg(m_records.row()));
    return std::move(m_read);
}

void TableReader::readRow()
{
    ImportRow row;
    row.row = m_records.row();
    if (isWhole(row)) {
        for (qsizetype column = 0; column < m_header.fields.size(); ++column)
            readCell(row, column);
    }
    m_read.rows.append(std::move(row));
}

bool TableReader::isWhole(ImportRow &row) const
{
    if (m_records.cellCount() > m_header.fields.size()) {
        row.refuse({},
                   Text::tr("The row has %n cells where %1 are wanted. Remove separators.", nullptr,
                            static_cast<int>(m_records.cellCount()))
                       .arg(m_header.fields.size()));
        return false;
    }
    if (m_records.brokenCell() < 0)
        return true;
    row.refuse(
        shown(m_header.texts.at(m_records.brokenCell())),
        Text::tr("There is text behind the closing quotation mark. Write quotation marks inside of a cell twice."));
    return false;
}

void TableReader::readCell(ImportRow &row, qsizetype column) const
{
    const auto field = m_header.fields.at(column);
    if (!field)
        return;
    const QString text = formulaUnescaped(m_records.cells().value(column));
    const QString &name = m_read.columns.at(static_cast<std::size_t>(*field));
    if (!entrycolumns::isFlag(*field))
        return row.setText(*field, text, name);
    if (const auto flag = entrycolumns::flagOf(text))
        row.setFlag(*field, *flag);
    else if (!text.trimmed().isEmpty())
        // Not what it is: in a shifted row that may be an address with its password.
        row.refuse(name, Text::tr("This is neither yes nor no. Write 是 or 否, yes or no."));
}

Result<ImportRows> rowsBelow(const Header &header, CsvReader &records, const std::stop_token &stop)
{
    const auto checked = checkedHeader(header);
    if (!checked)
        return checked.error();
    return TableReader(records, *checked).read(stop);
}

}

QByteArray entriesToCsv(const QList<RegistryEntry> &entries)
{
    return "\xef\xbb\xbf" + table(entries, u',', "\r\n"_L1, true).toUtf8();
}

QString entriesToTsv(const QList<RegistryEntry> &entries, bool withHeader)
{
    return table(entries, u'\t', "\n"_L1, withHeader);
}

Result<ImportRows> tableRows(const QString &text, const std::stop_token &stop)
{
    for (const QChar separator : {u',', u'\t', u';'}) {
        CsvReader records(text, separator);
        if (!records.next())
            continue;
        const Header header = headerIn(records.cells());
        if (header.has(EntryField::Address))
            return rowsBelow(header, records, stop);
    }
    return invalid(
        Text::tr("The first row names no column “地址” or “address”. Name the columns there as an export does."));
}

Result<ImportRows> pastedRows(const QString &text, const std::stop_token &stop)
{
    CsvReader records(text, u'\t');
    while (records.next() && records.isBlank()) { }
    Header header = headerIn(records.cells());
    if (header.has(EntryField::Address))
        return rowsBelow(header, records, stop);
    auto unnamed = exportHeader(records.cellCount());
    if (!unnamed)
        return unnamed.error();
    CsvReader again(text, u'\t');
    return rowsBelow(*unnamed, again, stop);
}

}
