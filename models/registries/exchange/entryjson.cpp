#include "models/registries/exchange/entryjson.h"

#include "models/image/shown.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EntryJson)
};

Error invalid(const QString &summary, const QString &detail = {})
{
    return {Error::Kind::Invalid, summary, detail};
}

QString written(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : u""_s;
}

/// Reads one object of the array.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, ImportRow &row)
        : m_object(object)
        , m_row(row)
    {
    }

    void read();

private:
    void text(EntryField field);
    void flag(EntryField field);
    void platformId();
    void refuse(const QString &key, const QString &reason) { m_row.refuse(key, reason); }

    const QJsonObject &m_object;
    ImportRow &m_row;
};

void ObjectReader::read()
{
    for (const EntryField field :
         {EntryField::Name, EntryField::Address, EntryField::Description, EntryField::Source, EntryField::Remark})
        text(field);
    flag(EntryField::Slicing);
    flag(EntryField::Listed);
    platformId();
}

void ObjectReader::text(EntryField field)
{
    const QString key = entryFieldName(field);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return;
    if (value.isString())
        m_row.setText(field, value.toString(), key);
    else
        refuse(key, Text::tr("This has to be a text, in quotation marks."));
}

void ObjectReader::flag(EntryField field)
{
    const QString key = entryFieldName(field);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return;
    if (value.isBool())
        m_row.setFlag(field, value.toBool());
    else
        refuse(key, Text::tr("This has to be true or false, without quotation marks."));
}

void ObjectReader::platformId()
{
    const QJsonValue value = m_object["platformId"_L1];
    if (value.isUndefined() || value.isNull())
        return;
    const qint64 id = value.toInteger(-1);
    if (id > 0)
        m_row.platformId = id;
    else
        refuse(u"platformId"_s, Text::tr("This has to be a whole number above 0, or null."));
}

ImportRow rowOf(const QJsonValue &value, qint64 number)
{
    ImportRow row;
    row.row = number;
    if (value.isObject())
        ObjectReader(value.toObject(), row).read();
    else
        row.refuse({}, Text::tr("This is no object with the fields of an entry. Write it as an export does."));
    return row;
}

/// Qt drops a byte order mark from the beginning of a value, though a text may begin with that character.
QByteArray withMarksEscaped(QString text)
{
    return text.replace(QChar(QChar::ByteOrderMark), "\\ufeff"_L1).toUtf8();
}

Result<QJsonArray> arrayIn(const QString &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(withMarksEscaped(text), &problem);
    if (problem.error != QJsonParseError::NoError)
        return invalid(Text::tr("This is not JSON. Check the file where the details say, or export it again."),
                       u"byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    if (!document.isArray())
        return invalid(Text::tr("An array of entries is wanted here, as an export writes it."));
    if (document.array().size() > mostImportRows)
        return invalid(Text::tr("More than %n entries are too many for one import. Split the file.", nullptr,
                                static_cast<int>(mostImportRows)));
    return document.array();
}

}

QJsonObject entryObject(const RegistryEntry &entry)
{
    const EntryFields &fields = entry.fields;
    return {
        {"id"_L1, entry.id},
        {"name"_L1, fields.name},
        {"address"_L1, fields.address},
        {"normalised"_L1, entry.normalised},
        {"description"_L1, fields.description},
        {"source"_L1, fields.source},
        {"slicing"_L1, fields.slicing},
        {"listed"_L1, fields.listed},
        {"remark"_L1, fields.remark},
        {"created"_L1, written(entry.created)},
        {"updated"_L1, written(entry.updated)},
        {"platformId"_L1, entry.platformId ? QJsonValue(*entry.platformId) : QJsonValue()},
        {"pending"_L1, entry.isPending},
    };
}

QByteArray entriesToJson(const QList<RegistryEntry> &entries)
{
    QByteArray text = "["_ba;
    for (const RegistryEntry &entry : entries) {
        text += &entry == &entries.constFirst() ? "\n" : ",\n";
        text += QJsonDocument(entryObject(entry)).toJson(QJsonDocument::Compact);
    }
    return text + "\n]\n"_ba;
}

Result<ImportRows> jsonRows(const QString &text, const std::stop_token &stop)
{
    const auto array = arrayIn(text);
    if (!array)
        return array.error();
    ImportRows read;
    for (int field = 0; field < entryFieldCount; ++field)
        read.columns.at(static_cast<std::size_t>(field)) = entryFieldName(static_cast<EntryField>(field));
    read.rows.reserve(array->size());
    for (const QJsonValue &value : *array) {
        if (stop.stop_requested())
            return Error::cancelled();
        read.rows.append(rowOf(value, read.rows.size() + 1));
    }
    return read;
}

}
