#include "models/registries/platform/inuseguard.h"

#include "models/core/wording.h"
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
constexpr qsizetype mostLines = 1000; ///< of evidence

QString nameOf(const PlatformInstance &instance)
{
    return instance.username.isEmpty() ? shown(instance.name)
                                       : u"%1 (%2)"_s.arg(shown(instance.name), shown(instance.username));
}

QStringList namesOf(const QList<PlatformInstance> &instances, qsizetype most)
{
    QStringList names;
    for (const PlatformInstance &instance : instances.first(std::min(instances.size(), most)))
        names.append(nameOf(instance));
    return names;
}

/// The evidence names all of them: somebody has to delete each.
Error used(const Deletion &deletion, const QList<PlatformInstance> &instances)
{
    const QString name = shown(deletion.name);
    const QString first = listed(namesOf(instances, mostNames));
    const qsizetype more = instances.size() - mostNames;
    if (more <= 0)
        return {
            Error::Kind::Conflict, Text::tr("“%1” is used by containers: %2. Delete them first.").arg(name, first), {}};
    return {Error::Kind::Conflict,
            Text::tr("“%1” is used by containers: %2, and %n more. Delete them first.", nullptr, int(more))
                .arg(name, first),
            namesOf(instances, mostLines).join(u'\n')};
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
