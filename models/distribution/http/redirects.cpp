#include "models/distribution/http/redirects.h"

#include "models/core/redaction.h"
#include "models/distribution/http/addresses.h"

#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostHops = 5;

struct Redirects
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Redirects)
};

HttpHeaders headersFor(const QUrl &from, const QUrl &target, const HttpHeaders &headers)
{
    if (originOf(from) == originOf(target))
        return headers;
    HttpHeaders kept;
    std::copy_if(headers.begin(), headers.end(), std::back_inserter(kept), [](const auto &header) {
        return header.first.compare("accept", Qt::CaseInsensitive) == 0
            || header.first.compare("range", Qt::CaseInsensitive) == 0;
    });
    return kept;
}

QString between(const QUrl &from, const QUrl &target)
{
    return u"redirect %1 → %2"_s.arg(redacted(from), redacted(target));
}

}

bool isRedirect(const QByteArray &verb, const HttpResponse &response)
{
    static constexpr std::array statuses{301, 302, 303, 307, 308};
    return (verb == "GET"_ba || verb == "HEAD"_ba) && std::ranges::find(statuses, response.status) != statuses.end()
        && !response.header("location").isEmpty();
}

Result<Hop> nextHop(const QUrl &from, const HttpHeaders &headers, const QByteArray &location, int hops)
{
    const QUrl target
        = from.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (hops >= mostHops)
        return Error{Error::Kind::Invalid,
                     Redirects::tr("%1 redirects in circles. Tell the registry's administrator.").arg(from.host()),
                     between(from, target)};
    if (target.host().isEmpty() || (target.scheme() != "https"_L1 && target.scheme() != "http"_L1))
        return Error{
            Error::Kind::Invalid,
            Redirects::tr("%1 redirects to an address that is not on the web. Tell the registry's administrator.")
                .arg(from.host()),
            between(from, target)};
    if (from.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return Error{
            Error::Kind::Tls,
            Redirects::tr("%1 redirects from https to plain http, which is refused. Tell the registry's administrator.")
                .arg(from.host()),
            between(from, target)};
    return Hop{target, headersFor(from, target, headers)};
}

Error privateHop(const QUrl &from, const QUrl &target)
{
    return {
        Error::Kind::Invalid,
        Redirects::tr("%1 redirects to the private address %2, which is refused. Tell the registry's administrator.")
            .arg(from.host(), target.host()),
        between(from, target)};
}

}
