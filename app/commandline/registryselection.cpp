#include "app/commandline/registryselection.h"

#include "app/commandline/arguments.h"
#include "models/registries/entries/entryaddress.h"

#include <algorithm>
#include <ranges>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistrySelection)
};

template <typename Condition> QList<RegistryEntry> those(const QList<RegistryEntry> &all, Condition condition)
{
    QList<RegistryEntry> found;
    std::ranges::copy_if(all, std::back_inserter(found), condition);
    return found;
}

/// ASCII digits: an id.
std::optional<qint64> idIn(const QString &word)
{
    const bool isDigits
        = std::ranges::all_of(word, [](QChar character) { return character >= u'0' && character <= u'9'; });
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    return isDigits && isNumber ? std::optional(id) : std::nullopt;
}

QList<RegistryEntry> named(const QString &word, const QList<RegistryEntry> &all)
{
    if (const auto id = idIn(word))
        if (auto found = those(all, [&](const RegistryEntry &entry) { return entry.id == *id; }); !found.isEmpty())
            return found;
    auto found = those(all, [&](const RegistryEntry &entry) { return entry.fields.name == word; });
    if (!found.isEmpty())
        return found;
    const auto address = entryAddress(word);
    const QString normalised = address ? address->normalised() : QString();
    return those(all, [&](const RegistryEntry &entry) {
        // One of the platform's that can't be parsed is what it is.
        return entry.normalised.isEmpty() ? entry.fields.address == word : entry.normalised == normalised;
    });
}

Error ambiguous(const QString &word, const QList<RegistryEntry> &entries)
{
    QStringList ids;
    for (const RegistryEntry &entry : entries)
        ids.append(QString::number(entry.id));
    return {Error::Kind::Invalid,
            Text::tr("“%1” stands for several entries: %2. Give the id of the one that is meant.")
                .arg(echoed(word), ids.join(", "_L1)),
            {}};
}

bool contains(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

}

Result<QList<RegistryEntry>> entriesNamed(const QStringList &words, const QList<RegistryEntry> &all)
{
    QList<RegistryEntry> entries;
    for (const QString &word : words) {
        const auto found = named(word, all);
        if (found.isEmpty())
            return Error{
                Error::Kind::NotFound,
                Text::tr("There is no entry “%1”. “quaymaster registry list” shows them all.").arg(echoed(word)),
                {}};
        if (found.size() > 1)
            return ambiguous(word, found);
        if (!entries.contains(found.first()))
            entries.append(found.first());
    }
    return entries;
}

bool RegistryListFilter::passes(const RegistryEntry &entry) const
{
    const EntryFields &fields = entry.fields;
    const bool isFound = std::ranges::any_of(
        std::initializer_list<const QString *>{&fields.name, &fields.address, &entry.normalised, &fields.description,
                                               &fields.source, &fields.remark},
        [this](const QString *cell) { return contains(*cell, text); });
    return isFound && contains(fields.source, source) && listed.value_or(fields.listed) == fields.listed
        && slicing.value_or(fields.slicing) == fields.slicing && created.holds(entry.created);
}

Result<RegistryListFilter> registryListFilterIn(const Invocation &invocation)
{
    const auto listed = flagIn(invocation, u"listed"_s);
    if (!listed)
        return listed.error();
    const auto slicing = flagIn(invocation, u"slicing"_s);
    if (!slicing)
        return slicing.error();
    const auto created
        = invocation.has(u"created"_s) ? timeRangeIn(invocation.value(u"created"_s)) : Result<TimeRange>();
    if (!created)
        return created.error();
    if (auto clean = refuseSecretsIn({invocation.value(u"filter"_s), invocation.value(u"source"_s)}); !clean)
        return clean.error();
    return RegistryListFilter{invocation.value(u"filter"_s), invocation.value(u"source"_s), *listed, *slicing,
                              *created};
}

}
