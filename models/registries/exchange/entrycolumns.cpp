#include "models/registries/exchange/entrycolumns.h"

#include <QHash>

namespace quaymaster::entrycolumns
{

using namespace Qt::StringLiterals;

QStringList names()
{
    return {u"名字"_s, u"地址"_s, u"描述"_s, u"来源"_s, u"是否支持显存切分"_s, u"是否上架"_s, u"备注"_s};
}

QString name(EntryField field)
{
    return names().at(static_cast<qsizetype>(field));
}

std::optional<EntryField> named(const QString &text)
{
    static const QHash<QString, EntryField> known = [] {
        QHash<QString, EntryField> fields{
            {u"name"_s, EntryField::Name},
            {u"address"_s, EntryField::Address},
            {u"description"_s, EntryField::Description},
            {u"source"_s, EntryField::Source},
            {u"supportmemorysplit"_s, EntryField::Slicing},
            {u"slicing"_s, EntryField::Slicing},
            {u"isonshelf"_s, EntryField::Listed},
            {u"islisted"_s, EntryField::Listed},
            {u"listed"_s, EntryField::Listed},
            {u"remark"_s, EntryField::Remark},
        };
        for (int field = 0; field < entryFieldCount; ++field)
            fields.insert(names().at(field), static_cast<EntryField>(field));
        return fields;
    }();
    const auto found = known.constFind(text.trimmed().toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

QString flagText(bool flag)
{
    return flag ? u"是"_s : u"否"_s;
}

std::optional<bool> flagOf(const QString &text)
{
    const QString word = text.trimmed().toLower();
    for (const QLatin1StringView yes : {"yes"_L1, "true"_L1, "1"_L1}) {
        if (word == yes)
            return true;
    }
    for (const QLatin1StringView no : {"no"_L1, "false"_L1, "0"_L1}) {
        if (word == no)
            return false;
    }
    if (word == flagText(true))
        return true;
    return word == flagText(false) ? std::optional(false) : std::nullopt;
}

}
