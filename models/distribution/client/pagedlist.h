#pragma once

#include "models/distribution/client/registrycall.h"

namespace quaymaster
{

class RegistryClient;

/// A list that a registry gives in pages (`Link: <…>; rel="next"`).
struct PagedList
{
    struct Page
    {
        qsizetype size = 0; ///< what the registry put into it
        qsizetype usable = 0; ///< what of it we can use
        bool isEnough = false; ///< no further page is wanted
    };
    /// Keeps what is in a page. None: this is no page of such a list.
    using Read = std::function<std::optional<Page>(const QByteArray &body)>;

    RegistryCall call; ///< for the first page
    qsizetype most = 0; ///< more is a broken server, not a long list
    Read read;
};

/// How reading a paged list ended.
struct PagesEnd
{
    Result<> result;
    bool isNoSuchList = false; ///< not even the first page is there (404), or it can't be read
    int status = 0; ///< of the answer that was no page; 0: there was none
};

/// Reads all pages: half a list never looks like a whole one. A page may be empty, as long as the list goes on. `read`
/// may end `context`. Errors: those of the call; `server` for pages without end, in a circle, on another host, or that
/// can't be read.
void readPages(RegistryClient &client, const PagedList &list, QObject *context, std::function<void(PagesEnd)> answer);

}
