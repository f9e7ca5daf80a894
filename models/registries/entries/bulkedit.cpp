#include "models/registries/entries/bulkedit.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString withoutSlashes(QString prefix)
{
    prefix = prefix.trimmed();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    return prefix;
}

bool beginsWith(const QString &address, const QString &prefix)
{
    if (!address.startsWith(prefix, Qt::CaseInsensitive))
        return false;
    const QStringView rest = QStringView(address).mid(prefix.size());
    if (rest.isEmpty() || rest.front() == u'/' || rest.front() == u'@')
        return true;
    return rest.front() == u':' && !rest.contains(u'/'); // a tag; a port makes it another host
}

}

std::optional<QString> BulkEditing::withPrefix(const RegistryEntry &entry, const QString &prefix,
                                               const QString &newPrefix)
{
    const QString from = withoutSlashes(prefix);
    const QString to = withoutSlashes(newPrefix);
    if (from.isEmpty())
        return {};
    for (const QString &address : {entry.fields.address, entry.normalised}) {
        if (!beginsWith(address, from))
            continue;
        const QString rest = address.mid(from.size());
        return to.isEmpty() && rest.startsWith(u'/') ? rest.mid(1) : to + rest;
    }
    return {};
}

QList<BulkOutcome> BulkEditing::outcomes(const QList<RegistryEntry> &entries, const BulkEdit &edit)
{
    QList<BulkOutcome> outcomes;
    outcomes.reserve(entries.size());
    for (const RegistryEntry &entry : entries) {
        BulkOutcome outcome{entry.id, entry.fields, edit.appliedTo(entry.fields), {}, {}};
        EntryFields &after = outcome.after;
        if (const auto address = withPrefix(entry, edit.prefix, edit.newPrefix))
            after.address = *address;
        outcome.differing = differingFields(outcome.before, after);
        outcome.problems = problemsOf(after, outcome.differing);
        outcomes.append(std::move(outcome));
    }
    return outcomes;
}

BulkSummary BulkEditing::summary(const QList<BulkOutcome> &outcomes)
{
    BulkSummary summary;
    for (const BulkOutcome &outcome : outcomes) {
        if (outcome.isWrong()) {
            ++summary.wrong;
            continue;
        }
        if (!outcome.isChanged())
            continue;
        ++summary.changed;
        summary.movesAddresses = summary.movesAddresses || outcome.differing.contains(EntryField::Address);
        summary.unlists = summary.unlists || (outcome.before.listed && !outcome.after.listed);
    }
    return summary;
}

QList<EntryChange> BulkEditing::changes(const QList<BulkOutcome> &outcomes)
{
    QList<EntryChange> changes;
    for (const BulkOutcome &outcome : outcomes)
        if (outcome.isChanged() && !outcome.isWrong())
            changes.append({outcome.id, outcome.before, outcome.after});
    return changes;
}

}
