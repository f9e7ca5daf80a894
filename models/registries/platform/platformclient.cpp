#include "models/registries/platform/platformclient.h"

#include "models/registries/platform/platformlisting.h"

#include <QJsonArray>
#include <memory>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray idQuery(qint64 id)
{
    return "ID=" + QByteArray::number(id);
}

PlatformRequest listOf(PlatformRoute route, const QByteArray &method)
{
    return {"GET"_ba, route, method};
}

/// A backslash escapes in LIKE; a wildcard finds it, and what else it finds is sorted out here.
QString likeExactly(QString text)
{
    return text.replace(u'\\', u'_');
}

Error noRow(qint64 id)
{
    return {Error::Kind::Invalid,
            PlatformClient::tr("What the platform answers is no row of its table. Check the server's version."),
            u"ID %1"_s.arg(id)};
}

}

PlatformClient::PlatformClient(const PlatformServer &server, HttpClient &http, PlatformCredentials &credentials)
    : m_access(server, http, credentials)
    , m_session(m_access.session())
{
    connect(&m_access, &PlatformAccess::styleFound, this, &PlatformClient::styleFound);
}

void PlatformClient::login(const Credential &credential, const CaptchaAnswer &captcha, QObject *context,
                           const Answer<> &answer)
{
    const QPointer<QObject> asking(context);
    m_session.login(credential, captcha, this, [this, asking, answer](const Result<> &done) {
        if (!asking)
            return;
        if (!done)
            return answer(done.error());
        readOneRow(asking, answer);
    });
}

void PlatformClient::answerCaptcha(const CaptchaAnswer &captcha, QObject *context, const Answer<> &answer)
{
    m_session.answerCaptcha(captcha, context, answer);
}

template <typename Row>
void PlatformClient::list(const PlatformRequest &request, QObject *context,
                          std::optional<Row> (*read)(const QJsonObject &), const Answer<QList<Row>> &answer)
{
    const auto rows = std::make_shared<QList<Row>>();
    const auto take = [this, rows, read, route = request.route](const QJsonObject &json) {
        auto row = read(json);
        if (!row)
            return false;
        if (route == PlatformRoute::Entries)
            m_access.learnFlag(flagSpelling(json));
        rows->append(*std::move(row));
        return true;
    };
    const auto done
        = [rows, answer](const Result<> &result) { answer(result ? Result<QList<Row>>(*rows) : result.error()); };
    new PlatformListing(m_access, request, context, {[rows] { rows->clear(); }, take, done}); // goes by itself
}

void PlatformClient::entries(const PlatformFilter &filter, QObject *context, const Answer<QList<PlatformEntry>> &answer)
{
    PlatformRequest request = listOf(PlatformRoute::Entries, "getImageRegistryList"_ba);
    request.query = platformQuery({{"name"_ba, filter.name}, {"address"_ba, filter.address}});
    list<PlatformEntry>(request, context, platformEntry, answer);
}

void PlatformClient::readOneRow(QObject *context, const Answer<> &answer)
{
    PlatformRequest request = listOf(PlatformRoute::Entries, "getImageRegistryList"_ba);
    request.query = "page=1&pageSize=1"_ba;
    request.answerLimit = 16LL * 1024 * 1024;
    m_access.send(request, context, [this, answer](const Result<QJsonValue> &data) {
        const auto rows = data ? platformRows(*data) : data.error();
        if (!rows)
            return answer(rows.error());
        for (const QJsonObject &row : rows->rows) {
            if (!platformEntry(row))
                return answer(noRow(row.value("ID"_L1).toInteger()));
            m_access.learnFlag(flagSpelling(row));
        }
        answer(Result<>());
    });
}

void PlatformClient::find(qint64 id, QObject *context, const Answer<std::optional<PlatformEntry>> &answer)
{
    PlatformRequest request = listOf(PlatformRoute::Entries, "findImageRegistry"_ba);
    request.query = idQuery(id);
    m_access.send(request, context, [this, id, answer](const Result<QJsonValue> &data) {
        if (!data && data.error().kind == Error::Kind::NotFound)
            return answer(std::optional<PlatformEntry>());
        if (!data)
            return answer(data.error());
        auto entry = platformEntry(data->toObject());
        if (!entry || entry->id != id)
            return answer(noRow(id));
        m_access.learnFlag(flagSpelling(data->toObject()));
        answer(std::move(entry));
    });
}

