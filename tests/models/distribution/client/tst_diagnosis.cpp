#include "models/distribution/client/diagnosis.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using Kind = RegistryCall::Kind;

namespace
{

RegistryCall callOf(Kind kind)
{
    RegistryCall call;
    call.kind = kind;
    call.verb = "PUT";
    call.host = u"r.example"_s;
    call.subject = u"r.example/team/app:1.0"_s;
    return call;
}

HttpResponse answer(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.url = QUrl(u"https://qa:canary@r.example/v2/team/app/manifests/1.0?_state=canary"_s);
    return response;
}

QByteArray words(const QString &code, const QString &message)
{
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    return QJsonDocument(QJsonObject{{u"errors"_s, QJsonArray{error}}}).toJson();
}

}

/// Host kind × call × status × code → the kind of the error, and a word of the advice that its sentence gives.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, HostKind host, Kind call, int status, const QByteArray &body, const QString &kind,
                    const QString &advice)
    {
        QTest::newRow(name) << host << call << status << body << kind << advice;
    }

    static void addRefusals()
    {
        const auto plain = HostKind::Plain;
        const auto harbor = HostKind::Harbor;
        row("not logged in", plain, Kind::Manifest, 401, {}, u"unauthorized"_s, u"Log in there"_s);
        row("Harbor: no project", harbor, Kind::StartUpload, 401, words(u"UNAUTHORIZED"_s, u"project team not found"_s),
            u"not-found"_s, u"Create it"_s);
        row("Harbor that did not show itself: no project", plain, Kind::Manifest, 401,
            words(u"UNAUTHORIZED"_s, u"project team not found"_s), u"not-found"_s, u"Create it"_s);
        row("Harbor: no right", harbor, Kind::StartUpload, 401, words(u"UNAUTHORIZED"_s, u"unauthorized to access"_s),
            u"unauthorized"_s, u"Log in"_s);
        row("no right to push", plain, Kind::StartUpload, 403, words(u"DENIED"_s, u"denied"_s), u"forbidden"_s,
            u"right to push"_s);
        row("no right to read", plain, Kind::Manifest, 403, words(u"DENIED"_s, u"denied"_s), u"forbidden"_s,
            u"Ask its owner"_s);
        row("quota", harbor, Kind::PutManifest, 403, words(u"DENIED"_s, u"Quota exceeded"_s), u"forbidden"_s,
            u"quota"_s);
        row("Harbor's words for a quota", harbor, Kind::PutManifest, 403,
            words(u"DENIED"_s,
                  u"adding 1.0 GiB of storage resource, which when updated to current usage of 9.5 GiB will exceed the "
                  "configured upper limit of 10.0 GiB."_s),
            u"forbidden"_s, u"quota"_s);
        row("read-only", harbor, Kind::StartUpload, 403,
            words(u"DENIED"_s, u"The system is in read only mode. Any modification is prohibited."_s), u"forbidden"_s,
            u"maintenance"_s);
        row("nothing there", plain, Kind::Manifest, 404, words(u"MANIFEST_UNKNOWN"_s, u"manifest unknown"_s),
            u"not-found"_s, u"Check the name"_s);
    }

    static void addConflicts()
    {
        const auto plain = HostKind::Plain;
        const auto harbor = HostKind::Harbor;
        row("ECR makes no repositories", HostKind::Ecr, Kind::StartUpload, 404, words(u"NAME_UNKNOWN"_s, {}),
            u"not-found"_s, u"Create"_s);
        row("ACR needs a namespace", HostKind::Acr, Kind::StartUpload, 404, words(u"NAME_UNKNOWN"_s, {}),
            u"not-found"_s, u"namespace"_s);
        row("delete switched off", plain, Kind::Delete, 405, words(u"UNSUPPORTED"_s, {}), u"unsupported"_s,
            u"switched off"_s);
        row("immutable tag", harbor, Kind::PutManifest, 412,
            words(u"PRECONDITION"_s, u"Failed to process request due to '1.0' configured as immutable."_s),
            u"conflict"_s, u"another tag"_s);
        row("immutable tag of ECR", HostKind::Ecr, Kind::PutManifest, 400,
            words(u"TAG_INVALID"_s, u"The image tag '1.0' already exists and cannot be overwritten"_s), u"conflict"_s,
            u"another tag"_s);
        row("immutable tag as 409", plain, Kind::PutManifest, 409, {}, u"conflict"_s, u"another tag"_s);
        row("a policy keeps it back", harbor, Kind::Manifest, 412,
            words(u"PROJECTPOLICYVIOLATION"_s, u"3 vulnerabilities"_s), u"forbidden"_s, u"policy"_s);
        row("nginx's limit", plain, Kind::Upload, 413, "<h1>413 Request Entity Too Large</h1>", u"server"_s,
            u"client_max_body_size"_s);
        row("too often", HostKind::DockerHub, Kind::Manifest, 429, words(u"TOOMANYREQUESTS"_s, {}), u"rate-limited"_s,
            u"log in"_s);
        row("too often, told by its code", plain, Kind::Manifest, 403, words(u"TOOMANYREQUESTS"_s, {}),
            u"rate-limited"_s, u"Wait"_s);
    }

    static void addTroubles()
    {
        const auto plain = HostKind::Plain;
        row("wrong bytes arrived", plain, Kind::FinishUpload, 400, words(u"DIGEST_INVALID"_s, {}), u"integrity"_s,
            u"ry again"_s);
        row("a blob went away", plain, Kind::PutManifest, 400, words(u"MANIFEST_BLOB_UNKNOWN"_s, {}), u"not-found"_s,
            u"ry again"_s);
        row("a blob went away, as 404", plain, Kind::PutManifest, 404, words(u"MANIFEST_BLOB_UNKNOWN"_s, {}),
            u"not-found"_s, u"ry again"_s);
        row("a child went away", plain, Kind::PutManifest, 400, words(u"MANIFEST_UNKNOWN"_s, {}), u"not-found"_s,
            u"ry again"_s);
        row("what it does not like", plain, Kind::PutManifest, 400, words(u"MANIFEST_INVALID"_s, u"no"_s), u"invalid"_s,
            u"details"_s);
        row("it waited too long", plain, Kind::Upload, 408, {}, u"timeout"_s, u"Try again"_s);
        row("trouble of its own", plain, Kind::Manifest, 500, {}, u"server"_s, u"Try again later"_s);
        row("its disk is full", plain, Kind::Upload, 500,
            words(u"UNKNOWN"_s, u"write /data/x: no space left on device"_s), u"server"_s, u"disk"_s);
        row("its disk is full, told by the status", plain, Kind::Upload, 507, {}, u"server"_s, u"disk"_s);
        row("no registry at all", plain, Kind::Ping, 302, "<html>", u"server"_s, u"Is it a registry?"_s);
    }

