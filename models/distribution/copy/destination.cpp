#include "models/distribution/copy/destination.h"

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Destination)
};

Error givenTwice(const Destination &destination)
{
    const QString shown = destination.tag.isEmpty() ? destination.repository.toString()
                                                    : Reference(destination.repository, destination.tag).toString();
    return {Error::Kind::Usage, Text::tr("The destination %1 is given twice. Give it once.").arg(shown), {}};
}

}

Result<QList<Destination>> destinationsFor(const QList<Reference> &wanted, const QString &sourceTag)
{
    QList<Destination> destinations;
    for (const Reference &reference : wanted) {
        Destination destination{reference.repository(), reference.tag().isEmpty() ? sourceTag : reference.tag()};
        if (destinations.contains(destination))
            return givenTwice(destination);
        destinations.append(std::move(destination));
    }
    return destinations;
}

}
