#include "models/registries/exchange/importrow.h"

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ImportRow)
};

QString &textOf(EntryFields &fields, EntryField field)
{
    switch (field) {
    case EntryField::Address:
        return fields.address;
    case EntryField::Description:
        return fields.description;
    case EntryField::Source:
        return fields.source;
    case EntryField::Remark:
        return fields.remark;
    default:
        return fields.name;
    }
}

EntryAddress takenApart(const QString &text)
{
    auto address = entryAddress(text);
    return address ? *std::move(address) : platformAddress(text);
}

}

EntryEdits ImportRow::edits() const
{
    const auto said
        = [this](EntryField field, const auto &value) { return hasField(field) ? std::optional(value) : std::nullopt; };
    return {said(EntryField::Name, fields.name),
            said(EntryField::Address, fields.address),
            said(EntryField::Description, fields.description),
            said(EntryField::Source, fields.source),
            said(EntryField::Slicing, fields.slicing),
            said(EntryField::Listed, fields.listed),
            said(EntryField::Remark, fields.remark)};
}

void ImportRow::setText(EntryField field, const QString &text, const QString &column)
{
    // Neither would come back from the database as it went in.
    if (text.contains(QChar::Null) || !text.isValidUtf16()) {
        refuse(column, Text::tr("The text holds characters that can't be stored. Remove them."));
        return;
    }
    has.set(static_cast<std::size_t>(field));
    if (field == EntryField::Address) {
        address = takenApart(text);
        fields.address = address.text;
        return;
    }
    textOf(fields, field) = text;
}

void ImportRow::setFlag(EntryField field, bool flag)
{
    has.set(static_cast<std::size_t>(field));
    (field == EntryField::Slicing ? fields.slicing : fields.listed) = flag;
}

}
