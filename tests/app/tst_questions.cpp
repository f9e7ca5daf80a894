#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/skopeo.h"
#include "tests/fixtures/standinregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

/// inspect, tags and compare.
class TestQuestions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void inspect_tells_every_documented_key();
    void inspect_raw_writes_the_bytes_unchanged();
    void inspect_reads_a_single_image();
    void inspect_of_nothing_is_not_found();
    void tags_come_in_natural_order();
    void tags_of_all_pages_are_there();
    void tags_of_no_repository_are_not_found();
    void equal_images_compare_as_succeeded();
    void different_images_exit_1_as_different();
    void a_missing_image_compares_as_failed();
    void a_wrong_certificate_is_tls();
    void an_own_ca_is_trusted();
    void insecure_does_not_look();
    void a_client_certificate_is_shown();
    void plain_http_is_spoken_when_said();

private:
    Ran ask(const QStringList &arguments) const { return m_program.run(arguments + QStringList{u"--json"_s}); }

    RegistryServer m_registry;
    Program m_program;
    QString m_repository;
    QString m_digest;
};

void TestQuestions::initTestCase()
{
    QVERIFY2(m_registry.start(), m_registry.log().constData());
    m_repository = m_registry.host() + u"/team/app"_s;
    m_digest = writeLayout(m_program.file(u"layout"_s), u"1.0"_s);
    writeDockerArchive(m_program.file(u"app.tar"_s), {u"app:single"_s});
    for (const QString &tag : {u"v10"_s, u"v9"_s, u"latest"_s})
        QCOMPARE(m_program.run({u"push"_s, m_program.file(u"layout"_s), m_repository + u':' + tag}).exitCode, 0);
    QCOMPARE(m_program.run({u"push"_s, m_program.file(u"app.tar"_s), m_repository}).exitCode, 0);
}

void TestQuestions::inspect_tells_every_documented_key()
{
    const Ran ran = ask({u"inspect"_s, m_repository});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    const QJsonObject answer = ran.json();
    QCOMPARE(answer["command"_L1].toString(), u"inspect"_s);
    QCOMPARE(answer["reference"_L1].toString(), m_repository + u":latest"_s);
    QCOMPARE(answer["digest"_L1].toString(), m_digest);
    QCOMPARE(answer["mediaType"_L1].toString(), u"application/vnd.oci.image.index.v1+json"_s);
    const QJsonArray platforms = answer["platforms"_L1].toArray();
    QCOMPARE(platforms.size(), 2);
    qint64 sum = 0;
    for (const auto &platform : platforms) {
        QVERIFY(platform["platform"_L1].toString().startsWith(u"linux/"_s));
        QVERIFY(platform["digest"_L1].toString().startsWith(u"sha256:"_s));
        QCOMPARE(platform["config"_L1]["os"_L1].toString(), u"linux"_s);
        const QJsonArray layers = platform["layers"_L1].toArray();
        QCOMPARE(layers.size(), 2);
        qint64 layerBytes = 0;
        for (const auto &layer : layers) {
            QVERIFY(!layer["digest"_L1].toString().isEmpty() && !layer["mediaType"_L1].toString().isEmpty());
            layerBytes += layer["size"_L1].toInteger();
        }
        QVERIFY(platform["size"_L1].toInteger() > layerBytes); // the config counts too
        sum += platform["size"_L1].toInteger();
    }
    // The first layer is shared and counts once.
    QCOMPARE(answer["size"_L1].toInteger(), sum - platforms[0]["layers"_L1][0]["size"_L1].toInteger());
}

void TestQuestions::inspect_raw_writes_the_bytes_unchanged()
{
    const Ran ran = m_program.run({u"inspect"_s, u"--raw"_s, m_repository});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out, Skopeo().inspectRaw(m_repository + u":latest"_s).out);
    QCOMPARE(quaymaster::Digest::of(ran.out).toString(), m_digest);
}

void TestQuestions::inspect_reads_a_single_image()
{
    const Ran ran = ask({u"inspect"_s, m_repository + u":single"_s});
    const QJsonArray platforms = ran.json()["platforms"_L1].toArray();
    QCOMPARE(platforms.size(), 1);
    QCOMPARE(platforms[0]["platform"_L1].toString(), u"linux/amd64"_s);
    QCOMPARE(platforms[0]["size"_L1].toInteger(), ran.json()["size"_L1].toInteger());
}

