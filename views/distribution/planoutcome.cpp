#include "views/distribution/planoutcome.h"

#include "models/image/reference.h"
#include "models/image/tags.h"

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::PlanOutcome)
};

using State = ImageReport::State;

PlanOutcome obstacleOf(const Error &error, bool isForced)
{
    switch (error.kind) {
    case Error::Kind::Conflict:
        return isForced ? PlanOutcome::Immutable : PlanOutcome::Collision;
    case Error::Kind::Forbidden:
    case Error::Kind::Unauthorized:
        return PlanOutcome::NoRight;
    case Error::Kind::NotFound:
        return PlanOutcome::NoProject;
    default:
        return PlanOutcome::Failed;
    }
}

PlanOutcome plannedOutcome(const ImageReport &image, bool isForced)
{
    if (image.error)
        return obstacleOf(*image.error, isForced);
    if (image.tagNew.isEmpty())
        return PlanOutcome::ByDigest;
    if (image.tagOld.isEmpty())
        return PlanOutcome::NewTag;
    return image.tagOld == image.tagNew ? PlanOutcome::Unchanged : PlanOutcome::MovesTag;
}

}

PlanOutcome planOutcome(const ImageReport &image, bool isForced)
{
    switch (image.state) {
    case State::Planned:
        return plannedOutcome(image, isForced);
    case State::Succeeded:
    case State::Unchanged:
        return PlanOutcome::Unchanged;
    case State::Failed:
        // The source may be what is missing or refused: only a conflict is surely the destination's.
        return image.error && image.error->kind == Error::Kind::Conflict ? obstacleOf(*image.error, isForced)
                                                                         : PlanOutcome::Failed;
    case State::Pending:
    case State::Cancelled:
        return PlanOutcome::Failed;
    }
    Q_UNREACHABLE();
}

bool isOfMovingTag(const ImageReport &image)
{
    const auto destination = Reference::parse(image.destination);
    return destination && isMovingTag(destination->tag());
}

QString adviceOnTag(const ImageReport &image, PlanOutcome outcome)
{
    if (outcome != PlanOutcome::MovesTag && outcome != PlanOutcome::Collision)
        return {};
    return isOfMovingTag(image)
        ? Text::tr("This is a moving tag: it is meant to change, and whoever pulls it gets the new image.")
        : Text::tr("This is no moving tag: whoever relies on it gets another image under the same name.");
}

QString planOutcomeName(PlanOutcome outcome)
{
    switch (outcome) {
    case PlanOutcome::NewTag:
        return Text::tr("New tag");
    case PlanOutcome::MovesTag:
        return Text::tr("Tag is replaced");
    case PlanOutcome::ByDigest:
        return Text::tr("By digest");
    case PlanOutcome::Unchanged:
        return Text::tr("There already");
    case PlanOutcome::Collision:
        return Text::tr("Another digest is there");
    case PlanOutcome::Immutable:
        return Text::tr("Immutable tag");
    case PlanOutcome::NoRight:
        return Text::tr("No right to push");
    case PlanOutcome::NoProject:
        return Text::tr("No such project");
    case PlanOutcome::Failed:
        return Text::tr("Could not be checked");
    }
    Q_UNREACHABLE();
}

bool isObstacle(PlanOutcome outcome)
{
    switch (outcome) {
    case PlanOutcome::Collision:
    case PlanOutcome::Immutable:
    case PlanOutcome::NoRight:
    case PlanOutcome::NoProject:
    case PlanOutcome::Failed:
        return true;
    case PlanOutcome::NewTag:
    case PlanOutcome::MovesTag:
    case PlanOutcome::ByDigest:
    case PlanOutcome::Unchanged:
        return false;
    }
    Q_UNREACHABLE();
}

QString grantName(Grant grant)
{
    switch (grant) {
    case Grant::Yes:
        return Text::tr("Allowed");
    case Grant::No:
        return Text::tr("Not allowed");
    case Grant::Unknown:
        return Text::tr("Unknown");
    }
    Q_UNREACHABLE();
}

}
