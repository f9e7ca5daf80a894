#include "models/distribution/client/retrytable.h"

#include "models/distribution/http/addresses.h"

#include <algorithm>
#include <array>

namespace quaymaster
{

Verdict verdictOf(int status)
{
    struct Row
    {
        int status;
        Verdict verdict;
    };
    static constexpr std::array table{
        Row{408, Verdict::Retry}, // request timeout
        Row{425, Verdict::Retry}, // too early
        Row{429, Verdict::HoldHost}, // too many requests
        Row{500, Verdict::Retry},    Row{502, Verdict::Retry},
        Row{503, Verdict::HoldHost}, // unavailable, often with Retry-After
        Row{504, Verdict::Retry},    Row{522, Verdict::Retry}, // Cloudflare: connection timed out
    };
    const auto row = std::ranges::find(table, status, &Row::status);
    return row == table.end() ? Verdict::Final : row->verdict;
}

bool isExpiredLink(const QUrl &asked, const HttpResponse &response)
{
    return (response.status == 401 || response.status == 403) && originOf(asked) != originOf(response.url);
}

bool wantsOtherToken(const QUrl &asked, const HttpResponse &response)
{
    if (isExpiredLink(asked, response))
        return false;
    return response.status == 401
        || (response.status == 403 && response.header("WWW-Authenticate").contains("insufficient_scope"));
}

}
