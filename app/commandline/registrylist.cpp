#include "app/commandline/registrylist.h"

#include "app/commandline/registrycommand.h"
#include "app/commandline/registryreport.h"
#include "app/commandline/registryselection.h"

#include <QJsonArray>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

Result<Answer> list(EntryStore &store, const RegistryListFilter &filter)
{
    const auto all = store.all();
    if (!all)
        return all.error();
    QList<RegistryEntry> entries;
    std::ranges::copy_if(*all, std::back_inserter(entries),
                         [&filter](const RegistryEntry &entry) { return filter.passes(entry); });
    const RegistryReport report(entries, *all);
    Answer answer;
    answer.fields = {{u"entries"_s, report.json()}};
    answer.text = report.lines();
    return answer;
}

Result<Answer> show(EntryStore &store, const QString &word)
{
    const auto all = store.all();
    if (!all)
        return all.error();
    const auto entries = entriesNamed({word}, *all);
    if (!entries)
        return entries.error();
    const RegistryReport report(*entries, *all);
    Answer answer;
    answer.fields = {{u"entries"_s, report.json()}};
    answer.text = report.text();
    return answer;
}

}

Result<std::unique_ptr<Command>> registryList(const Invocation &invocation, Environment &environment)
{
    const auto filter = registryListFilterIn(invocation);
    if (!filter)
        return filter.error();
    return std::unique_ptr<Command>(
        new RegistryCommand(environment, [filter = *filter](EntryStore &store) { return list(store, filter); }));
}

Result<std::unique_ptr<Command>> registryShow(const Invocation &invocation, Environment &environment)
{
    if (auto clean = refuseSecretsIn(invocation.arguments); !clean)
        return clean.error();
    return std::unique_ptr<Command>(new RegistryCommand(
        environment, [word = invocation.arguments.first()](EntryStore &store) { return show(store, word); }));
}

}
