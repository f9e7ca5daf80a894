#include "models/registries/platform/inuseguard.h"

#include "models/image/shown.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::InUseGuard)
};

constexpr qsizetype mostNames = 5; ///< of containers in a sentence

Error used(const Deletion &deletion, const QList<PlatformInstance> &instances)
{
    QStringList names;
    for (const PlatformInstance &instance : instances.first(std::min(instances.size(), mostNames)))
        names.append(instance.username.isEmpty() ? shown(instance.name)
                                                 : u"%1 (%2)"_s.arg(shown(instance.name), shown(instance.username)));
    if (instances.size() > mostNames)
        names.append(u"…"_s);
    return {
        Error::Kind::Conflict,
        Text::tr("“%1” is used by containers: %2. Delete them first.").arg(shown(deletion.name), names.join(", "_L1)),
        {}};
}

Error unknown(const Deletion &deletion, const Error &error)
{
    Error refused{
        error.kind,
        Text::tr("The platform cannot say whether containers use “%1”, so it stays.").arg(shown(deletion.name)),
        (error.summary + u'\n' + error.detail).trimmed(), error.cause};
    refused.typed = u"--force"_s;
    return refused;
}

}

void refuseInUse(PlatformClient &client, const Deletion &deletion, QObject *context,
                 const PlatformClient::Answer<> &answer)
{
    const auto found
        = [&client, deletion, context = QPointer(context), answer](const Result<QList<PlatformInstance>> &instances) {
              if (!instances)
                  return answer(deletion.isForced ? Result<>() : unknown(deletion, instances.error()));
              if (instances->isEmpty())
                  return answer({});
              client.find(deletion.platformId, context, [deletion, instances = *instances, answer](const auto &row) {
                  const bool isGone = row && !*row;
                  answer(isGone ? Result<>() : used(deletion, instances));
              });
          };
    client.instancesOf(deletion.platformId, context, found);
}

}
