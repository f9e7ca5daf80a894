#include "models/registries/platform/platformsync.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

using Action = PlatformDifference::Action;
using Side = PlatformDifference::Side;
using ItemState = SyncItem::State;

bool isDeletionThere(const SyncItem &item)
{
    return item.state == ItemState::Planned && item.difference.action == Action::Delete
        && item.difference.side == Side::Platform;
}

PlatformBase baseOf(const PlatformEntry &row, qint64 entry)
{
    return {row.id, entry, row.fields, row.updated, !row.credential.isAnonymous()};
}

}

PlatformSync::PlatformSync(PlatformClient &client, SyncStore &store, SyncWish wish, int retries)
    : m_client(client)
    , m_store(store)
    , m_wish(std::move(wish))
    , m_writer(client, retries)
    , m_retries(retries)
{
}

PlatformSync::~PlatformSync() = default;

QString PlatformSync::title() const
{
    switch (m_wish.direction) {
    case SyncWish::Direction::Pull:
        return tr("Take over what the platform has");
    case SyncWish::Direction::Apply:
        return tr("Apply the changes to the platform");
    case SyncWish::Direction::Both:
        return tr("Bring both sides together");
    }
    Q_UNREACHABLE();
}

void PlatformSync::run()
{
    m_context = std::make_unique<QObject>();
    m_client.entries({}, m_context.get(), [this](const Result<QList<PlatformEntry>> &there) {
        if (!there)
            return fail(there.error());
        m_store.read(m_context.get(), [this, there = *there](const Result<SyncStore::Content> &here) {
            if (here)
                compare(there, *here);
            else
                fail(here.error());
        });
    });
}

void PlatformSync::stop()
{
    m_context.reset();
    skipPlanned();
    cancelled();
}

void PlatformSync::skipPlanned()
{
    for (SyncItem &item : m_items)
        if (item.state == ItemState::Planned)
            item.state = ItemState::Skipped;
}

void PlatformSync::compare(const QList<PlatformEntry> &there, const SyncStore::Content &here)
{
    for (const PlatformEntry &row : there)
        m_rows.insert(row.id, row);
    const auto comparison = platformDiff(here.entries, here.bases, there);
    m_items = SyncPlan::items(comparison.differences, m_wish);
    setProgress(0, m_items.size());
    m_hasAgreed = !comparison.agreed.isEmpty() || !comparison.gone.isEmpty();
    if (m_wish.isDryRun && !(m_wish.remembers && m_hasAgreed)) {
        end();
        return;
    }
    m_store.agree(comparison, m_context.get(), [this](const Result<> &agreed) {
        if (!agreed)
            fail(agreed.error());
        else if (m_wish.isDryRun)
            end();
        else
            next();
    });
}

void PlatformSync::next()
{
    if (m_isLeaving)
        skipPlanned();
    while (++m_at < m_items.size() && m_items[m_at].state != ItemState::Planned) { }
    setProgress(m_at, m_items.size());
    if (m_at >= m_items.size()) {
        end();
        return;
    }
    m_store.check(m_context.get(), [this](const Result<> &isCurrent) {
        if (!isCurrent)
            endWith(isCurrent.error());
        else if (isDeletionThere(m_items[m_at]))
            removeThere();
        else
            write(m_items[m_at].difference);
    });
}

/// It would be the same for all that is left.
void PlatformSync::endWith(const Error &error)
{
    m_items[m_at].state = ItemState::Failed;
    m_items[m_at].error = error;
    skipPlanned();
    end();
}

void PlatformSync::write(const PlatformDifference &difference)
{
    if (difference.side == Side::Platform)
        writeThere(difference);
    else
        writeHere(difference);
}

void PlatformSync::writeThere(const PlatformDifference &difference)
{
    const auto written = [this](const Result<PlatformEntry> &row) {
        if (row)
            keep(*row);
        else
            done(row.error());
    };
    const PlatformEntry row = m_rows.value(difference.platformId);
    if (difference.action == Action::Create)
        m_writer.create(*difference.here, QSet(m_rows.keyBegin(), m_rows.keyEnd()), m_context.get(), written);
    else
        m_writer.update(row, *difference.here, m_context.get(), written);
}

