#include "models/distribution/auth/scopes.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

Scope Scope::pull(const QString &repository)
{
    return {u"repository"_s, repository, {u"pull"_s}};
}

Scope Scope::push(const QString &repository)
{
    return {u"repository"_s, repository, {u"pull"_s, u"push"_s}};
}

Scope Scope::remove(const QString &repository)
{
    return {u"repository"_s, repository, {u"pull"_s, u"delete"_s}};
}

QString Scope::toString() const
{
    return u"%1:%2:%3"_s.arg(type, name, actions.join(u','));
}

Scopes parseScopes(const QString &text)
{
    Scopes scopes;
    const QStringList items = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &item : items) {
        const qsizetype first = item.indexOf(u':');
        const qsizetype last = item.lastIndexOf(u':');
        if (first > 0 && last > first + 1)
            scopes.append({item.left(first), item.mid(first + 1, last - first - 1),
                           item.mid(last + 1).split(u',', Qt::SkipEmptyParts)});
    }
    return scopes;
}

Scopes merged(const Scopes &asked, const Scopes &more)
{
    Scopes all = asked;
    for (const Scope &scope : more) {
        const auto same = std::find_if(
            all.begin(), all.end(), [&](const Scope &one) { return one.type == scope.type && one.name == scope.name; });
        if (same == all.end()) {
            all.append(scope);
            continue;
        }
        for (const QString &action : scope.actions)
            if (!same->actions.contains(action))
                same->actions.append(action);
    }
    return all;
}

}
