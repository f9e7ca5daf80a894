#include "tests/app/program.h"
#include "tests/app/pseudoterminal.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/skopeo.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

class TestPush : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_registry.start(), m_registry.log().constData());
        QVERIFY2(m_other.start(), m_other.log().constData());
    }
    void init() { ++m_number; }

    void each_documented_key_is_there();
    void the_same_again_is_unchanged();
    void an_archive_without_a_tag_needs_one();
    void a_docker_archive_goes_up_as_docker_schema_2();
    void several_images_in_one_archive_are_told_apart();
    void several_destinations_are_all_told();
    void destinations_that_become_one_are_refused();
    void one_failing_destination_does_not_stop_the_others();
    void another_digest_is_a_conflict_unless_forced();
    void a_dry_run_plans_and_sends_nothing();
    void a_dry_run_with_a_conflict_exits_1();
    void a_platform_makes_a_smaller_index();
    void a_missing_platform_is_not_found();
    void text_tells_the_digest();
    void progress_is_a_bar_on_a_terminal();

private:
    QString repository(const RegistryServer &registry) const { return u"%1/r%2"_s.arg(registry.host()).arg(m_number); }
    QString repository() const { return repository(m_registry); }
    Ran push(const QStringList &arguments) const
    {
        return m_program.run(QStringList{u"push"_s, u"--json"_s} + arguments);
    }
    QString file(const QString &name) const { return m_program.file(name + QString::number(m_number)); }

    RegistryServer m_registry;
    RegistryServer m_other;
    Program m_program;
    int m_number = 0;
};

void TestPush::each_documented_key_is_there()
{
    const QString digest = writeLayout(file(u"layout"_s), u"1.0"_s);
    const Ran ran = push({file(u"layout"_s), repository()});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    const QJsonObject answer = ran.json();
    QCOMPARE(answer["format"_L1].toInt(), 1);
    QCOMPARE(answer["command"_L1].toString(), u"push"_s);
    QCOMPARE(answer["state"_L1].toString(), u"succeeded"_s);
    QVERIFY(answer["seconds"_L1].isDouble());
    QVERIFY(!answer.contains("error"_L1));
    QCOMPARE(answer["images"_L1].toArray().size(), 1);
    const QJsonObject image = ran.image();
    QVERIFY(image["source"_L1].toString().contains(file(u"layout"_s)));
    QCOMPARE(image["destination"_L1].toString(), repository() + u":1.0"_s);
    QCOMPARE(image["state"_L1].toString(), u"succeeded"_s);
    QCOMPARE(image["digest"_L1].toString(), digest);
    QCOMPARE(image["platforms"_L1].toArray(), (QJsonArray{u"linux/amd64"_s, u"linux/arm64"_s}));
    const QJsonObject blobs = image["blobs"_L1].toObject();
    QCOMPARE(blobs["total"_L1].toInt(), 5); // three layers, two configs
    QCOMPARE(blobs["transferred"_L1].toInt() + blobs["mounted"_L1].toInt() + blobs["present"_L1].toInt(), 5);
    QVERIFY(image["bytes"_L1].toObject()["transferred"_L1].toInt() > 0);
    QCOMPARE(image["tag"_L1].toObject()["old"_L1].toString(u"?"_s), u""_s);
    QCOMPARE(image["tag"_L1].toObject()["new"_L1].toString(), digest);
    QVERIFY(!image.contains("error"_L1) && !image.contains("reason"_L1));
    QCOMPARE(skopeoDigest(repository() + u":1.0"_s), digest);
}

void TestPush::the_same_again_is_unchanged()
{
    writeLayout(file(u"layout"_s), u"1.0"_s);
    QCOMPARE(push({file(u"layout"_s), repository()}).exitCode, 0);
    const Ran again = push({file(u"layout"_s), repository()});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.image()["state"_L1].toString(), u"unchanged"_s);
    QCOMPARE(again.image()["bytes"_L1].toObject()["transferred"_L1].toInt(-1), 0);
}

void TestPush::an_archive_without_a_tag_needs_one()
{
    writeLayout(file(u"layout"_s), {});
    const Ran ran = push({file(u"layout"_s), repository()});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.kind(), u"usage"_s);
    QCOMPARE(push({file(u"layout"_s), repository() + u":given"_s}).exitCode, 0);
}

