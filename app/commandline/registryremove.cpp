#include "app/commandline/registryremove.h"

#include "app/commandline/registrycommand.h"
#include "app/commandline/registryreport.h"
#include "app/commandline/registryselection.h"
#include "app/commandline/terminal.h"
#include "models/registries/platform/inuseguard.h"

#include <QJsonArray>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

RegistryRemove::RegistryRemove(Environment &environment, const Invocation &invocation)
    : m_environment(environment)
    , m_words(invocation.arguments)
    , m_isSure(invocation.has(u"yes"_s))
    , m_isForced(invocation.has(u"force"_s))
{
}

Result<std::unique_ptr<Command>> RegistryRemove::make(const Invocation &invocation, Environment &environment)
{
    if (auto clean = refuseSecretsIn(invocation.arguments); !clean)
        return clean.error();
    if (!invocation.has(u"yes"_s) && !Terminal::isInteractive())
        return Error{Error::Kind::Usage, tr("Nobody can be asked here. Add --yes if the entries may go."), {}};
    return std::unique_ptr<Command>(new RegistryRemove(environment, invocation));
}

void RegistryRemove::start()
{
    if (auto begun = begin(); !begun)
        finish(Answer::failed(begun.error()));
}

Result<> RegistryRemove::begin()
{
    auto database = openDatabase(m_environment);
    if (!database)
        return database.error();
    m_database = *std::move(database);
    auto all = EntryStore(*m_database).all();
    if (!all)
        return all.error();
    m_all = *std::move(all);
    auto entries = entriesNamed(m_words, m_all);
    if (!entries)
        return entries.error();
    m_entries = *std::move(entries);
    std::ranges::copy_if(m_entries, std::back_inserter(m_unasked),
                         [](const RegistryEntry &entry) { return entry.platformId.has_value(); });
    if (auto connected = connectToPlatform(); !connected)
        if (auto noted = note(connected.error()); !noted && !m_isForced)
            return noted;
    askNext();
    return {};
}

/// Where the platform has none of them, or there is none any more, nobody needs to be asked.
Result<> RegistryRemove::connectToPlatform()
{
    if (m_unasked.isEmpty())
        return {};
    const auto server = platformServerIn(*m_database);
    if (!server)
        return server.error();
    if (!*server)
        return {};
    auto connection = PlatformConnection::open(m_environment, *m_database);
    if (!connection)
        return connection.error();
    m_connection = *std::move(connection);
    return {};
}

/// What speaks against it is told to the person who is asked; where nobody is asked, it is refused.
Result<> RegistryRemove::note(const Error &objection)
{
    if (m_isSure)
        return objection;
    m_objections += told(objection).summary + u'\n';
    return {};
}

void RegistryRemove::askNext()
{
    if (isOver())
        return; // cancelled: nobody is asked, and nothing goes
    if (m_unasked.isEmpty() || !m_connection) {
        const auto removed = m_isSure ? remove() : confirm();
        if (!removed)
            finish(Answer::failed(removed.error()));
        return;
    }
    const RegistryEntry entry = m_unasked.takeFirst();
    refuseInUse(m_connection->client(), {*entry.platformId, entry.fields.name, m_isForced}, this,
                [this](const Result<> &unused) {
                    if (const auto noted = unused ? unused : note(unused.error()); noted)
                        askNext();
                    else
                        finish(Answer::failed(noted.error()));
                });
}

Result<> RegistryRemove::confirm()
{
    const QString question
        = m_entries.size() == 1 ? tr("Remove this entry? [y/N] ") : tr("Remove these entries? [y/N] ");
    const QString named = RegistryReport(m_entries, m_all).lines();
    const auto isYes = Terminal(m_environment.wake()).agrees(named + m_objections + question);
    if (!isYes)
        return isYes.error();
    return *isYes ? remove() : Error{Error::Kind::Cancelled, tr("Nothing was removed."), {}};
}

Result<> RegistryRemove::remove()
{
    QList<EntryChange> changes;
    for (const RegistryEntry &entry : std::as_const(m_entries))
        changes.append({entry.id, entry.fields, {}, false});
    if (const auto done = EntryStore(*m_database).apply(changes, ChangeOrigin::here()); !done)
        return done.error();
    const RegistryReport report(m_entries, m_all);
    Answer answer;
    answer.fields = {{u"entries"_s, report.json()}};
    answer.text = tr("Entries removed: %1").arg(m_entries.size()) + u'\n' + report.lines();
    finish(std::move(answer));
    return {};
}

}
