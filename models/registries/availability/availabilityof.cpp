#include "models/registries/availability/availabilityof.h"

namespace quaymaster
{

namespace
{

AvailabilityCause networkCause(const Error &error)
{
    // What else keeps a connection from coming about has its own words, but the same next step.
    return error.cause == Error::Cause::UnknownHost ? AvailabilityCause::NameNotResolved : AvailabilityCause::Refused;
}

AvailabilityCause causeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return networkCause(error);
    case Error::Kind::Timeout:
        return AvailabilityCause::Timeout;
    case Error::Kind::Tls:
        return AvailabilityCause::Tls;
    case Error::Kind::NotFound:
        return error.cause == Error::Cause::MissingOrNoRight ? AvailabilityCause::MissingOrNoRight
                                                             : AvailabilityCause::NotFound;
    case Error::Kind::Unauthorized:
    case Error::Kind::Keychain: // who we are is not known as long as it is locked
        return AvailabilityCause::Unauthorized;
    case Error::Kind::Forbidden:
        return AvailabilityCause::Forbidden;
    default:
        return AvailabilityCause::Server;
    }
}

}

bool wasTested(const ImageReport &image)
{
    return image.state == ImageReport::State::Succeeded || image.state == ImageReport::State::Failed;
}

Availability availabilityOf(const ImageReport &image)
{
    Availability found;
    found.checked = QDateTime::currentDateTimeUtc();
    if (image.error) {
        found.cause = causeOf(*image.error);
        found.sentence = image.error->summary;
        found.evidence = image.error->detail;
        return found;
    }
    found.digest = image.digest;
    found.platforms = image.platforms;
    return found;
}

}