void TestPush::a_docker_archive_goes_up_as_docker_schema_2()
{
    writeDockerArchive(file(u"app.tar"_s), {u"app:2.5"_s});
    const Ran ran = push({file(u"app.tar"_s), repository()});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.image()["destination"_L1].toString(), repository() + u":2.5"_s);
    QCOMPARE(skopeoDigest(repository() + u":2.5"_s), ran.image()["digest"_L1].toString());
    const Outcome raw = Skopeo().inspectRaw(repository() + u":2.5"_s);
    QVERIFY(raw.out.contains("application/vnd.docker.distribution.manifest.v2+json"));
}

void TestPush::several_images_in_one_archive_are_told_apart()
{
    ImageParts one;
    one.tags = {u"one:1"_s};
    one.layers = {layerTar("one", 5000, 1)};
    ImageParts two = one;
    two.tags = {u"two:2"_s};
    two.layers = {layerTar("two", 5000, 2)};
    QFile archive(file(u"both.tar"_s));
    QVERIFY(archive.open(QIODevice::WriteOnly));
    archive.write(dockerArchive({one, two}, DockerForm::Legacy));
    archive.close();
    const Ran ambiguous = push({archive.fileName(), repository() + u":x"_s});
    QCOMPARE(ambiguous.exitCode, 1);
    QCOMPARE(ambiguous.kind(), u"invalid"_s);
    const QString detail = ambiguous.json()["error"_L1].toObject()["detail"_L1].toString();
    QVERIFY(detail.contains(u"one:1"_s) && detail.contains(u"two:2"_s));
    QCOMPARE(push({archive.fileName() + u":two:2"_s, repository()}).image()["destination"_L1].toString(),
             repository() + u":2"_s);
    QCOMPARE(push({archive.fileName() + u"@0"_s, repository()}).image()["destination"_L1].toString(),
             repository() + u":1"_s);
}

void TestPush::several_destinations_are_all_told()
{
    const QString digest = writeLayout(file(u"layout"_s), u"1.0"_s);
    const Ran ran = push({file(u"layout"_s), repository(), repository(m_other) + u":other"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.json()["images"_L1].toArray().size(), 2);
    QCOMPARE(ran.image(0)["destination"_L1].toString(), repository() + u":1.0"_s);
    QCOMPARE(ran.image(1)["destination"_L1].toString(), repository(m_other) + u":other"_s);
    QCOMPARE(skopeoDigest(repository(m_other) + u":other"_s), digest);
}

void TestPush::destinations_that_become_one_are_refused()
{
    writeLayout(file(u"layout"_s), u"1.0"_s);
    const Ran ran = push({file(u"layout"_s), repository(), repository() + u":1.0"_s});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.kind(), u"usage"_s);
    QCOMPARE(skopeoDigest(repository() + u":1.0"_s), QString());
}

void TestPush::one_failing_destination_does_not_stop_the_others()
{
    RegistryServer readOnly;
    readOnly.setReadOnly(true);
    QVERIFY(readOnly.start());
    const QString digest = writeLayout(file(u"layout"_s), u"1.0"_s);
    const Ran ran = push({file(u"layout"_s), repository(readOnly), repository(), u"--retries=0"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()["state"_L1].toString(), u"failed"_s);
    QCOMPARE(ran.image(0)["state"_L1].toString(), u"failed"_s);
    QCOMPARE(ran.image(0)["error"_L1].toObject(), ran.json()["error"_L1].toObject());
    QCOMPARE(ran.image(1)["state"_L1].toString(), u"succeeded"_s);
    QCOMPARE(skopeoDigest(repository() + u":1.0"_s), digest);
}

void TestPush::another_digest_is_a_conflict_unless_forced()
{
    const QString before = writeLayout(file(u"before"_s), u"1.0"_s, 1);
    const QString after = writeLayout(file(u"after"_s), u"1.0"_s, 2);
    QCOMPARE(push({file(u"before"_s), repository()}).exitCode, 0);
    const Ran refused = push({file(u"after"_s), repository()});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.kind(), u"conflict"_s);
    QCOMPARE(skopeoDigest(repository() + u":1.0"_s), before);
    const Ran forced = push({file(u"after"_s), repository(), u"--force"_s});
    QCOMPARE(forced.exitCode, 0);
    QCOMPARE(forced.image()["tag"_L1].toObject()["old"_L1].toString(), before);
    QCOMPARE(forced.image()["tag"_L1].toObject()["new"_L1].toString(), after);
    QCOMPARE(skopeoDigest(repository() + u":1.0"_s), after);
}

