#pragma once

#include "models/registries/hosts/registryhost.h"

#include <QList>
#include <QObject>
#include <functional>

namespace quaymaster
{

class Database;
class StoreThread;

/// The stored hosts, by name. For the command line and the start of the window. Errors: `io`.
Result<QList<RegistryHost>> registryHostsIn(Database &database);

/// Who is logged in at a stored host, for the command line; empty: nobody. A host that is not stored stays so. Errors:
/// `io`.
Result<> storeUsername(Database &database, const QString &host, const QString &username);

/// Each host's access settings, read-only included, in place of what `options` says of it.
void applyHosts(const QList<RegistryHost> &hosts, NetworkOptions &options);

/// The registry hosts that the person has set up, by name. On the GUI thread: a change is there at once and written
/// behind the scenes. `store` outlives it.
class RegistryHosts : public QObject
{
    Q_OBJECT

public:
    RegistryHosts(StoreThread &store, QList<RegistryHost> initial);

    const QList<RegistryHost> &all() const { return m_hosts; }
    const RegistryHost *find(const QString &host) const; ///< until the next change

    /// Errors: `conflict` (it is there already), those of checked().
    Result<> add(const RegistryHost &host);
    /// `host` is the old name; the new one may be another. Errors: `not-found`, and those of add().
    Result<> change(const QString &host, const RegistryHost &changed);
    void remove(const QString &host);

    /// What was found out on the way, without the checks of change(). Unknown hosts are left out.
    void rememberKind(const QString &host, HostKind kind);
    void rememberUsername(const QString &host, const QString &username);

    /// See applyHosts().
    void applyTo(NetworkOptions &options) const;

signals:
    void changed();
    /// Something could not be written. The list is what is stored, again.
    void failed(const quaymaster::Error &error);

private:
    void put(const RegistryHost &host, const QString &before);
    void write(std::function<Result<>(Database &)> work);
    void written(const Result<> &result);
    void reload();

    StoreThread &m_store;
    QList<RegistryHost> m_hosts;
    int m_pending = 0;
    bool m_isWrong = false;
};

}
