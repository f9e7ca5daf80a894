#include "models/registries/entries/availability.h"

#include <QCoreApplication>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Availability)
};

struct Named
{
    AvailabilityCause cause;
    QLatin1StringView name;
};

constexpr std::array causes{
    Named{AvailabilityCause::Ok, "ok"_L1},
    Named{AvailabilityCause::Address, "address"_L1},
    Named{AvailabilityCause::NameNotResolved, "name-not-resolved"_L1},
    Named{AvailabilityCause::Refused, "refused"_L1},
    Named{AvailabilityCause::Timeout, "timeout"_L1},
    Named{AvailabilityCause::Tls, "tls"_L1},
    Named{AvailabilityCause::NotFound, "not-found"_L1},
    Named{AvailabilityCause::Unauthorized, "unauthorized"_L1},
    Named{AvailabilityCause::Forbidden, "forbidden"_L1},
    Named{AvailabilityCause::MissingOrNoRight, "missing-or-no-right"_L1},
    Named{AvailabilityCause::Server, "server"_L1},
};

}

QString causeName(AvailabilityCause cause)
{
    for (const Named &one : causes)
        if (one.cause == cause)
            return one.name;
    return {};
}

AvailabilityCause causeNamed(const QString &name)
{
    for (const Named &one : causes)
        if (one.name == name)
            return one.cause;
    return AvailabilityCause::Server;
}

QString causeText(AvailabilityCause cause)
{
    switch (cause) {
    case AvailabilityCause::Ok:
        return Text::tr("Available");
    case AvailabilityCause::Address:
        return Text::tr("Address wrong");
    case AvailabilityCause::NameNotResolved:
        return Text::tr("Name not found");
    case AvailabilityCause::Refused:
        return Text::tr("Connection refused");
    case AvailabilityCause::Timeout:
        return Text::tr("No answer in time");
    case AvailabilityCause::Tls:
        return Text::tr("Certificate or TLS wrong");
    case AvailabilityCause::NotFound:
        return Text::tr("Image missing");
    case AvailabilityCause::Unauthorized:
        return Text::tr("Login needed");
    case AvailabilityCause::Forbidden:
        return Text::tr("No right");
    case AvailabilityCause::MissingOrNoRight:
        return Text::tr("Missing or no right");
    case AvailabilityCause::Server:
        return Text::tr("Server trouble");
    }
    return {};
}

}
