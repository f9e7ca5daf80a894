#include "models/distribution/client/pagedlist.h"

#include "models/distribution/client/diagnosis.h"
#include "models/distribution/client/registryclient.h"

#include <QPointer>
#include <QSet>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// In a row: empty, or with nothing in them that is of use.
constexpr int mostBarrenPages = 100;

struct Walk
{
    PagedList list;
    QPointer<QObject> context;
    std::function<void(PagesEnd)> answer;
    QSet<QString> asked; ///< paths
    int pages = 0;
    int barren = 0;
    qsizetype items = 0;
};

/// The path of the page that follows; empty: that was all.
Result<QString> takePage(Walk &walk, const HttpResponse &response)
{
    const auto page = walk.list.read(response.body);
    if (!page)
        return noSense(walk.list.call, u"a list that is none"_s);
    ++walk.pages;
    walk.items += page->usable;
    walk.barren = page->usable > 0 ? 0 : walk.barren + 1;
    walk.asked.insert(walk.list.call.path);
    auto next = page->isEnough ? Result<QString>(QString()) : nextPage(response);
    if (!next || next->isEmpty())
        return next;
    if (*next == walk.list.call.path && page->size == 0) // some end with an empty page that names itself
        return QString();
    if (walk.asked.contains(*next))
        return noSense(walk.list.call, u"a list that leads in a circle: %1"_s.arg(*next));
    if (walk.items > walk.list.most || walk.barren > mostBarrenPages)
        return noSense(walk.list.call, u"a list without end"_s);
    return next;
}

void readPage(RegistryClient &client, const std::shared_ptr<Walk> &walk)
{
    auto arrived = [&client, walk](const Result<HttpResponse> &response) {
        constexpr int ok = 200;
        constexpr int notFound = 404;
        if (!response || response->status != ok) {
            const bool isMissing = response && response->status == notFound && walk->pages == 0;
            walk->answer({response ? client.diagnosed(walk->list.call, *response) : response.error(), isMissing,
                          response ? response->status : 0});
            return;
        }
        const auto next = takePage(*walk, *response);
        if (!walk->context)
            return;
        if (!next) {
            walk->answer({next.error(), walk->pages == 0});
        } else if (next->isEmpty()) {
            walk->answer({});
        } else {
            walk->list.call.path = *next;
            readPage(client, walk);
        }
    };
    client.access().send(walk->list.call, walk->context, std::move(arrived));
}

}

void readPages(RegistryClient &client, const PagedList &list, QObject *context, std::function<void(PagesEnd)> answer)
{
    readPage(client, std::make_shared<Walk>(Walk{list, context, std::move(answer), {}}));
}

}
