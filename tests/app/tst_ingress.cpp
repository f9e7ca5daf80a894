#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/seedtemplate.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace
{

const QByteArray &seed = seedTemplate;

/// Inode, times and bytes of a file: what must not change where an edit is refused.
struct Stamp
{
    ino_t inode = 0;
    qint64 seconds = 0;
    qint64 nanoseconds = 0;
    QByteArray bytes;

    bool operator==(const Stamp &) const = default;
};

}

/// The `ingress` commands, as scripts use them.
class TestIngress : public QObject
{
    Q_OBJECT

private slots:
    void init();

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

    void checkPrintsALineForEachFinding();
    void checkAnswersWithOneObject();
    void checkCountsCodePoints();
    void checkSearchesFolders();
    void checkFailsAsItIsTold_data();
    void checkFailsAsItIsTold();
    void checkFailsWhereItCannotLook_data();
    void checkFailsWhereItCannotLook();
    void checkTellsWhyThereIsNoTemplate();
    void checkMends();
    void checkSpeaksSarif();
    void checkComparesWithAnImage();

    void showTellsTheAddresses();
    void newPassesTheCheck();
    void aListIsChosenWhereThereAreSeveral();

private:
    QString write(const QByteArray &bytes, const QString &name = u"a.yaml"_s) const;
    static QByteArray read(const QString &path);
    static Stamp stampOf(const QString &path);
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;

    std::unique_ptr<Program> m_program;
};

void TestIngress::init()
{
    m_program = std::make_unique<Program>();
}

