#include "models/distribution/client/harborapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

RegistryCall settingsCall(const Repository &repository, const QString &path)
{
    RegistryCall call;
    call.kind = RegistryCall::Kind::Settings;
    call.verb = "GET";
    call.host = repository.host();
    call.path = u"/api/v2.0/projects/"_s + path;
    // Else a project whose name is a number would be looked for by its id.
    call.headers = {{"X-Is-Resource-Name", "true"}};
    call.scopes = {Scope::push(repository.path())};
    call.subject = repository.toString();
    call.isPatient = false;
    return call;
}

Grant existence(const Result<HttpResponse> &response)
{
    if (response && response->status == 200)
        return Grant::Yes;
    return response && response->status == 404 ? Grant::No : Grant::Unknown;
}

Grant immutability(const Result<HttpResponse> &response, const QString &tag)
{
    if (!response || response->status != 200)
        return Grant::Unknown;
    const QJsonArray tags = QJsonDocument::fromJson(response->body).array();
    for (const auto &value : tags) {
        const QJsonValue immutable = value.toObject().value("immutable"_L1);
        if (value.toObject().value("name"_L1).toString() == tag && immutable.isBool())
            return immutable.toBool() ? Grant::Yes : Grant::No;
    }
    return Grant::Unknown;
}

}

void askHarbor(RegistryAccess &access, const Repository &repository, const QString &tag, QObject *context,
               std::function<void(HarborFacts)> answer)
{
    const QString project = repository.path().section(u'/', 0, 0);
    // Harbor's router decodes once before it splits: a slash inside the name is encoded twice.
    const QString name = repository.path().section(u'/', 1).replace(u'/', u"%252F"_s);
    // An artifact may have more tags than a page.
    const QString tagPath
        = u"%1/repositories/%2/artifacts/%3/tags?with_immutable_status=true&page_size=100&q=name=%3"_s.arg(project,
                                                                                                           name, tag);
    auto projectAnswered = [&access, repository, tag, tagPath, context,
                            answer = std::move(answer)](const Result<HttpResponse> &response) {
        const HarborFacts facts{existence(response), Grant::Unknown};
        if (facts.projectExists == Grant::No || tag.isEmpty()) {
            answer(facts);
            return;
        }
        access.send(settingsCall(repository, tagPath), context, [facts, tag, answer](const Result<HttpResponse> &tags) {
            answer({facts.projectExists, immutability(tags, tag)});
        });
    };
    access.send(settingsCall(repository, project), context, std::move(projectAnswered));
}

}
