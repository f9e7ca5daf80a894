#include "tests/app/ingressscene.h"
#include "tests/fixtures/seedtemplate.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace
{

const QByteArray &seed = seedTemplate;

}

/// `ingress show` and `ingress new`, as scripts use them.
class TestIngressShow : public QObject, private IngressScene
{
    Q_OBJECT

private slots:
    void init() { startAgain(); }

    void showTellsTheAddresses();
    void newPassesTheCheck();
    void newTakesNoOtherFilesPlace();
};

void TestIngressShow::showTellsTheAddresses()
{
    const QString path = write(seed);
    const QJsonObject object = run({u"show"_s, path, u"--json"_s}).json();
    const QJsonObject entry = object["entries"_L1][0].toObject();
    QCOMPARE(entry["pointer"_L1].toString(), u"/0"_s);
    QCOMPARE(entry["line"_L1].toInt(), 1);
    QCOMPARE(entry["imageNames"_L1][0].toString(), u"ollama-webui"_s);
    QCOMPARE(entry["type"_L1].toString(), u"ingress"_s);
    const QJsonObject rule = entry["httpRules"_L1][1].toObject();
    QCOMPARE(rule["port"_L1].toInt(), 8888);
    QCOMPARE(rule["name"_L1].toString(), u"Jupyterlab"_s);
    QCOMPARE(rule["path"_L1].toString(), u"/jupyter"_s);
    QCOMPARE(rule["url"_L1].toString(), u"http://{uid}.gw.neolink-ai.com/jupyter"_s);
    QCOMPARE(entry["tcpRules"_L1][0]["url"_L1].toString(), u"ssh -p {port} root@{uid}.gws.neolink-ai.com"_s);
    QVERIFY(run({u"show"_s, path}).out.contains("http://{uid}.gw.neolink-ai.com/jupyter"));
    QCOMPARE(run({u"show"_s, write("a: 1\n"), u"--json"_s}).kind(), u"invalid"_s);
}

void TestIngressShow::newPassesTheCheck()
{
    const Ran ran = run({u"new"_s, u"images.neolink-ai.com/matrixdc/ollama-webui:1.0"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.contains("imageNames: [\"ollama-webui\"]"));
    const Ran checked = run({u"check"_s, u"-"_s, u"--strict"_s}, ran.out);
    QVERIFY2(checked.exitCode == 0 && checked.out.isEmpty(), checked.said.constData());
    const QString made = file(u"new.yaml"_s);
    QCOMPARE(run({u"new"_s, u"images.neolink-ai.com/matrixdc/ollama-webui:1.0"_s, u"--output"_s, made}).exitCode, 0);
    QCOMPARE(read(made), ran.out);
    QCOMPARE(run({u"new"_s, u"no image"_s}).exitCode, 1);
}

void TestIngressShow::newTakesNoOtherFilesPlace()
{
    const QString path = write(seed);
    const QStringList create{u"new"_s, u"app:1"_s, u"--json"_s, u"--output"_s};
    const FileStamp stamp = stampOf(path);
    const Ran refused = run(create + QStringList{path});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.kind(), u"conflict"_s);
    QCOMPARE(refused.json()["changed"_L1].toBool(true), false);
    QVERIFY(stampOf(path) == stamp);
    const QString empty = write({}, u"empty.yaml"_s);
    for (int time = 0; time < 2; ++time)
        QCOMPARE(run(create + QStringList{empty}).exitCode, 0);
    QVERIFY(read(empty).contains("imageNames: [\"app\"]"));
    QCOMPARE(run(create + QStringList{file({})}).kind(), u"io"_s);
}

QTEST_GUILESS_MAIN(TestIngressShow)
#include "tst_ingressshow.moc"