QString TestIngress::write(const QByteArray &bytes, const QString &name) const
{
    const QString path = m_program->file(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QByteArray TestIngress::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "there is no file";
}

Stamp TestIngress::stampOf(const QString &path)
{
    struct stat info = {};
    ::stat(QFile::encodeName(path).constData(), &info);
    return {info.st_ino, info.st_mtim.tv_sec, info.st_mtim.tv_nsec, read(path)};
}

Ran TestIngress::run(const QStringList &arguments, const QByteArray &input) const
{
    return m_program->run(QStringList{u"ingress"_s} + arguments, input);
}

void TestIngress::editsAreDoneInPlace_data()
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

void TestIngress::editsAreDoneInPlace()
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

void TestIngress::refusalsLeaveTheFile_data()
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

void TestIngress::refusalsLeaveTheFile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(QStringList, edit);
    const QString path = write(bytes);
    const Stamp stamp = stampOf(path);
    edit.insert(1, path);
    const Ran ran = run(edit + QStringList{u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QTEST(ran.kind(), "kind");
    QVERIFY(ran.json()["diagnostics"_L1].isArray());
    QCOMPARE(ran.json()["state"_L1].toString(), u"failed"_s);
    QVERIFY(stampOf(path) == stamp);
}

void TestIngress::refusalsNamePlacesOfWhatWouldBe()
{
    const QString path = write("- imageNames: [a]\n  httpRules:\n    - port: 80\n      name: a\n      path: /\n");
    const QString entry = u"{\"imageNames\":[\"b\"],\"httpRules\":[{\"port\":81,\"name\":\"b\",\"path\":\"bad\"}]}"_s;
    const QJsonValue found = run({u"add"_s, path, u"/-"_s, entry, u"--json"_s}).json()["diagnostics"_L1][0];
    QCOMPARE(found["id"_L1].toString(), u"path-format"_s);
    QCOMPARE(found["line"_L1].toInt(), 10);
    QCOMPARE(found["column"_L1].toInt(), 13);
}

void TestIngress::theSameValueIsNotWritten()
{
    const QString path = write(seed);
    const Stamp stamp = stampOf(path);
    const Ran ran = run({u"set"_s, path, u"/0/type"_s, u"ingress"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["changed"_L1].toBool(true), false);
    QCOMPARE(ran.json()["diff"_L1].toString(), u""_s);
    QVERIFY(stampOf(path) == stamp);
}

void TestIngress::differencesApply()
{
    const QString path = write(seed);
    const Stamp stamp = stampOf(path);
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

void TestIngress::anotherFileIsAlwaysWritten()
{
    const QString path = write(seed);
    const Stamp stamp = stampOf(path);
    const QString other = m_program->file(u"other.yaml"_s);
    QCOMPARE(run({u"set"_s, path, u"/0/type"_s, u"ingress"_s, u"--output"_s, other}).exitCode, 0);
    QCOMPARE(read(other), seed);
    QVERIFY(stampOf(path) == stamp);
}

void TestIngress::standardInputIsAnsweredOnStandardOutput()
{
    const Ran ran = run({u"set"_s, u"-"_s, u"/0/tcpRules/0/name"_s, u"no"_s}, seed);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out, QByteArray(seed).replace("name: SSH", "name: \"no\""));
    const Ran refused = run({u"set"_s, u"-"_s, u"/9/type"_s, u"x"_s}, seed);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.out, QByteArray());
}

void TestIngress::linksAreWrittenThrough()
{
    const QString path = write(seed);
    const QString link = m_program->file(u"link.yaml"_s);
    QVERIFY(QFile::link(path, link));
    QCOMPARE(run({u"set"_s, link, u"/0/tcpRules/0/port"_s, u"2222"_s}).exitCode, 0);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(read(path).contains("port: 2222\n"));
}

void TestIngress::removedCommentsAreNamed()
{
    const Ran ran = run({u"remove"_s, write(seed), u"/0/httpRules/0"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.err.contains("# 内部服务的端口") && ran.err.contains("# 对外的访问路径"));
}

void TestIngress::objectsHaveTheDocumentedKeys()
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

void TestIngress::wrongUsageTouchesNothing_data()
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

void TestIngress::wrongUsageTouchesNothing()
{
    QFETCH(QStringList, arguments);
    const QString path = write(seed);
    const Stamp stamp = stampOf(path);
    arguments.replaceInStrings(u"FILE"_s, path);
    QCOMPARE(run(arguments, seed).exitCode, 2);
    QVERIFY(stampOf(path) == stamp);
}

void TestIngress::addedJsonIsStrict_data()
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

void TestIngress::addedJsonIsStrict()
{
    QFETCH(const QByteArray, rule);
    const QString path = write(seed);
    const Ran ran = run({u"add"_s, path, u"/0/tcpRules/-"_s, QString::fromUtf8(rule)});
    QVERIFY2(ran.err.isEmpty() == (ran.exitCode == 0), ran.err.constData());
    QTEST(ran.exitCode, "exitCode");
}

void TestIngress::checkPrintsALineForEachFinding()
{
    const QString path = write(QByteArray(seed).replace("port: 22", "port: \"22\"").replace("/jupyter", "/lab"));
    const Ran ran = run({u"check"_s, path});
    QCOMPARE(ran.exitCode, 1);
    const auto lines = QString::fromUtf8(ran.out).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(path + u":9:19: hint known-path "_s));
    QVERIFY(lines.at(1).startsWith(path + u":14:19: error port-type "_s));
    const Ran clean = run({u"check"_s, write(seed)});
    QCOMPARE(clean.exitCode, 0);
    QCOMPARE(clean.out, QByteArray());
}

void TestIngress::checkAnswersWithOneObject()
{
    const QString path = write("\xef\xbb\xbf- imageNames: [a]\n  typ: ingress\n");
    const Ran ran = run({u"check"_s, path, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject object = ran.json();
    QCOMPARE(object["command"_L1].toString(), u"ingress check"_s);
    QCOMPARE(object["errors"_L1].toInt(-1), 0);
    QCOMPARE(object["warnings"_L1].toInt(), 2);
    QCOMPARE(object["hints"_L1].toInt(-1), 0);
    const QJsonObject file = object["files"_L1][0].toObject();
    QCOMPARE(file["file"_L1].toString(), path);
    QCOMPARE(file["mode"_L1].toString(), u"form"_s);
    const QJsonObject found = file["diagnostics"_L1][1].toObject();
    QCOMPARE(found["id"_L1].toString(), u"unknown-key"_s);
    QCOMPARE(found["severity"_L1].toString(), u"warning"_s);
    QCOMPARE(found["line"_L1].toInt(), 2);
    QCOMPARE(found["column"_L1].toInt(), 3);
    QCOMPARE(found["begin"_L1].toInt(), 23);
    QCOMPARE(found["end"_L1].toInt(), 26);
    QCOMPARE(found["pointer"_L1].toString(), u"/0/typ"_s);
    QCOMPARE(found["fixable"_L1].toBool(), true);
    QVERIFY(!found["message"_L1].toString().isEmpty());
    QCOMPARE(found.size(), 9);
}

void TestIngress::checkCountsCodePoints()
{
    const QString path = write("- imageNames: [a]\n  tcpRules: [{name: 镜像😀, port: x}]\n");
    const QJsonArray found = run({u"check"_s, path, u"--json"_s}).json()["files"_L1][0]["diagnostics"_L1].toArray();
    QCOMPARE(found.last()["id"_L1].toString(), u"port-type"_s);
    QCOMPARE(found.last()["column"_L1].toInt(), 32);
    QCOMPARE(found.last()["begin"_L1].toInt(), 18 + 20 + 10 + 8);
}

void TestIngress::checkSearchesFolders()
{
    QVERIFY(QDir(m_program->file({})).mkpath(u"folder/deep"_s));
    write(seed, u"folder/a.yaml"_s);
    write("a: 1\n", u"folder/deep/b.yml"_s);
    write("a: [", u"folder/c.txt"_s);
    const Ran ran = run({u"check"_s, m_program->file(u"folder"_s), u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    const QJsonArray files = ran.json()["files"_L1].toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(1)["diagnostics"_L1][0]["id"_L1].toString(), u"no-template"_s);
}

void TestIngress::checkFailsAsItIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    const QByteArray warning = QByteArray(seed).replace("type: ingress", "type: http");
    QTest::newRow("clean") << seed << QStringList{u"--strict"_s} << 0;
    QTest::newRow("warning") << warning << QStringList() << 0;
    QTest::newRow("warning, strict") << warning << QStringList{u"--strict"_s} << 1;
    QTest::newRow("error") << QByteArray("a: [") << QStringList() << 1;
    QTest::newRow("unreadable") << QByteArray("# \xc3\xfb\n") << QStringList() << 1;
}

void TestIngress::checkFailsAsItIsTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, options);
    QTEST(run(QStringList{u"check"_s, write(bytes)} + options).exitCode, "exitCode");
    const Ran missing = run({u"check"_s, m_program->file(u"none"_s), write(seed), u"--json"_s});
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(missing.json()["files"_L1][0]["mode"_L1].toString(), u"unreadable"_s);
    QCOMPARE(missing.json()["files"_L1][1]["mode"_L1].toString(), u"form"_s);
}

void TestIngress::checkFailsWhereItCannotLook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("explicit keys") << QByteArray("- ? imageNames\n  : [r.example/a:1]\n");
    QTest::newRow("directive") << QByteArray("%YAML 1.2\n---\n- imageNames: [r.example/a:1]\n");
    QTest::newRow("aliases") << "- imageNames: &x [r.example/a:1]\n" + QByteArray("- imageNames: *x\n").repeated(120);
}

/// A file that no finding speaks of was not found clean.
void TestIngress::checkFailsWhereItCannotLook()
{
    QFETCH(const QByteArray, bytes);
    const QString path = write(bytes);
    const Ran ran = run({u"check"_s, path, write(seed, u"b.yaml"_s), u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.err.contains(QFile::encodeName(path)));
    QCOMPARE(ran.json()["state"_L1].toString(), u"failed"_s);
    QCOMPARE(ran.json()["files"_L1][0]["mode"_L1].toString(), u"text-only"_s);
    QCOMPARE(ran.json()["files"_L1][1]["mode"_L1].toString(), u"form"_s);
    const QString ended = write("- imageNames: [r.example/a:1]\n...\n");
    const Ran looked = run({u"check"_s, ended, u"--json"_s});
    QCOMPARE(looked.json()["files"_L1][0]["diagnostics"_L1].toArray().last()["id"_L1].toString(), u"image-name"_s);
    QCOMPARE(run({u"check"_s, ended, u"--fix"_s}).exitCode, 0);
    QCOMPARE(read(ended), QByteArray("- imageNames: [a]\n...\n"));
}

void TestIngress::checkTellsWhyThereIsNoTemplate()
{
    const QString several = write("a: [{tcpRules: []}]\nb: [{tcpRules: []}]\n");
    const QByteArray told = run({u"check"_s, several}).out;
    QVERIFY2(told.contains(" no-template There are several "), told.constData());
    const Ran nowhere = run({u"check"_s, write(seed), u"--list"_s, u"/nope"_s});
    QVERIFY2(nowhere.out.contains(" no-template There is nothing at /nope "), nowhere.out.constData());
    QCOMPARE(nowhere.exitCode, 1);
}

void TestIngress::checkMends()
{
    const QString path = write("- imageNames: [r.example/app:1] # 名字\n\ttype: ingress  \n  tcpRules:\n"
                               "    - {port: \"22\", name: no}\n");
    const Ran ran = run({u"check"_s, path, u"--fix"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(read(path),
             QByteArray("- imageNames: [app] # 名字\n  type: ingress\n  tcpRules:\n"
                        "    - {port: 22, name: \"no\"}\n"));
    const Stamp stamp = stampOf(path);
    QCOMPARE(run({u"check"_s, path, u"--fix"_s}).exitCode, 0);
    QVERIFY(stampOf(path) == stamp);
}

void TestIngress::checkSpeaksSarif()
{
    const Ran ran = run({u"check"_s, write("a: [", u"a b.yaml"_s), u"--sarif"_s});
    QCOMPARE(ran.exitCode, 1);
    const QJsonObject object = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(object["version"_L1].toString(), u"2.1.0"_s);
    const QJsonValue result = object["runs"_L1][0]["results"_L1][0];
    QCOMPARE(result["ruleId"_L1].toString(), u"syntax"_s);
    QCOMPARE(result["level"_L1].toString(), u"error"_s);
    const QJsonValue location = result["locations"_L1][0]["physicalLocation"_L1];
    QVERIFY(location["artifactLocation"_L1]["uri"_L1].toString().endsWith(u"a%20b.yaml"_s));
    QCOMPARE(location["region"_L1]["startLine"_L1].toInt(), 1);
}

void TestIngress::checkComparesWithAnImage()
{
    RegistryServer registry;
    QVERIFY(registry.start());
    LayoutBuilder layout;
    ImageParts parts{{}, {layerTar("a", 100)}};
    parts.exposedPorts = {u"22/tcp"_s, u"9000/tcp"_s, u"53/udp"_s};
    layout.name(layout.image(parts), u"1.0"_s);
    layout.write(m_program->file(u"layout"_s));
    const QString image = registry.host() + u"/app:1.0"_s;
    QCOMPARE(m_program->run({u"push"_s, m_program->file(u"layout"_s), image}).exitCode, 0);
    const Ran ran = run({u"check"_s, write(seed), u"--image"_s, image});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QVERIFY(ran.out.contains(" hint port-not-served ") && ran.out.contains("9000") && !ran.out.contains("53"));
    QCOMPARE(ran.out.count(" hint port-not-exposed "), 3);
    const Ran made = run({u"new"_s, image, u"--inspect"_s});
    QVERIFY2(made.exitCode == 0, made.said.constData());
    QVERIFY(made.out.contains("port: 9000") && made.out.contains("port: 22") && !made.out.contains("port: 53"));
    const Ran compared = run({u"check"_s, write(made.out), u"--strict"_s, u"--image"_s, image});
    QCOMPARE(compared.out, QByteArray());
    QCOMPARE(run({u"check"_s, write(seed), u"--image"_s, registry.host() + u"/none:1"_s, u"--json"_s}).kind(),
             u"not-found"_s);
}

void TestIngress::showTellsTheAddresses()
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

void TestIngress::newPassesTheCheck()
{
    const Ran ran = run({u"new"_s, u"images.neolink-ai.com/matrixdc/ollama-webui:1.0"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.contains("imageNames: [\"ollama-webui\"]"));
    const Ran checked = run({u"check"_s, u"-"_s, u"--strict"_s}, ran.out);
    QVERIFY2(checked.exitCode == 0 && checked.out.isEmpty(), checked.said.constData());
    const QString file = m_program->file(u"new.yaml"_s);
    QCOMPARE(run({u"new"_s, u"images.neolink-ai.com/matrixdc/ollama-webui:1.0"_s, u"--output"_s, file}).exitCode, 0);
    QCOMPARE(read(file), ran.out);
    QCOMPARE(run({u"new"_s, u"no image"_s}).exitCode, 1);
}

void TestIngress::aListIsChosenWhereThereAreSeveral()
{
    const QString path = write("a:\n  - imageNames: [x]\nb:\n  - imageNames: [y] # b\n");
    QCOMPARE(run({u"set"_s, path, u"/0/imageNames/0"_s, u"z"_s, u"--list"_s, u"/b"_s}).exitCode, 0);
    QCOMPARE(read(path), QByteArray("a:\n  - imageNames: [x]\nb:\n  - imageNames: [z] # b\n"));
    QCOMPARE(run({u"show"_s, path, u"--list"_s, u"/c"_s, u"--json"_s}).kind(), u"not-found"_s);
}

QTEST_GUILESS_MAIN(TestIngress)
#include "tst_ingress.moc"
