#include "app/commandline/registryedit.h"

#include "app/commandline/registrycommand.h"
#include "app/commandline/registryreport.h"
#include "app/commandline/registryselection.h"
#include "models/registries/entries/entryaddress.h"

#include <QJsonArray>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryEdit)
};

/// What is stored now, with its advice on standard error.
Result<RegistryReport> reportOf(EntryStore &store, const QList<qint64> &ids, Messages &messages)
{
    const auto all = store.all();
    if (!all)
        return all.error();
    QList<RegistryEntry> entries;
    for (const qint64 id : ids)
        std::ranges::copy_if(*all, std::back_inserter(entries),
                             [id](const RegistryEntry &entry) { return entry.id == id; });
    RegistryReport report(entries, *all);
    report.advise(messages);
    return report;
}

Result<Answer> add(EntryStore &store, const EntryFields &fields, Messages &messages)
{
    const auto ids = store.apply({EntryChange{0, {}, fields, false}}, ChangeOrigin::here());
    if (!ids)
        return ids.error();
    const auto report = reportOf(store, *ids, messages);
    if (!report)
        return report.error();
    Answer answer;
    answer.fields = {{u"entries"_s, report->json()}};
    answer.text = QString::number(ids->first()) + u'\n';
    return answer;
}

/// What somebody should know who changes what is in use.
void warnOf(const QList<EntryChange> &changes, Messages &messages)
{
    const auto any = [&changes](auto condition) {
        return std::ranges::any_of(changes,
                                   [&](const EntryChange &change) { return condition(*change.before, *change.after); });
    };
    if (any([](const EntryFields &before, const EntryFields &after) { return before.address != after.address; }))
        messages.warn(
            Text::tr("Containers that exist keep the image they were made from. For a new version, add an entry "
                     "of its own."));
    if (any([](const EntryFields &before, const EntryFields &after) { return before.listed && !after.listed; }))
        messages.warn(
            Text::tr("An unlisted image is hidden from new containers. The platform's API does not enforce it."));
}

Result<Answer> edit(EntryStore &store, const QStringList &words, const EntryEdits &edits, Messages &messages)
{
    const auto all = store.all();
    if (!all)
        return all.error();
    const auto entries = entriesNamed(words, *all);
    if (!entries)
        return entries.error();
    QList<qint64> ids;
    QList<EntryChange> changes;
    for (const RegistryEntry &entry : *entries) {
        ids.append(entry.id);
        if (const EntryFields after = edits.appliedTo(entry.fields); after != entry.fields)
            changes.append({entry.id, entry.fields, after, false});
    }
    if (const auto done = store.apply(changes, ChangeOrigin::here()); !done)
        return done.error();
    warnOf(changes, messages);
    const auto report = reportOf(store, ids, messages);
    if (!report)
        return report.error();
    Answer answer;
    answer.fields = {{u"entries"_s, report->json()}, {u"changed"_s, changes.size()}};
    answer.text = Text::tr("Entries changed: %1").arg(changes.size()) + u'\n';
    return answer;
}

}

Result<std::unique_ptr<Command>> registryAdd(const Invocation &invocation, Environment &environment)
{
    const auto address = entryAddressIn(invocation.arguments.first());
    if (!address)
        return address.error();
    const auto edits = entryEditsIn(invocation);
    if (!edits)
        return edits.error();
    EntryFields fields;
    fields.address = address->text;
    fields.name = guessedName(*address->reference);
    fields.source = guessedSource(*address->reference);
    return std::unique_ptr<Command>(
        new RegistryCommand(environment, [fields = edits->appliedTo(fields), &environment](EntryStore &store) {
            return add(store, fields, environment.messages());
        }));
}

Result<std::unique_ptr<Command>> registryEdit(const Invocation &invocation, Environment &environment)
{
    if (auto clean = refuseSecretsIn(invocation.arguments); !clean)
        return clean.error();
    const auto edits = entryEditsIn(invocation);
    if (!edits)
        return edits.error();
    if (edits->areNone())
        return Error{Error::Kind::Usage, Text::tr("Say what is to change, for example --listed no."), {}};
    return std::unique_ptr<Command>(new RegistryCommand(
        environment, [words = invocation.arguments, edits = *edits, &environment](EntryStore &store) {
            return edit(store, words, edits, environment.messages());
        }));
}

}