void TestPush::a_dry_run_plans_and_sends_nothing()
{
    writeLayout(file(u"layout"_s), u"1.0"_s, 77);
    const Ran plan = push({file(u"layout"_s), repository(), u"--dry-run"_s});
    QVERIFY2(plan.exitCode == 0, plan.said.constData());
    QCOMPARE(plan.json()["state"_L1].toString(), u"succeeded"_s);
    QCOMPARE(plan.image()["state"_L1].toString(), u"planned"_s);
    QCOMPARE(plan.image()["blobs"_L1].toObject()["transferred"_L1].toInt(), 5);
    QCOMPARE(skopeoDigest(repository() + u":1.0"_s), QString());
    const Ran real = push({file(u"layout"_s), repository()});
    QCOMPARE(plan.image()["bytes"_L1], real.image()["bytes"_L1]);
    const QByteArray title = u"layout%1 → "_s.arg(m_number).toUtf8();
    QCOMPARE(m_program.run({u"operations"_s, u"--json"_s}).out.count(title), 1); // the real one
}

void TestPush::a_dry_run_with_a_conflict_exits_1()
{
    writeLayout(file(u"before"_s), u"1.0"_s, 1);
    writeLayout(file(u"after"_s), u"1.0"_s, 2);
    QCOMPARE(push({file(u"before"_s), repository()}).exitCode, 0);
    const Ran plan = push({file(u"after"_s), repository(), u"--dry-run"_s});
    QCOMPARE(plan.exitCode, 1);
    QCOMPARE(plan.kind(), u"conflict"_s);
    QCOMPARE(plan.image()["state"_L1].toString(), u"planned"_s);
}

void TestPush::a_platform_makes_a_smaller_index()
{
    const QString whole = writeLayout(file(u"layout"_s), u"1.0"_s);
    const Ran ran = push({file(u"layout"_s), repository(), u"--platform"_s, u"linux/arm64/v8"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.image()["platforms"_L1].toArray(), QJsonArray{u"linux/arm64"_s});
    QVERIFY(ran.image()["digest"_L1].toString() != whole);
    QVERIFY(Skopeo().inspectRaw(repository() + u":1.0"_s).out.contains("manifests"));
}

void TestPush::a_missing_platform_is_not_found()
{
    writeLayout(file(u"layout"_s), u"1.0"_s);
    const Ran ran = push({file(u"layout"_s), repository(), u"--platform=linux/s390x"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"not-found"_s);
}

void TestPush::text_tells_the_digest()
{
    const QString digest = writeLayout(file(u"layout"_s), u"1.0"_s);
    const Ran ran = m_program.run({u"push"_s, file(u"layout"_s), repository()});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.contains((repository() + u":1.0"_s).toUtf8()) && ran.out.contains(digest.toUtf8()));
}

void TestPush::progress_is_a_bar_on_a_terminal()
{
    writeLayout(file(u"layout"_s), u"1.0"_s, 5, 600'000);
    if (!PseudoTerminal::isAvailable())
        QSKIP("no pseudo terminal: /dev/pts is not mounted");
    PseudoTerminal terminal;
    QProcess process;
    process.setProcessEnvironment(m_program.environment);
    terminal.attach(process);
    process.start(Program::path(),
                  {u"push"_s, file(u"layout"_s), repository(), u"--limit-rate=400000"_s, u"--workspace"_s,
                   m_program.workspace()});
    const QByteArray shown = terminal.waitFor("done sha256:");
    QVERIFY2(shown.contains("\r\x1b[K["), shown.constData());
    QCOMPARE(Program::finish(process).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
