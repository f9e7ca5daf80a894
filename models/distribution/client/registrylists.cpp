#include "models/distribution/client/pagedlist.h"
#include "models/distribution/client/registryclient.h"
#include "models/image/tags.h"

#include <QJsonArray>
#include <QJsonDocument>

// The answers of RegistryClient that come in pages: half a list must never look like a whole one.

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// Endless pages are a broken server, not a long list.
constexpr qsizetype mostTags = 1'000'000;
constexpr qsizetype mostReferrers = 10'000;

std::optional<PagedList::Page> readTags(const QByteArray &body, QStringList &tags)
{
    const QJsonDocument page = QJsonDocument::fromJson(body);
    if (!page.isObject() || !page.object().contains("tags"_L1))
        return {};
    const qsizetype before = tags.size();
    const QJsonArray names = page.object().value("tags"_L1).toArray(); // null when there are none
    for (const auto &name : names)
        if (Reference::isValidTag(name.toString()))
            tags.append(name.toString());
    return PagedList::Page{names.size(), tags.size() - before};
}

/// None: it is not an index at all (some proxies answer unknown paths with a page for people).
std::optional<PagedList::Page> readReferrers(const QByteArray &body, QList<Descriptor> &referrers)
{
    const QJsonValue manifests = QJsonDocument::fromJson(body).object().value("manifests"_L1);
    if (!manifests.isArray())
        return {};
    const qsizetype before = referrers.size();
    const QJsonArray values = manifests.toArray();
    for (const auto &value : values)
        if (auto descriptor = Descriptor::fromJson(value.toObject()))
            referrers.append(*std::move(descriptor));
    return PagedList::Page{values.size(), referrers.size() - before};
}

RegistryCall listCall(RegistryCall::Kind kind, const Repository &repository, const QString &path)
{
    RegistryCall call;
    call.kind = kind;
    call.verb = "GET";
    call.host = repository.host();
    call.path = path;
    call.scopes = {Scope::pull(repository.path())};
    call.subject = repository.toString();
    return call;
}

}

void RegistryClient::tags(const Repository &repository, QObject *context, Answer<QStringList> answer)
{
    const auto tags = std::make_shared<QStringList>();
    const PagedList list{
        listCall(RegistryCall::Kind::Tags, repository, u"/v2/%1/tags/list?n=1000"_s.arg(repository.path())), mostTags,
        [tags](const QByteArray &body) { return readTags(body, *tags); }};
    readPages(*this, list, context, [tags, answer = std::move(answer)](const PagesEnd &end) {
        answer(end.result ? Result<QStringList>(*tags) : end.result.error());
    });
}

void RegistryClient::referrers(const Repository &repository, const Digest &subject, QObject *context,
                               Answer<QList<Descriptor>> answer)
{
    if (!m_access.host(repository.host()).hasReferrersApi) {
        referrersByTag(repository, subject, context, std::move(answer));
        return;
    }
    const auto found = std::make_shared<QList<Descriptor>>();
    PagedList list{listCall(RegistryCall::Kind::Referrers, repository,
                            u"/v2/%1/referrers/%2"_s.arg(repository.path(), subject.toString())),
                   mostReferrers, [found](const QByteArray &body) { return readReferrers(body, *found); }};
    list.call.headers = {{"Accept", QByteArray(mediatype::ociIndex.data(), mediatype::ociIndex.size())}};
    readPages(*this, list, context,
              [this, repository, subject, context, found, answer = std::move(answer)](const PagesEnd &end) {
                  if (end.isNoSuchList) {
                      m_access.host(repository.host()).hasReferrersApi = false;
                      referrersByTag(repository, subject, context, answer);
                  } else {
                      answer(end.result ? Result<QList<Descriptor>>(*found) : end.result.error());
                  }
              });
}

void RegistryClient::referrersByTag(const Repository &repository, const Digest &subject, QObject *context,
                                    Answer<QList<Descriptor>> answer)
{
    manifest(Reference(repository, referrersTag(subject)), context,
             [answer = std::move(answer)](const Result<Manifest> &index) {
                 if (index)
                     answer(index->manifests());
                 else if (index.error().kind == Error::Kind::NotFound)
                     answer(QList<Descriptor>());
                 else
                     answer(index.error());
             });
}

}