void PlatformClient::matching(const QString &name, const QString &address, QObject *context,
                              const Answer<QList<PlatformEntry>> &answer)
{
    PlatformFilter filter;
    filter.name = likeExactly(name);
    filter.address = likeExactly(address);
    entries(filter, context, [name, address, answer](Result<QList<PlatformEntry>> found) {
        if (found)
            found->removeIf([&](const PlatformEntry &entry) {
                return entry.fields.name != name || entry.fields.address != address;
            });
        answer(std::move(found));
    });
}

void PlatformClient::write(const PlatformRequest &request, QObject *context, const Answer<> &answer)
{
    m_access.send(request, context,
                  [answer](const Result<QJsonValue> &data) { answer(data ? Result<>() : data.error()); });
}

void PlatformClient::create(const EntryFields &fields, QObject *context, const Answer<> &answer)
{
    const PlatformRequest request{
        "POST"_ba, PlatformRoute::Entries, "createImageRegistry"_ba, {}, platformJson(fields, server().style.flag())};
    write(request, context, [this, answer](const Result<> &done) {
        if (done || !mayBeDone(done.error()))
            return answer(done);
        Error error = done.error();
        error.summary = tr("%1 did not say whether it has made the entry. Look for it by its name and address before "
                           "you create it again.")
                            .arg(server().host());
        answer(error);
    });
}

void PlatformClient::update(const PlatformEntry &there, const EntryFields &fields, QObject *context,
                            const Answer<> &answer)
{
    QJsonObject row = platformJson(fields, server().style.flag());
    row.insert(u"ID"_s, there.id);
    row.insert(u"address"_s, QString::fromUtf8(addressFor(there, fields).reveal()));
    write({"PUT"_ba, PlatformRoute::Entries, "updateImageRegistry"_ba, {}, row}, context, answer);
}

void PlatformClient::remove(const QList<qint64> &ids, QObject *context, const Answer<> &answer)
{
    Q_ASSERT(!ids.isEmpty()); // nobody knows what the platform deletes then
    if (ids.size() == 1)
        return write({"DELETE"_ba, PlatformRoute::Entries, "deleteImageRegistry"_ba, idQuery(ids.constFirst())},
                     context, answer);
    QList<std::pair<QByteArray, QString>> values;
    for (const qint64 id : ids)
        values.append({"IDs[]"_ba, QString::number(id)});
    write({"DELETE"_ba, PlatformRoute::Entries, "deleteImageRegistryByIds"_ba, platformQuery(values)}, context, answer);
}

void PlatformClient::instancesOf(qint64 id, QObject *context, const Answer<QList<PlatformInstance>> &answer)
{
    PlatformRequest request = listOf(PlatformRoute::Instances, "getInstanceList"_ba);
    request.query = "imageId=" + QByteArray::number(id);
    list<PlatformInstance>(request, context, platformInstance, answer);
}

void PlatformClient::instances(QObject *context, const Answer<QList<PlatformInstance>> &answer)
{
    list<PlatformInstance>(listOf(PlatformRoute::Instances, "getInstanceList"_ba), context, platformInstance, answer);
}

void PlatformClient::specs(QObject *context, const Answer<QList<PlatformSpec>> &answer)
{
    list<PlatformSpec>(listOf(PlatformRoute::Specs, "getProductSpecList"_ba), context, platformSpec, answer);
}

void PlatformClient::setSlicing(qint64 spec, bool slicing, QObject *context, const Answer<> &answer)
{
    PlatformRequest request = listOf(PlatformRoute::Specs, "findProductSpec"_ba);
    request.query = idQuery(spec);
    const QPointer<QObject> asking(context);
    m_access.send(request, context, [this, spec, slicing, asking, answer](const Result<QJsonValue> &data) {
        if (!data)
            return answer(data.error());
        QJsonObject row = data->toObject();
        const auto found = platformSpec(row);
        if (!found || found->id != spec)
            return answer(noRow(spec));
        row.insert(u"supportMemorySplit"_s, slicing);
        write({"PUT"_ba, PlatformRoute::Specs, "updateProductSpec"_ba, {}, row}, asking, answer);
    });
}

void PlatformClient::nodes(QObject *context, const Answer<QList<PlatformNode>> &answer)
{
    list<PlatformNode>(listOf(PlatformRoute::Nodes, "getComputeNodeList"_ba), context, platformNode, answer);
}

}
