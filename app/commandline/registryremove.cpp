#include "app/commandline/registryremove.h"

#include "app/commandline/registrycommand.h"
#include "app/commandline/registryreport.h"
#include "app/commandline/registryselection.h"
#include "app/commandline/terminal.h"

#include <QJsonArray>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryRemove)
};

Result<> confirm(const QString &lines, int count, const Terminal &terminal)
{
    const QString question = Text::tr("Remove %n entries? [y/N] ", nullptr, count);
    const auto isYes = terminal.agrees(lines + question);
    if (!isYes)
        return isYes.error();
    return *isYes ? Result<>() : Error{Error::Kind::Cancelled, Text::tr("Nothing was removed."), {}};
}

Result<Answer> remove(EntryStore &store, const QStringList &words, bool isSure, Environment &environment)
{
    const auto all = store.all();
    if (!all)
        return all.error();
    const auto entries = entriesNamed(words, *all);
    if (!entries)
        return entries.error();
    const RegistryReport report(*entries, *all);
    const auto count = static_cast<int>(entries->size());
    if (!isSure)
        if (auto confirmed = confirm(report.lines(), count, Terminal(environment.wake())); !confirmed)
            return confirmed.error();
    QList<EntryChange> changes;
    for (const RegistryEntry &entry : *entries)
        changes.append({entry.id, entry.fields, {}, false});
    if (const auto done = store.apply(changes, ChangeOrigin::here()); !done)
        return done.error();
    Answer answer;
    answer.fields = {{u"entries"_s, report.json()}};
    answer.text = Text::tr("%n entries were removed:", nullptr, count) + u'\n' + report.lines();
    return answer;
}

}

Result<std::unique_ptr<Command>> registryRemove(const Invocation &invocation, Environment &environment)
{
    if (auto clean = refuseSecretsIn(invocation.arguments); !clean)
        return clean.error();
    const bool isSure = invocation.has(u"yes"_s);
    if (!isSure && !Terminal::isInteractive())
        return Error{Error::Kind::Usage, Text::tr("Nobody can be asked here. Add --yes if the entries may go."), {}};
    return std::unique_ptr<Command>(
        new RegistryCommand(environment, [words = invocation.arguments, isSure, &environment](EntryStore &store) {
            return remove(store, words, isSure, environment);
        }));
}

}
