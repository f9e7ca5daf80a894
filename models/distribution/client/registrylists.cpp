#include "models/distribution/client/diagnosis.h"
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
/// In a row: empty, or with nothing in them that is a tag.
constexpr int mostBarrenPages = 100;

QStringList validTags(const QJsonArray &names)
{
    QStringList tags;
    for (const auto &name : names)
        if (Reference::isValidTag(name.toString()))
            tags.append(name.toString());
    return tags;
}

/// None: it is not an index at all (some proxies answer unknown paths with a page for people).
std::optional<QList<Descriptor>> descriptorsOf(const QByteArray &index)
{
    const QJsonValue manifests = QJsonDocument::fromJson(index).object().value("manifests"_L1);
    if (!manifests.isArray())
        return {};
    QList<Descriptor> found;
    const QJsonArray values = manifests.toArray();
    for (const auto &value : values)
        if (auto descriptor = Descriptor::fromJson(value.toObject()))
            found.append(*std::move(descriptor));
    return found;
}

}

void RegistryClient::tags(const Repository &repository, QObject *context, Answer<QStringList> answer)
{
    tagPage(repository, u"/v2/%1/tags/list?n=1000"_s.arg(repository.path()), 0, {}, context, std::move(answer));
}

void RegistryClient::tagPage(const Repository &repository, const QString &path, int barren, QStringList sofar,
                             QObject *context, Answer<QStringList> answer)
{
    RegistryCall call;
    call.kind = RegistryCall::Kind::Tags;
    call.verb = "GET";
    call.host = repository.host();
    call.path = path;
    call.scopes = {Scope::pull(repository.path())};
    call.subject = repository.toString();
    auto read = [this, call, repository, barren, sofar = std::move(sofar), context,
                 answer = std::move(answer)](const Result<HttpResponse> &response) mutable {
        if (!response) {
            answer(response.error());
            return;
        }
        if (response->status != 200) {
            answer(diagnosed(call, *response));
            return;
        }
        const QJsonDocument page = QJsonDocument::fromJson(response->body);
        if (!page.isObject() || !page.object().contains("tags"_L1)) {
            answer(noSense(call, u"a tag list that is none"_s));
            return;
        }
        const QJsonArray names = page.object().value("tags"_L1).toArray(); // null when there are none
        const QStringList found = validTags(names);
        sofar += found;
        const int barrenNow = found.isEmpty() ? barren + 1 : 0;
        const auto next = nextPage(*response);
        if (!next)
            answer(next.error());
        else if (next->isEmpty() || (names.isEmpty() && *next == call.path))
            answer(sofar);
        else if (*next == call.path || sofar.size() > mostTags || barrenNow > mostBarrenPages)
            answer(noSense(call, u"a tag list without end"_s));
        else
            tagPage(repository, *next, barrenNow, std::move(sofar), context, std::move(answer));
    };
    m_access.send(call, context, std::move(read));
}

void RegistryClient::referrers(const Repository &repository, const Digest &subject, QObject *context,
                               Answer<QList<Descriptor>> answer)
{
    if (!m_access.host(repository.host()).hasReferrersApi) {
        referrersByTag(repository, subject, context, std::move(answer));
        return;
    }
    referrersPage(repository, subject, u"/v2/%1/referrers/%2"_s.arg(repository.path(), subject.toString()), {}, context,
                  std::move(answer));
}

void RegistryClient::referrersPage(const Repository &repository, const Digest &subject, const QString &path,
                                   QList<Descriptor> sofar, QObject *context, Answer<QList<Descriptor>> answer)
{
    RegistryCall call;
    call.kind = RegistryCall::Kind::Referrers;
    call.verb = "GET";
    call.host = repository.host();
    call.path = path;
    call.headers = {{"Accept", QByteArray(mediatype::ociIndex.data(), mediatype::ociIndex.size())}};
    call.scopes = {Scope::pull(repository.path())};
    call.subject = repository.toString();
    auto read = [this, call, repository, subject, sofar = std::move(sofar), context,
                 answer = std::move(answer)](const Result<HttpResponse> &response) mutable {
        if (!response) {
            answer(response.error());
            return;
        }
        const auto page = response->status == 200 ? descriptorsOf(response->body) : std::nullopt;
        if (response->status == 404 || (response->status == 200 && !page)) {
            m_access.host(repository.host()).hasReferrersApi = false;
            referrersByTag(repository, subject, context, std::move(answer));
            return;
        }
        if (!page) {
            answer(diagnosed(call, *response));
            return;
        }
        sofar.append(*page);
        const auto next = nextPage(*response);
        if (!next)
            answer(next.error());
        else if (next->isEmpty() || page->isEmpty())
            answer(sofar);
        else if (sofar.size() > mostReferrers)
            answer(noSense(call, u"referrers without end"_s));
        else
            referrersPage(repository, subject, *next, std::move(sofar), context, std::move(answer));
    };
    m_access.send(call, context, std::move(read));
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
