#include "tests/app/ingressscene.h"
#include "tests/fixtures/seedtemplate.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace
{

const QByteArray &seed = seedTemplate;

}

/// `ingress set`, `add`, `remove` and `move`, as scripts use them.
class TestIngressEdits : public QObject, private IngressScene
{
    Q_OBJECT

private slots:
    void init() { startAgain(); }

    void editsAreDoneInPlace_data();
    void editsAreDoneInPlace();
    void refusalsLeaveTheFile_data();
    void refusalsLeaveTheFile();
    void refusalsNamePlacesOfWhatWouldBe();
    void theSameValueIsNotWritten();
    void differencesApply();
    void anotherFileIsAlwaysWritten();
    void standardInputIsAnsweredOnStandardOutput();
    void linksAreWrittenThrough();
    void removedCommentsAreNamed();
    void objectsHaveTheDocumentedKeys();
    void wrongUsageTouchesNothing_data();
    void wrongUsageTouchesNothing();
    void addedJsonIsStrict_data();
    void addedJsonIsStrict();
    void aListIsChosenWhereThereAreSeveral();
};

void TestIngressEdits::editsAreDoneInPlace_data()
{
    QTest::addColumn<QStringList>("edit");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("set") << QStringList{u"set"_s, u"/0/httpRules/0/port"_s, u"8080"_s} << QByteArray("port: 11434 #")
                         << QByteArray("port: 8080 #");
    QTest::newRow("add") << QStringList{u"add"_s, u"/0/tcpRules/-"_s, u"{\"port\": 5900, \"name\": \"VNC\"}"_s}
                         << QByteArray("name: SSH\n")
                         << QByteArray("name: SSH\n          - port: 5900\n            name: VNC\n");
    QTest::newRow("add a name") << QStringList{u"add"_s, u"/0/imageNames/0"_s, u"\"b\""_s} << QByteArray("[\"ollama")
                                << QByteArray("[\"b\", \"ollama");
    QTest::newRow("remove") << QStringList{u"remove"_s, u"/0/type"_s}
                            << QByteArray("        type: ingress # 默认值即可\n") << QByteArray();
    QTest::newRow("move") << QStringList{u"move"_s, u"/0/httpRules/1"_s, u"/0/httpRules/0"_s}
                          << QByteArray(
                                 "          - port: 11434 # 内部服务的端口\n"
                                 "            name: Ollama # 显示到产品“内置工具”的名字\n"
                                 "            path: / # 对外的访问路径\n"
                                 "          - port: 8888\n            name: Jupyterlab\n            path: /jupyter\n")
                          << QByteArray(
                                 "          - port: 8888\n            name: Jupyterlab\n            path: /jupyter\n"
                                 "          - port: 11434 # 内部服务的端口\n"
                                 "            name: Ollama # 显示到产品“内置工具”的名字\n"
                                 "            path: / # 对外的访问路径\n");
}

void TestIngressEdits::editsAreDoneInPlace()
{
    QFETCH(QStringList, edit);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const QString path = write(seed);
    edit.insert(1, path);
    const Ran ran = run(edit);
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(seed.count(before), 1);
    QCOMPARE(read(path), QByteArray(seed).replace(before, after));
}

void TestIngressEdits::refusalsLeaveTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("edit");
    QTest::addColumn<QString>("kind");
    const QStringList set{u"set"_s, u"/0/type"_s, u"ingress"_s};
    QTest::newRow("brings an error") << seed << QStringList{u"set"_s, u"/0/imageNames/0"_s, u"a:1"_s} << u"invalid"_s;
    QTest::newRow("no port") << seed << QStringList{u"set"_s, u"/0/tcpRules/0/port"_s, u"022"_s} << u"invalid"_s;
    QTest::newRow("required") << seed << QStringList{u"remove"_s, u"/0/imageNames"_s} << u"invalid"_s;
    QTest::newRow("no such place") << seed << QStringList{u"remove"_s, u"/0/tcpRules/1"_s} << u"not-found"_s;
    QTest::newRow("no YAML") << QByteArray("- imageNames: [\n") << set << u"invalid"_s;
    QTest::newRow("no template") << QByteArray("a: 1\n") << set << u"invalid"_s;
    QTest::newRow("several templates") << QByteArray("a: [{tcpRules: []}]\nb: [{tcpRules: []}]\n") << set
                                       << u"invalid"_s;
    QTest::newRow("anchor") << QByteArray("- &e\n  imageNames: [a]\n  type: x\n") << set << u"invalid"_s;
    QTest::newRow("GBK") << QByteArray("- imageNames: [\xc3\xfb]\n") << set << u"invalid"_s;
}

