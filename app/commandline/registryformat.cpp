#include "app/commandline/registryformat.h"

#include "app/commandline/arguments.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryFormat)
};

}

Result<ExchangeFormat> exchangeFormatIn(const Invocation &invocation)
{
    if (auto clean = refuseUserInfoInPath(invocation.arguments.first()); !clean)
        return clean.error();
    if (!invocation.has(u"format"_s))
        return exchangeFormat(invocation.arguments.first());
    const QString format = invocation.value(u"format"_s);
    if (format == "csv"_L1)
        return ExchangeFormat::Csv;
    if (format == "json"_L1)
        return ExchangeFormat::Json;
    return Error{Error::Kind::Usage, Text::tr("--format takes csv or json."), {}};
}

}
