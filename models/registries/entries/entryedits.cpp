#include "models/registries/entries/entryedits.h"

namespace quaymaster
{

EntryFields EntryEdits::appliedTo(EntryFields fields) const
{
    fields.name = name.value_or(fields.name);
    fields.address = address.value_or(fields.address);
    fields.description = description.value_or(fields.description);
    fields.source = source.value_or(fields.source);
    fields.slicing = slicing.value_or(fields.slicing);
    fields.listed = listed.value_or(fields.listed);
    fields.remark = remark.value_or(fields.remark);
    return fields;
}

}