void TestIngressEdits::refusalsLeaveTheFile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(QStringList, edit);
    const QString path = write(bytes);
    const FileStamp stamp = stampOf(path);
    edit.insert(1, path);
    const Ran ran = run(edit + QStringList{u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QTEST(ran.kind(), "kind");
    QVERIFY(ran.json()["diagnostics"_L1].isArray());
    QCOMPARE(ran.json()["state"_L1].toString(), u"failed"_s);
    QVERIFY(stampOf(path) == stamp);
}

void TestIngressEdits::refusalsNamePlacesOfWhatWouldBe()
{
    const QString path = write("- imageNames: [a]\n  httpRules:\n    - port: 80\n      name: a\n      path: /\n");
    const QString entry = u"{\"imageNames\":[\"b\"],\"httpRules\":[{\"port\":81,\"name\":\"b\",\"path\":\"bad\"}]}"_s;
    const QJsonValue found = run({u"add"_s, path, u"/-"_s, entry, u"--json"_s}).json()["diagnostics"_L1][0];
    QCOMPARE(found["id"_L1].toString(), u"path-format"_s);
    QCOMPARE(found["line"_L1].toInt(), 10);
    QCOMPARE(found["column"_L1].toInt(), 13);
}

void TestIngressEdits::theSameValueIsNotWritten()
{
    const QString path = write(seed);
    const FileStamp stamp = stampOf(path);
    const Ran ran = run({u"set"_s, path, u"/0/type"_s, u"ingress"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["changed"_L1].toBool(true), false);
    QCOMPARE(ran.json()["diff"_L1].toString(), u""_s);
    QVERIFY(stampOf(path) == stamp);
}

void TestIngressEdits::differencesApply()
{
    const QString path = write(seed);
    const FileStamp stamp = stampOf(path);
    const Ran ran = run({u"remove"_s, path, u"/0/httpRules/0"_s, u"--diff"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.startsWith("--- " + QFile::encodeName(path) + "\n+++ " + QFile::encodeName(path) + "\n@@ "));
    QVERIFY(stampOf(path) == stamp);
    QProcess patch;
    patch.setWorkingDirectory(u"/"_s);
    patch.start(u"patch"_s, {u"-p0"_s});
    patch.write(ran.out);
    patch.closeWriteChannel();
    QVERIFY(patch.waitForFinished() && patch.exitCode() == 0);
    QVERIFY(!read(path).contains("Ollama #"));
    QCOMPARE(run({u"set"_s, path, u"/0/type"_s, u"ingress"_s, u"--diff"_s}).out, QByteArray());
}

void TestIngressEdits::anotherFileIsAlwaysWritten()
{
    const QString path = write(seed);
    const FileStamp stamp = stampOf(path);
    const QString other = file(u"other.yaml"_s);
    QCOMPARE(run({u"set"_s, path, u"/0/type"_s, u"ingress"_s, u"--output"_s, other}).exitCode, 0);
    QCOMPARE(read(other), seed);
    QVERIFY(stampOf(path) == stamp);
}

void TestIngressEdits::standardInputIsAnsweredOnStandardOutput()
{
    const Ran ran = run({u"set"_s, u"-"_s, u"/0/tcpRules/0/name"_s, u"no"_s}, seed);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out, QByteArray(seed).replace("name: SSH", "name: \"no\""));
    const Ran refused = run({u"set"_s, u"-"_s, u"/9/type"_s, u"x"_s}, seed);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.out, QByteArray());
}

void TestIngressEdits::linksAreWrittenThrough()
{
    const QString path = write(seed);
    const QString link = file(u"link.yaml"_s);
    QVERIFY(QFile::link(path, link));
    QCOMPARE(run({u"set"_s, link, u"/0/tcpRules/0/port"_s, u"2222"_s}).exitCode, 0);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(read(path).contains("port: 2222\n"));
}

void TestIngressEdits::removedCommentsAreNamed()
{
    const Ran ran = run({u"remove"_s, write(seed), u"/0/httpRules/0"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.err.contains("# 内部服务的端口") && ran.err.contains("# 对外的访问路径"));
}

void TestIngressEdits::objectsHaveTheDocumentedKeys()
{
    const QString path = write(seed);
    const QJsonObject object = run({u"set"_s, path, u"/0/tcpRules/0/port"_s, u"2222"_s, u"--json"_s}).json();
    QCOMPARE(object["format"_L1].toInt(), 1);
    QCOMPARE(object["command"_L1].toString(), u"ingress set"_s);
    QCOMPARE(object["state"_L1].toString(), u"succeeded"_s);
    QCOMPARE(object["file"_L1].toString(), path);
    QCOMPARE(object["changed"_L1].toBool(), true);
    QVERIFY(object["diff"_L1].toString().contains(u"\n-          - port: 22\n+          - port: 2222\n"_s));
    QCOMPARE(object.size(), 6);
}

void TestIngressEdits::wrongUsageTouchesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("pointer") << QStringList{u"set"_s, u"FILE"_s, u"0/type"_s, u"x"_s};
    QTest::newRow("escape") << QStringList{u"remove"_s, u"FILE"_s, u"/0/ty~pe"_s};
    QTest::newRow("JSON") << QStringList{u"add"_s, u"FILE"_s, u"/0/imageNames/-"_s, u"b"_s};
    QTest::newRow("list") << QStringList{u"show"_s, u"FILE"_s, u"--list"_s, u"a"_s};
    QTest::newRow("difference and file") << QStringList{u"set"_s,    u"FILE"_s,     u"/0/type"_s, u"x"_s,
                                                        u"--diff"_s, u"--output"_s, u"b.yaml"_s};
    QTest::newRow("YAML and object") << QStringList{u"set"_s, u"-"_s, u"/0/type"_s, u"x"_s, u"--json"_s};
    QTest::newRow("new YAML and object") << QStringList{u"new"_s, u"app:1"_s, u"--json"_s};
    QTest::newRow("mending standard input") << QStringList{u"check"_s, u"-"_s, u"--fix"_s};
    QTest::newRow("two objects") << QStringList{u"check"_s, u"FILE"_s, u"--sarif"_s, u"--json"_s};
    QTest::newRow("no value") << QStringList{u"set"_s, u"FILE"_s, u"/0/type"_s};
}

void TestIngressEdits::wrongUsageTouchesNothing()
{
    QFETCH(QStringList, arguments);
    const QString path = write(seed);
    const FileStamp stamp = stampOf(path);
    arguments.replaceInStrings(u"FILE"_s, path);
    QCOMPARE(run(arguments, seed).exitCode, 2);
    QVERIFY(stampOf(path) == stamp);
}

void TestIngressEdits::addedJsonIsStrict_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("as it should be") << QByteArray(R"({"port":8080,"name":"8.0e1 {\"a\\"})") << 0;
    QTest::newRow("point") << QByteArray(R"({"port":8080.0,"name":"b"})") << 1;
    QTest::newRow("exponent") << QByteArray(R"({"port":8.08e3,"name":"b"})") << 1;
    QTest::newRow("text") << QByteArray(R"({"port":"8080","name":"b"})") << 1;
    QTest::newRow("key twice") << QByteArray(R"({"port":1,"port":2,"name":"b"})") << 2;
    QTest::newRow("escaped key twice") << QByteArray(R"({"port":1,"name":"b","\u0070ort":2})") << 2;
    QTest::newRow("comma too many") << QByteArray(R"({"port":1,"name":"b",})") << 2;
}

void TestIngressEdits::addedJsonIsStrict()
{
    QFETCH(const QByteArray, rule);
    const QString path = write(seed);
    const Ran ran = run({u"add"_s, path, u"/0/tcpRules/-"_s, QString::fromUtf8(rule)});
    QVERIFY2(ran.err.isEmpty() == (ran.exitCode == 0), ran.err.constData());
    QTEST(ran.exitCode, "exitCode");
}

void TestIngressEdits::aListIsChosenWhereThereAreSeveral()
{
    const QString path = write("a:\n  - imageNames: [x]\nb:\n  - imageNames: [y] # b\n");
    QCOMPARE(run({u"set"_s, path, u"/0/imageNames/0"_s, u"z"_s, u"--list"_s, u"/b"_s}).exitCode, 0);
    QCOMPARE(read(path), QByteArray("a:\n  - imageNames: [x]\nb:\n  - imageNames: [z] # b\n"));
    QCOMPARE(run({u"show"_s, path, u"--list"_s, u"/c"_s, u"--json"_s}).kind(), u"not-found"_s);
}

QTEST_GUILESS_MAIN(TestIngressEdits)
#include "tst_ingressedits.moc"