private slots:
    void tellsWhatToDo_data()
    {
        QTest::addColumn<HostKind>("host");
        QTest::addColumn<Kind>("call");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("advice");
        addRefusals();
        addConflicts();
        addTroubles();
    }

    void tellsWhatToDo()
    {
        QFETCH(HostKind, host);
        QFETCH(Kind, call);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        QFETCH(QString, advice);
        const Error error = diagnose(callOf(call), host, answer(status, body));
        QCOMPARE(kindName(error.kind), kind);
        QVERIFY2(error.summary.contains(advice), qPrintable(error.summary));
        QCOMPARE(error.typed, error.kind == Error::Kind::Unauthorized ? u"quaymaster login r.example"_s : QString());
        QVERIFY2(error.summary.contains(u"r.example"_s) || error.summary.contains(u"ECR"_s), qPrintable(error.summary));
        QVERIFY(error.detail.contains(QString::number(status)));
        QVERIFY2(!error.detail.contains(u"canary"_s), qPrintable(error.detail));
    }

    void theDetailHasTheServersWords()
    {
        const Error error = diagnose(callOf(Kind::PutManifest), HostKind::Plain,
                                     answer(400, words(u"NAME_INVALID"_s, u"bad name"_s)));
        QVERIFY(error.detail.contains(u"NAME_INVALID: bad name"_s));
        const Error page = diagnose(callOf(Kind::Upload), HostKind::Plain, answer(413, "<h1>413  Too\nLarge</h1>"));
        QVERIFY(page.detail.contains(u"413 Too Large"_s));
    }

    void secretsInTheServersWordsAreMasked()
    {
        const Error error = diagnose(callOf(Kind::Manifest), HostKind::Plain,
                                     answer(400, words(u"X"_s, u"bad header Authorization: Bearer canary"_s)));
        QVERIFY2(!error.detail.contains(u"canary"_s), qPrintable(error.detail));
    }

    void readsTheFormsOfErrorBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("the specification's") << words(u"DENIED"_s, {}) << u"DENIED"_s;
        QTest::newRow("one object") << QByteArray(R"({"code":"DENIED"})") << u"DENIED"_s;
        QTest::newRow("a number") << QByteArray(R"({"errors":[{"code":42}]})") << u"42"_s;
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("a page") << QByteArray("<html>") << QString();
        QTest::newRow("an empty list") << QByteArray(R"({"errors":[]})") << QString();
        QTest::newRow("null") << QByteArray(R"({"errors":null})") << QString();
    }

    void readsTheFormsOfErrorBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QCOMPARE(registryWords(body).code, code);
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
