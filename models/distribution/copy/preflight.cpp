#include "models/distribution/copy/preflight.h"

#include "models/distribution/client/harborapi.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Preflight)
};

Error noRight(const Repository &destination)
{
    return {Error::Kind::Forbidden,
            Text::tr("You may not push to %1. Ask its owner for the right to push, or log in as somebody who has it.")
                .arg(destination.toString()),
            u"the token for %1 does not grant push"_s.arg(destination.path())};
}

Error noProject(const Repository &destination)
{
    return {Error::Kind::NotFound,
            Text::tr("The project of %1 does not exist. Create it there first, or check its spelling.")
                .arg(destination.toString()),
            u"Harbor: no such project"_s};
}

Error immutableTag(const Repository &destination, const QString &tag)
{
    return {Error::Kind::Conflict,
            Text::tr("%1 is immutable. Push another tag, or have the rule changed there.")
                .arg(destination.toString() + u':' + tag),
            u"Harbor: immutable"_s};
}

/// Harbor gives out a token without any right for a project that is missing, so its own word comes first.
std::optional<Error> obstacle(Grant mayPush, const HarborFacts &facts, const Repository &destination,
                              const QString &replacedTag)
{
    if (facts.projectExists == Grant::No)
        return noProject(destination);
    if (mayPush == Grant::No)
        return noRight(destination);
    if (facts.tagIsImmutable == Grant::Yes)
        return immutableTag(destination, replacedTag);
    return {};
}

}

void askBeforePush(RegistryClient &client, const Repository &destination, const QString &tag, bool isReplaced,
                   QObject *context, std::function<void(Preflight)> answer)
{
    RegistryAccess &access = client.access();
    const bool isReadOnly = access.refusalToWrite(destination.host()).has_value();
    const Grant mayPush = isReadOnly
        ? Grant::No
        : access.authenticator().granted(destination.host(), {Scope::push(destination.path())});
    const QString replacedTag = isReplaced ? tag : QString(); // a new tag, and the same digest again, go through
    const auto told = [mayPush, destination, replacedTag, answer = std::move(answer)](const HarborFacts &facts) {
        answer({mayPush, obstacle(mayPush, facts, destination, replacedTag)});
    };
    if (access.host(destination.host()).kind == HostKind::Harbor)
        askHarbor(access, destination, replacedTag, context, told);
    else
        told({});
}

}
