#include "app/commandline/registrysync.h"

#include "app/commandline/registrycommand.h"
#include "models/core/wording.h"
#include "models/image/shown.h"
#include "models/operations/reportjson.h"

#include <QJsonArray>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Action = PlatformDifference::Action;
using Side = PlatformDifference::Side;

QJsonValue toJson(qint64 id)
{
    return id == 0 ? QJsonValue() : QJsonValue(id);
}

QJsonObject toJson(const SyncItem &item)
{
    const PlatformDifference &difference = item.difference;
    return {{u"id"_s, toJson(difference.entry)},
            {u"platformId"_s, toJson(difference.platformId)},
            {u"name"_s, difference.name},
            {u"action"_s, actionName(difference.action)},
            {u"side"_s, sideName(difference.side)},
            {u"state"_s, stateName(item.state)},
            {u"error"_s, item.error ? QJsonValue(toJson(told(*item.error))) : QJsonValue()}};
}

QString actionText(const PlatformDifference &difference)
{
    const bool isHere = difference.side == Side::Here;
    switch (difference.action) {
    case Action::Create:
        return isHere ? RegistrySync::tr("create here") : RegistrySync::tr("create at the platform");
    case Action::Update:
        return isHere ? RegistrySync::tr("update here") : RegistrySync::tr("update at the platform");
    case Action::Delete:
        return isHere ? RegistrySync::tr("delete here") : RegistrySync::tr("delete at the platform");
    case Action::Conflict:
        return RegistrySync::tr("conflict");
    }
    Q_UNREACHABLE();
}

QString stateText(SyncItem::State state)
{
    switch (state) {
    case SyncItem::State::Planned:
        return RegistrySync::tr("planned");
    case SyncItem::State::Done:
        return RegistrySync::tr("done");
    case SyncItem::State::Skipped:
        return RegistrySync::tr("left");
    case SyncItem::State::Failed:
        return RegistrySync::tr("failed");
    }
    Q_UNREACHABLE();
}

QString toText(const SyncItem &item)
{
    const QString id = item.difference.entry == 0 ? u"-"_s : QString::number(item.difference.entry);
    QString text = RegistrySync::tr("%1  %2: %3, %4")
                       .arg(id, shown(item.difference.name), actionText(item.difference), stateText(item.state));
    if (item.error)
        text += u"\n  "_s + told(*item.error).summary;
    return text + u'\n';
}

SyncWish wishIn(const Invocation &invocation, SyncWish::Direction direction)
{
    SyncWish wish;
    wish.direction = direction;
    wish.isDryRun = invocation.has(u"dry-run"_s);
    wish.deletes = invocation.has(u"delete"_s);
    wish.isForced = invocation.has(u"force"_s);
    return wish;
}

}

RegistrySync::RegistrySync(Environment &environment, SyncWish wish)
    : m_environment(environment)
    , m_wish(std::move(wish))
    , m_addresses(environment.messages())
{
}

Result<std::unique_ptr<Command>> RegistrySync::makePull(const Invocation &invocation, Environment &environment)
{
    return std::unique_ptr<Command>(new RegistrySync(environment, wishIn(invocation, SyncWish::Direction::Pull)));
}

Result<std::unique_ptr<Command>> RegistrySync::makeApply(const Invocation &invocation, Environment &environment)
{
    SyncWish wish = wishIn(invocation, SyncWish::Direction::Apply);
    const QString side = invocation.value(u"prefer"_s);
    if (side == "here"_L1)
        wish.prefer = Side::Here;
    else if (side == "there"_L1)
        wish.prefer = Side::Platform;
    else if (invocation.has(u"prefer"_s))
        return Error{Error::Kind::Usage, tr("--prefer takes here or there."), {}};
    return std::unique_ptr<Command>(new RegistrySync(environment, std::move(wish)));
}

void RegistrySync::start()
{
    if (auto begun = begin(); !begun)
        fail(begun.error());
}

void RegistrySync::cancel()
{
    if (m_job)
        m_job->cancel();
}

Result<> RegistrySync::begin()
{
    auto database = openDatabase(m_environment);
    if (!database)
        return database.error();
    m_database = *std::move(database);
    auto connection = PlatformConnection::open(m_environment, *m_database);
    if (!connection)
        return connection.error();
    m_connection = *std::move(connection);
    const PlatformServer &server = m_connection->client().server();
    m_store = std::make_unique<EntrySyncStore>(*m_database, server);
    m_job = std::make_unique<PlatformSync>(m_connection->client(), *m_store, m_wish, m_environment.network().retries);
    connect(m_job.get(), &Job::progressChanged, this, [this](qint64 done, qint64 total) {
        if (total > 0)
            m_environment.messages().progress(tr("entries: %1 of %2").arg(done).arg(total));
    });
    connect(m_job.get(), &Job::finished, this, &RegistrySync::jobFinished);
    m_connection->account().hold(server, this, [this](const Result<> &held) {
        if (m_job->state() != Job::State::Idle)
            return; // cancelled meanwhile
        if (held)
            m_job->start();
        else
            fail(held.error());
    });
    return {};
}

void RegistrySync::fail(const Error &error)
{
    Answer answer = Answer::failed(error);
    answer.fields = fields();
    finish(std::move(answer));
}

void RegistrySync::jobFinished()
{
    m_environment.messages().clearProgress();
    tellLostPasswords();
    m_addresses.keep(m_job->credentials(), [this] { storeRenewed(); });
}

void RegistrySync::tellLostPasswords()
{
    const bool isPlan = m_wish.isDryRun;
    QStringList names;
    for (const SyncItem &item : m_job->items())
        if (item.state == (isPlan ? SyncItem::State::Planned : SyncItem::State::Done) && losesPassword(item.difference))
            names.append(shown(item.difference.name));
    if (names.isEmpty())
        return;
    const QString sentence = isPlan
        ? tr("The platform would lose the passwords that stand in the addresses of these entries, since the addresses "
             "change: %1.")
        : tr("The platform has lost the passwords that stood in the addresses of these entries, since the addresses "
             "have changed: %1.");
    m_environment.messages().warn(sentence.arg(listed(names)));
}

void RegistrySync::storeRenewed()
{
    m_connection->account().storeRenewed(m_connection->client().server(), this, [this](const Result<> &stored) {
        if (!stored)
            m_environment.messages().warn(stored.error().summary);
        end();
    });
}

void RegistrySync::end()
{
    Answer answer;
    if (m_job->state() == Job::State::Failed)
        answer = Answer::failed(m_job->error().value_or(Error()));
    else if (m_job->state() == Job::State::Cancelled)
        answer = Answer::failed(Error::cancelled());
    answer.fields = fields();
    answer.text = text();
    finish(std::move(answer));
}

QJsonObject RegistrySync::fields() const
{
    QJsonArray items;
    if (m_job)
        for (const SyncItem &item : m_job->items())
            items.append(toJson(item));
    return {{u"items"_s, items}};
}

QString RegistrySync::text() const
{
    if (m_job->items().isEmpty() && m_job->state() == Job::State::Succeeded)
        return (m_wish.direction == SyncWish::Direction::Pull ? tr("Nothing has changed at the platform.")
                                                              : tr("Nothing has changed here."))
            + u'\n';
    QString text;
    for (const SyncItem &item : m_job->items())
        text += toText(item);
    return text;
}

}
