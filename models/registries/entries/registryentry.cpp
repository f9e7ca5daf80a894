#include "models/registries/entries/registryentry.h"

#include <QCoreApplication>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryEntry)
};

QString flagValue(bool flag)
{
    return flag ? u"yes"_s : u"no"_s;
}

}

QList<EntryField> entryFields()
{
    QList<EntryField> fields;
    for (int i = 0; i < entryFieldCount; ++i)
        fields.append(static_cast<EntryField>(i));
    return fields;
}

QString entryFieldName(EntryField field)
{
    switch (field) {
    case EntryField::Name:
        return u"name"_s;
    case EntryField::Address:
        return u"address"_s;
    case EntryField::Description:
        return u"description"_s;
    case EntryField::Source:
        return u"source"_s;
    case EntryField::Slicing:
        return u"slicing"_s;
    case EntryField::Listed:
        return u"listed"_s;
    case EntryField::Remark:
        return u"remark"_s;
    }
    return {};
}

std::optional<EntryField> entryFieldNamed(const QString &name)
{
    for (int i = 0; i < entryFieldCount; ++i)
        if (const auto field = static_cast<EntryField>(i); entryFieldName(field) == name)
            return field;
    return {};
}

QString entryFieldText(EntryField field)
{
    switch (field) {
    case EntryField::Name:
        return Text::tr("Name");
    case EntryField::Address:
        return Text::tr("Address");
    case EntryField::Description:
        return Text::tr("Description");
    case EntryField::Source:
        return Text::tr("Source");
    case EntryField::Slicing:
        return Text::tr("GPU memory slicing");
    case EntryField::Listed:
        return Text::tr("Listed");
    case EntryField::Remark:
        return Text::tr("Remark");
    }
    return {};
}

QString entryFieldValue(const EntryFields &fields, EntryField field)
{
    switch (field) {
    case EntryField::Name:
        return fields.name;
    case EntryField::Address:
        return fields.address;
    case EntryField::Description:
        return fields.description;
    case EntryField::Source:
        return fields.source;
    case EntryField::Slicing:
        return flagValue(fields.slicing);
    case EntryField::Listed:
        return flagValue(fields.listed);
    case EntryField::Remark:
        return fields.remark;
    }
    return {};
}

QString entryFieldShown(EntryField field, const QString &value)
{
    if (field == EntryField::Slicing || field == EntryField::Listed)
        return value == flagValue(true) ? Text::tr("Yes") : Text::tr("No");
    return value;
}

QList<EntryField> differingFields(const EntryFields &one, const EntryFields &other)
{
    QList<EntryField> fields;
    for (int i = 0; i < entryFieldCount; ++i) {
        const auto field = static_cast<EntryField>(i);
        if (entryFieldValue(one, field) != entryFieldValue(other, field))
            fields.append(field);
    }
    return fields;
}

int longestText(EntryField field)
{
    switch (field) {
    case EntryField::Name:
    case EntryField::Source:
        return 255;
    case EntryField::Address:
        return 500;
    case EntryField::Description:
    case EntryField::Remark:
        return 1000;
    case EntryField::Slicing:
    case EntryField::Listed:
        return 0;
    }
    return 0;
}

qsizetype codePoints(QStringView text)
{
    qsizetype count = text.size();
    for (qsizetype i = 1; i < text.size(); ++i)
        if (text[i - 1].isHighSurrogate() && text[i].isLowSurrogate())
            --count;
    return count;
}

}
