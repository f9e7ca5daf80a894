#include "models/registries/hosts/registryhosts.h"

#include "models/store/storequestion.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

RegistryHost hostIn(const QSqlQuery &row)
{
    RegistryHost host;
    host.host = row.value(0).toString();
    host.environment = environmentNamed(row.value(1).toString());
    host.access.plainHttp = row.value(2).toBool();
    host.access.insecure = row.value(3).toBool();
    host.access.readOnly = row.value(4).toBool();
    host.access.caFile = row.value(5).toString();
    host.access.clientCertificateFile = row.value(6).toString();
    host.access.clientKeyFile = row.value(7).toString();
    host.username = row.value(8).toString();
    host.isKindKnown = !row.value(9).toString().isEmpty();
    host.kind = host.isKindKnown ? kindNamed(row.value(9).toString()) : hostKindOf(host.host);
    host.remark = row.value(10).toString();
    return host;
}

Result<> insert(Database &database, const RegistryHost &host)
{
    const HostSettings &access = host.access;
    auto done = database.run(
        u"INSERT OR REPLACE INTO registry_host (host, environment, plain_http, insecure, read_only, ca_file, "
        "client_certificate_file, client_key_file, username, kind, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {host.host, environmentName(host.environment), int(access.plainHttp), int(access.insecure),
         int(access.readOnly), access.caFile, access.clientCertificateFile, access.clientKeyFile, host.username,
         host.isKindKnown ? kindName(host.kind) : QString(), host.remark});
    return done ? Result<>() : done.error();
}

Result<> erase(Database &database, const QString &host)
{
    auto done = database.run(u"DELETE FROM registry_host WHERE host = ?"_s, {host});
    return done ? Result<>() : done.error();
}

Result<> replace(Database &database, const QString &before, const RegistryHost &host)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto erased = erase(database, before); !erased)
        return erased;
    if (auto inserted = insert(database, host); !inserted)
        return inserted;
    return transaction->commit();
}

bool isBefore(const RegistryHost &left, const RegistryHost &right)
{
    return left.host < right.host;
}

Error alreadyThere(const QString &host)
{
    return {Error::Kind::Conflict, RegistryHosts::tr("%1 is in the list already. Edit it there.").arg(host), {}};
}

}

Result<QList<RegistryHost>> registryHostsIn(Database &database)
{
    auto row = database.run(u"SELECT host, environment, plain_http, insecure, read_only, ca_file, "
                            "client_certificate_file, client_key_file, username, kind, remark FROM registry_host"_s);
    if (!row)
        return row.error();
    QList<RegistryHost> hosts;
    while (row->next())
        hosts.append(hostIn(*row));
    std::ranges::sort(hosts, isBefore);
    return hosts;
}

Result<> storeUsername(Database &database, const QString &host, const QString &username)
{
    auto done = database.run(u"UPDATE registry_host SET username = ? WHERE host = ?"_s, {username, host});
    return done ? Result<>() : done.error();
}

void applyHosts(const QList<RegistryHost> &hosts, NetworkOptions &options)
{
    for (const RegistryHost &host : hosts)
        for (const QString &name : hostsBehind(host.host))
            options.hosts.insert(name, host.access);
}

RegistryHosts::RegistryHosts(StoreThread &store, QList<RegistryHost> initial)
    : m_store(store)
    , m_hosts(std::move(initial))
{
    std::ranges::sort(m_hosts, isBefore);
}

const RegistryHost *RegistryHosts::find(const QString &host) const
{
    const auto found = std::ranges::find(m_hosts, host, &RegistryHost::host);
    return found == m_hosts.cend() ? nullptr : &*found;
}

Result<> RegistryHosts::add(const RegistryHost &host)
{
    const auto good = checked(host);
    if (!good)
        return good.error();
    if (find(good->host))
        return alreadyThere(good->host);
    put(*good, {});
    return {};
}

Result<> RegistryHosts::change(const QString &host, const RegistryHost &changed)
{
    if (!find(host))
        return Error{Error::Kind::NotFound, tr("%1 is not in the list any more. Add it anew.").arg(host), {}};
    const auto good = checked(changed);
    if (!good)
        return good.error();
    if (good->host != host && find(good->host))
        return alreadyThere(good->host);
    put(*good, host);
    return {};
}

void RegistryHosts::put(const RegistryHost &host, const QString &before)
{
    m_hosts.removeIf([&before](const RegistryHost &one) { return one.host == before; });
    m_hosts.insert(std::ranges::lower_bound(m_hosts, host, isBefore), host);
    write([host, before](Database &database) { return replace(database, before, host); });
    emit changed();
}

void RegistryHosts::remove(const QString &host)
{
    if (m_hosts.removeIf([&host](const RegistryHost &one) { return one.host == host; }) == 0)
        return;
    write([host](Database &database) { return erase(database, host); });
    emit changed();
}

void RegistryHosts::rememberKind(const QString &host, HostKind kind)
{
    const RegistryHost *known = find(host);
    if (!known || (known->isKindKnown && known->kind == kind))
        return;
    RegistryHost now = *known;
    now.kind = kind;
    now.isKindKnown = true;
    put(now, host);
}

void RegistryHosts::rememberUsername(const QString &host, const QString &username)
{
    const RegistryHost *known = find(host);
    if (!known || known->username == username)
        return;
    RegistryHost now = *known;
    now.username = username;
    put(now, host);
}

void RegistryHosts::applyTo(NetworkOptions &options) const
{
    applyHosts(m_hosts, options);
}

void RegistryHosts::write(std::function<Result<>(Database &)> work)
{
    ++m_pending;
    askStore<std::monostate>(m_store, this, std::move(work), [this](const Result<> &result) { written(result); });
}

/// The list is put right once nothing is on its way any more: what comes later may succeed.
void RegistryHosts::written(const Result<> &result)
{
    --m_pending;
    if (!result) {
        m_isWrong = true;
        emit failed(result.error());
    }
    if (m_isWrong && m_pending == 0)
        reload();
}

void RegistryHosts::reload()
{
    m_isWrong = false;
    const auto answer = [this](const Result<QList<RegistryHost>> &stored) {
        if (!stored || m_pending > 0) {
            m_isWrong = m_pending > 0;
            return;
        }
        m_hosts = *stored;
        emit changed();
    };
    askStore<QList<RegistryHost>>(m_store, this, registryHostsIn, answer);
}

}
