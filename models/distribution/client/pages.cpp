#include "models/distribution/client/pages.h"

#include "models/core/redaction.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Pages)
};

bool isNext(QByteArrayView parameters)
{
    const QByteArray text = parameters.toByteArray().toLower().replace(' ', "").replace('"', "");
    return text.split(';').contains("rel=next");
}

/// The target of the link-value whose relation is `next`; empty if there is none.
QByteArray nextTarget(const QByteArray &link)
{
    for (qsizetype begin = link.indexOf('<'); begin >= 0;) {
        const qsizetype end = link.indexOf('>', begin);
        if (end < 0)
            return {};
        const qsizetype following = link.indexOf('<', end); // of the next link-value
        const qsizetype length = following < 0 ? -1 : link.lastIndexOf(',', following) - end - 1;
        if (isNext(link.mid(end + 1, length)))
            return link.mid(begin + 1, end - begin - 1);
        begin = following;
    }
    return {};
}

}

Result<QString> nextPage(const HttpResponse &response)
{
    const QByteArray target = nextTarget(response.header("Link"));
    if (target.isEmpty())
        return QString();
    const QUrl url = response.url.resolved(QUrl::fromEncoded(target));
    if (url.host() != response.url.host())
        return Error{Error::Kind::Server,
                     Text::tr("%1 continues its list on another host, which is refused. Tell its administrator.")
                         .arg(response.url.host()),
                     u"Link to %1"_s.arg(redacted(url))};
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
}

QUrl locationOf(const HttpResponse &response)
{
    const QByteArray location = response.header("Location");
    if (location.isEmpty())
        return {};
    return response.url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
}

}