/// With those behind it that are deleted there too.
void PlatformSync::removeThere()
{
    QList<PlatformRemoval::Row> rows;
    for (qsizetype at = m_at; at < m_items.size() && rows.size() < PlatformRemoval::most; ++at) {
        if (!isDeletionThere(m_items[at]))
            break;
        rows.append({m_rows.value(m_items[at].difference.platformId), m_items[at].isForced});
    }
    new PlatformRemoval(m_client, rows, m_retries, m_context.get(), [this](const PlatformRemoval::Outcomes &outcomes) {
        m_outcomes = outcomes;
        removedThere(0);
    });
}

/// Each by itself, so that what is gone there is known to be gone, whatever becomes of the next one.
void PlatformSync::removedThere(qsizetype at)
{
    if (at == m_outcomes.size()) {
        m_at += at - 1;
        continueSoon();
        return;
    }
    const auto &outcome = m_outcomes.at(at);
    if (outcome && *outcome) {
        const qint64 id = m_items[m_at + at].difference.platformId;
        m_store.write({{}, {}, id}, m_context.get(), [this, at](const Result<qint64> &stored) {
            settle(m_at + at, stored ? Result<>() : stored.error());
            removedThere(at + 1);
        });
        return;
    }
    if (outcome)
        settle(m_at + at, *outcome);
    removedThere(at + 1);
}

void PlatformSync::writeHere(const PlatformDifference &difference)
{
    if (difference.action == Action::Delete) {
        store({EntryChange{difference.entry, difference.here, {}, false}, {}, difference.platformId});
        return;
    }
    const PlatformEntry row = m_rows.value(difference.platformId);
    const bool hasCredential = !row.credential.isAnonymous();
    if (hasCredential) {
        EntryAddress address = platformAddress(row.fields.address);
        address.username = row.credential.username;
        address.password = row.credential.password;
        m_credentials.append(std::move(address));
    }
    store(
        {EntryChange{difference.entry, difference.here, row.fields, hasCredential}, baseOf(row, difference.entry), {}});
}

void PlatformSync::keep(const PlatformEntry &row)
{
    m_rows.insert(row.id, row);
    m_items[m_at].difference.platformId = row.id;
    store({{}, baseOf(row, m_items[m_at].difference.entry), {}});
}

void PlatformSync::store(const SyncStore::Step &step)
{
    m_store.write(step, m_context.get(), [this](const Result<qint64> &id) {
        if (id && m_items[m_at].difference.entry == 0)
            m_items[m_at].difference.entry = *id;
        done(id ? Result<>() : id.error());
    });
}

void PlatformSync::done(const Result<> &result)
{
    settle(m_at, result);
    continueSoon();
}

void PlatformSync::settle(qsizetype at, const Result<> &result)
{
    SyncItem &item = m_items[at];
    item.state = result ? ItemState::Done : ItemState::Failed;
    if (result)
        return;
    item.error = result.error();
    if (endsAll(result.error()))
        skipPlanned();
}

/// Not within the call: a store may answer at once, and there may be many.
void PlatformSync::continueSoon()
{
    QMetaObject::invokeMethod(
        m_context.get(), [this] { next(); }, Qt::QueuedConnection);
}

void PlatformSync::end()
{
    if (const auto error = outcome())
        fail(*error);
    else
        succeed();
}

/// Why not all of it is done: what failed, before what was left.
std::optional<Error> PlatformSync::outcome() const
{
    for (const ItemState state : {ItemState::Failed, ItemState::Skipped}) {
        const auto found = std::ranges::find_if(
            m_items, [state](const SyncItem &item) { return item.state == state && item.error; });
        if (found != m_items.end())
            return found->error;
    }
    return {};
}

}
