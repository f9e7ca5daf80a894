#include "models/registries/hosts/foundpassword.h"

#include <QHash>
#include <algorithm>

namespace quaymaster
{

namespace
{

/// By host, the hosts in their order.
QList<QList<FoundPassword>> byHost(const QList<EntryAddress> &addresses)
{
    QList<QList<FoundPassword>> hosts;
    QHash<QString, qsizetype> places;
    for (const EntryAddress &address : addresses) {
        if (!address.reference || address.password.isEmpty())
            continue;
        const Repository &repository = address.reference->repository();
        const qsizetype place = places.value(repository.host(), hosts.size());
        if (place == hosts.size()) {
            places.insert(repository.host(), place);
            hosts.append(QList<FoundPassword>());
        }
        hosts[place].append({repository.host(), repository.path(), {address.username, address.password, {}, {}}});
    }
    return hosts;
}

QList<FoundPassword> withoutRepeats(const QList<FoundPassword> &found)
{
    QList<FoundPassword> once;
    QHash<QString, QList<Credential>> known;
    for (const FoundPassword &one : found) {
        QList<Credential> &those = known[one.path];
        if (those.contains(one.credential))
            continue;
        those.append(one.credential);
        once.append(one);
    }
    return once;
}

}

QList<FoundPassword> passwordsIn(const QList<EntryAddress> &addresses)
{
    QList<FoundPassword> all;
    for (const QList<FoundPassword> &ofHost : byHost(addresses)) {
        const FoundPassword &first = ofHost.first();
        const bool doAgree = std::ranges::all_of(
            ofHost, [&first](const FoundPassword &one) { return one.credential == first.credential; });
        if (doAgree)
            all.append({first.host, {}, first.credential});
        else
            all.append(withoutRepeats(ofHost));
    }
    return all;
}

}