void TestQuestions::inspect_of_nothing_is_not_found()
{
    const Ran ran = ask({u"inspect"_s, m_repository + u":none"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"not-found"_s);
}

void TestQuestions::tags_come_in_natural_order()
{
    const Ran ran = ask({u"tags"_s, m_repository});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["repository"_L1].toString(), m_repository);
    QCOMPARE(ran.json()["tags"_L1].toArray(), (QJsonArray{u"latest"_s, u"single"_s, u"v9"_s, u"v10"_s}));
    QCOMPARE(m_program.run({u"tags"_s, m_repository}).out, QByteArray("latest\nsingle\nv9\nv10\n"));
}

void TestQuestions::tags_of_all_pages_are_there()
{
    StandInRules rules; // docker-registry 2.8 answers with all tags at once
    rules.tagsPerPage = 2;
    StandInRegistry registry(rules);
    for (const char *tag : {"a", "b", "c", "d", "e"})
        registry.addManifest(
            "team/app", tag, "application/vnd.oci.image.index.v1+json",
            R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]})");
    const Ran ran = ask({u"tags"_s, registry.host() + u"/team/app"_s});
    QCOMPARE(ran.json()["tags"_L1].toArray().size(), 5);
}

void TestQuestions::tags_of_no_repository_are_not_found()
{
    const Ran ran = ask({u"tags"_s, m_registry.host() + u"/none"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"not-found"_s);
}

void TestQuestions::equal_images_compare_as_succeeded()
{
    const Ran ran = ask({u"compare"_s, m_repository, m_repository + u":v9"_s, m_repository + u'@' + m_digest});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["state"_L1].toString(), u"succeeded"_s);
    QCOMPARE(ran.json()["images"_L1].toArray().size(), 3);
    QCOMPARE(ran.image()["reference"_L1].toString(), m_repository + u":latest"_s);
    QCOMPARE(ran.image()["digest"_L1].toString(), m_digest);
    QCOMPARE(ran.image()["platforms"_L1].toArray(), (QJsonArray{u"linux/amd64"_s, u"linux/arm64"_s}));
}

void TestQuestions::different_images_exit_1_as_different()
{
    const Ran ran = ask({u"compare"_s, m_repository, m_repository + u":single"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()["state"_L1].toString(), u"different"_s);
    QVERIFY(!ran.json().contains("error"_L1));
}

void TestQuestions::a_missing_image_compares_as_failed()
{
    const Ran ran = ask({u"compare"_s, m_repository, m_repository + u":none"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()["state"_L1].toString(), u"failed"_s);
    QCOMPARE(ran.kind(), u"not-found"_s);
}

void TestQuestions::a_wrong_certificate_is_tls()
{
    RegistryServer registry;
    registry.setTls();
    QVERIFY(registry.start());
    const Ran ran = ask({u"tags"_s, registry.host() + u"/none"_s}); // not in http, though it is loopback
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"tls"_s);
}

void TestQuestions::an_own_ca_is_trusted()
{
    RegistryServer registry;
    registry.setTls();
    QVERIFY(registry.start());
    QCOMPARE(ask({u"tags"_s, registry.host() + u"/none"_s, u"--ca"_s, registry.caFile()}).kind(), u"not-found"_s);
}

void TestQuestions::insecure_does_not_look()
{
    RegistryServer registry;
    registry.setTls();
    QVERIFY(registry.start());
    const Ran ran = ask({u"tags"_s, registry.host() + u"/none"_s, u"--insecure"_s, u"other.example"_s, u"--insecure"_s,
                         registry.host()});
    QCOMPARE(ran.kind(), u"not-found"_s);
}

void TestQuestions::a_client_certificate_is_shown()
{
    RegistryServer registry;
    registry.setTls(RegistryServer::ClientCertificate::Demanded);
    QVERIFY(registry.start());
    const QStringList question{u"tags"_s, registry.host() + u"/none"_s, u"--ca"_s, registry.caFile()};
    QVERIFY(ask(question).kind() != u"not-found"_s);
    const Certificates &certificates = *registry.certificates();
    QCOMPARE(ask(question
                 + QStringList{u"--client-cert"_s, certificates.clientCertificate(), u"--client-key"_s,
                               certificates.clientKey()})
                 .kind(),
             u"not-found"_s);
}

void TestQuestions::plain_http_is_spoken_when_said()
{
    QCOMPARE(ask({u"tags"_s, m_repository, u"--plain-http"_s, m_registry.host()}).exitCode, 0);
    RegistryServer registry;
    registry.setTls();
    QVERIFY(registry.start());
    QVERIFY(ask({u"tags"_s, registry.host() + u"/none"_s, u"--plain-http"_s, registry.host(), u"--retries=0"_s}).kind()
            != u"not-found"_s);
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
