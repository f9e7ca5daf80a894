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
        end(Answer::failed(begun.error()));
}

void RegistryRemove::cancel()
{
    end(Answer::failed(Error::cancelled()));
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
    if (auto connected = connectToPlatform(); !connected)
        return connected;
    if (auto confirmed = m_isSure ? Result<>() : confirm(); !confirmed)
        return confirmed;
    askNext();
    return {};
}

/// Where the platform has none of them, or there is none any more, nobody needs to be asked.
Result<> RegistryRemove::connectToPlatform()
{
    std::ranges::copy_if(m_entries, std::back_inserter(m_unasked),
                         [](const RegistryEntry &entry) { return entry.platformId.has_value(); });
    if (m_unasked.isEmpty())
        return {};
    const auto server = platformServerIn(*m_database);
    if (!server)
        return server.error();
    if (!*server)
        return {};
    auto connection = PlatformConnection::open(m_environment, *m_database);
    if (connection)
        m_connection = *std::move(connection);
    else if (!m_isForced)
        return connection.error();
    return {};
}

Result<> RegistryRemove::confirm() const
{
    const QString question = tr("Remove %n entries? [y/N] ", nullptr, static_cast<int>(m_entries.size()));
    const auto isYes = Terminal(m_environment.wake()).agrees(RegistryReport(m_entries, m_all).lines() + question);
    if (!isYes)
        return isYes.error();
    return *isYes ? Result<>() : Error{Error::Kind::Cancelled, tr("Nothing was removed."), {}};
}

void RegistryRemove::askNext()
{
    if (m_unasked.isEmpty() || !m_connection) {
        remove();
        return;
    }
    const RegistryEntry entry = m_unasked.takeFirst();
    refuseInUse(m_connection->client(), {*entry.platformId, entry.fields.name, m_isForced}, this,
                [this](const Result<> &unused) {
                    if (unused)
                        askNext();
                    else
                        end(Answer::failed(unused.error()));
                });
}

void RegistryRemove::remove()
{
    QList<EntryChange> changes;
    for (const RegistryEntry &entry : std::as_const(m_entries))
        changes.append({entry.id, entry.fields, {}, false});
    if (const auto done = EntryStore(*m_database).apply(changes, ChangeOrigin::here()); !done) {
        end(Answer::failed(done.error()));
        return;
    }
    const RegistryReport report(m_entries, m_all);
    Answer answer;
    answer.fields = {{u"entries"_s, report.json()}};
    answer.text = tr("%n entries were removed:", nullptr, static_cast<int>(m_entries.size())) + u'\n' + report.lines();
    end(std::move(answer));
}

void RegistryRemove::end(Answer answer)
{
    if (!std::exchange(m_isOver, true))
        finish(std::move(answer));
}

}
