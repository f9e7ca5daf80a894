#include "tests/app/ingressscene.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/seedtemplate.h"

#include <QJsonArray>
#include <QtTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace
{

const QByteArray &seed = seedTemplate;

/// Of a finding within one line of ASCII.
struct Region
{
    int line = 1;
    int begin = 1; ///< columns
    int end = 1;
    int offset = 0;

    QJsonObject json() const
    {
        return {{u"startLine"_s, line}, {u"startColumn"_s, begin}, {u"endLine"_s, line},
                {u"endColumn"_s, end},  {u"byteOffset"_s, offset}, {u"byteLength"_s, end - begin}};
    }
};

/// The one run of `--sarif`.
QJsonValue sarifRun(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out).object()["runs"_L1][0];
}

}

/// `ingress check`, as scripts use it.
class TestIngressCheck : public QObject, private IngressScene
{
    Q_OBJECT

private slots:
    void init() { startAgain(); }

    void printsALineForEachFinding();
    void answersWithOneObject();
    void countsCodePoints();
    void countsWhatIsNotTold();
    void searchesFolders();
    void followsNoLinkOutOfAFolder();
    void failsAsItIsTold_data();
    void failsAsItIsTold();
    void failsWhereItCannotLook_data();
    void failsWhereItCannotLook();
    void looksWhereNothingCanBeEdited();
    void tellsWhatCannotBeMended();
    void isCancelledWhileItReads();
    void tellsWhyThereIsNoTemplate();
    void mends();
    void speaksSarif();
    void tellsInSarifWhereItCannotLook();
    void comparesWithAnImage();
    void checksTheFilesWithoutTheImage();
};

void TestIngressCheck::printsALineForEachFinding()
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

void TestIngressCheck::answersWithOneObject()
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

void TestIngressCheck::countsCodePoints()
{
    const QString path = write("- imageNames: [a]\n  tcpRules: [{name: 镜像😀, port: x}]\n");
    const QJsonArray found = run({u"check"_s, path, u"--json"_s}).json()["files"_L1][0]["diagnostics"_L1].toArray();
    QCOMPARE(found.last()["id"_L1].toString(), u"port-type"_s);
    QCOMPARE(found.last()["column"_L1].toInt(), 32);
    QCOMPARE(found.last()["begin"_L1].toInt(), 18 + 20 + 10 + 8);
}

/// The list has an end, the numbers have none, and no id says so that COMMANDS.md does not have.
void TestIngressCheck::countsWhatIsNotTold()
{
    QByteArray bytes;
    for (int i = 0; i < 1500; ++i)
        bytes += "- imageNames: [app-" + QByteArray::number(i) + "]\n  typ: x\n  tcpRules: [{port: x, name: SSH}]\n";
    const QString path = write(bytes);
    const Ran ran = run({u"check"_s, path, write(seed, u"b.yaml"_s), u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()["errors"_L1].toInt(), 1500);
    QCOMPARE(ran.json()["warnings"_L1].toInt(), 1500);
    QCOMPARE(ran.json()["hints"_L1].toInt(), 1500);
    const QJsonArray told = ran.json()["files"_L1][0]["diagnostics"_L1].toArray();
    QCOMPARE(told.size(), 1000);
    QCOMPARE(told.last()["id"_L1].toString(), u"port-type"_s);
    QVERIFY2(ran.err.contains(" has 4500 findings. Of these 1000 are told"), ran.err.constData());
    const Ran sarif = run({u"check"_s, path, u"--sarif"_s});
    QCOMPARE(sarifRun(sarif)["results"_L1].toArray().size(), 1000);
    const QJsonValue invocation = sarifRun(sarif)["invocations"_L1][0];
    QCOMPARE(invocation["executionSuccessful"_L1].toBool(), true);
    QCOMPARE(invocation["toolExecutionNotifications"_L1][0]["level"_L1].toString(), u"warning"_s);
}

void TestIngressCheck::searchesFolders()
{
    QVERIFY(QDir(file({})).mkpath(u"folder/deep"_s));
    write(seed, u"folder/a.yaml"_s);
    write("a: 1\n", u"folder/deep/b.yml"_s);
    write("a: [", u"folder/c.txt"_s);
    const Ran ran = run({u"check"_s, file(u"folder"_s), u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    const QJsonArray files = ran.json()["files"_L1].toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(1)["diagnostics"_L1][0]["id"_L1].toString(), u"no-template"_s);
}

void TestIngressCheck::followsNoLinkOutOfAFolder()
{
    const QDir folder(file({}));
    QVERIFY(folder.mkpath(u"searched"_s) && folder.mkpath(u"outside"_s));
    const QByteArray wrong = "- imageNames: [r.example/app:1]\n";
    const QString inside = write(wrong, u"searched/a.yaml"_s);
    const QString outside = write(wrong, u"outside/b.yaml"_s);
    QVERIFY(QFile::link(outside, file(u"searched/b.yaml"_s)));
    QVERIFY(QFile::link(file(u"outside"_s), file(u"searched/outside"_s)));
    const FileStamp stamp = stampOf(outside);
    const Ran ran = run({u"check"_s, file(u"searched"_s), u"--fix"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.json()["files"_L1].toArray().size(), 1);
    QCOMPARE(read(inside), QByteArray("- imageNames: [app]\n"));
    QVERIFY(stampOf(outside) == stamp);
    const QString named = file(u"searched/b.yaml"_s);
    QCOMPARE(run({u"check"_s, named, u"--fix"_s}).exitCode, 0);
    QCOMPARE(read(outside), read(inside));
    QVERIFY(QFileInfo(named).isSymLink());
}

void TestIngressCheck::failsAsItIsTold_data()
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

void TestIngressCheck::failsAsItIsTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, options);
    QTEST(run(QStringList{u"check"_s, write(bytes)} + options).exitCode, "exitCode");
    const Ran missing = run({u"check"_s, file(u"none"_s), write(seed), u"--json"_s});
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(missing.json()["files"_L1][0]["mode"_L1].toString(), u"unreadable"_s);
    QCOMPARE(missing.json()["files"_L1][1]["mode"_L1].toString(), u"form"_s);
}

void TestIngressCheck::failsWhereItCannotLook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("explicit keys") << QByteArray("- ? imageNames\n  : [r.example/a:1]\n");
    QTest::newRow("directive") << QByteArray("%YAML 1.2\n---\n- imageNames: [r.example/a:1]\n");
    QTest::newRow("aliases") << "- imageNames: &x [r.example/a:1]\n" + QByteArray("- imageNames: *x\n").repeated(120);
}

/// A file that no finding speaks of was not found clean.
void TestIngressCheck::failsWhereItCannotLook()
{
    QFETCH(const QByteArray, bytes);
    const QString path = write(bytes);
    const Ran ran = run({u"check"_s, path, write(seed, u"b.yaml"_s), u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.err.contains(QFile::encodeName(path)));
    QCOMPARE(ran.json()["state"_L1].toString(), u"failed"_s);
    QCOMPARE(ran.kind(), u"invalid"_s);
    const QJsonArray files = ran.json()["files"_L1].toArray();
    QCOMPARE(files.at(0)["mode"_L1].toString(), u"text-only"_s);
    QCOMPARE(files.at(0)["error"_L1].toObject(), ran.json()["error"_L1].toObject());
    QVERIFY(files.at(0)["error"_L1]["summary"_L1].toString().contains(path));
    QCOMPARE(files.at(1)["mode"_L1].toString(), u"form"_s);
    QVERIFY(!files.at(1).toObject().contains("error"_L1));
}

void TestIngressCheck::looksWhereNothingCanBeEdited()
{
    const QString ended = write("- imageNames: [r.example/a:1]\n...\n");
    const Ran looked = run({u"check"_s, ended, u"--json"_s});
    QCOMPARE(looked.json()["files"_L1][0]["diagnostics"_L1].toArray().last()["id"_L1].toString(), u"image-name"_s);
    QCOMPARE(run({u"check"_s, ended, u"--fix"_s}).exitCode, 0);
    QCOMPARE(read(ended), QByteArray("- imageNames: [a]\n...\n"));
}

void TestIngressCheck::tellsWhatCannotBeMended()
{
    // No name is left for the file that takes its place.
    const QString path = write("- imageNames: [r.example/app:1]\n", QString(250, u'a') + u".yaml"_s);
    const FileStamp stamp = stampOf(path);
    const Ran ran = run({u"check"_s, path, u"--fix"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"io"_s);
    QCOMPARE(ran.json()["errors"_L1].toInt(), 1);
    const QJsonValue file = ran.json()["files"_L1][0];
    QCOMPARE(file["mode"_L1].toString(), u"form"_s);
    QCOMPARE(file["error"_L1]["kind"_L1].toString(), u"io"_s);
    QVERIFY(stampOf(path) == stamp);
}

void TestIngressCheck::isCancelledWhileItReads()
{
    const auto process
        = program().start({u"ingress"_s, u"check"_s, file(u"none"_s), u"-"_s, write("a: [\n"), u"--json"_s});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT(!(said += process->readAllStandardError()).isEmpty(), 10'000); // no file: then it reads
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const Ran ran = Program::finish(*process);
    QCOMPARE(ran.exitCode, 130);
    QCOMPARE(ran.json()["state"_L1].toString(), u"cancelled"_s);
    QCOMPARE(ran.kind(), u"cancelled"_s);
    QCOMPARE(ran.json()["files"_L1].toArray().size(), 2);
}

void TestIngressCheck::tellsWhyThereIsNoTemplate()
{
    const QString several = write("a: [{tcpRules: []}]\nb: [{tcpRules: []}]\n");
    const QByteArray told = run({u"check"_s, several}).out;
    QVERIFY2(told.contains(" no-template There are several "), told.constData());
    const Ran nowhere = run({u"check"_s, write(seed), u"--list"_s, u"/nope"_s});
    QVERIFY2(nowhere.out.contains(" no-template There is nothing at /nope "), nowhere.out.constData());
    QCOMPARE(nowhere.exitCode, 1);
}

void TestIngressCheck::mends()
{
    const QString path = write("- imageNames: [r.example/app:1] # 名字\n\ttype: ingress  \n  tcpRules:\n"
                               "    - {port: \"22\", name: no}\n");
    const Ran ran = run({u"check"_s, path, u"--fix"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(read(path),
             QByteArray("- imageNames: [app] # 名字\n  type: ingress\n  tcpRules:\n"
                        "    - {port: 22, name: \"no\"}\n"));
    const FileStamp stamp = stampOf(path);
    QCOMPARE(run({u"check"_s, path, u"--fix"_s}).exitCode, 0);
    QVERIFY(stampOf(path) == stamp);
}

/// SARIF 2.1.0: columns in code points, the end behind the last one (3.30.8), offsets in bytes of the file.
void TestIngressCheck::speaksSarif()
{
    const QByteArray first = "\xef\xbb\xbf- imageNames: [app] # 名字\n";
    const QByteArray second = "  typ: ingress\n";
    const QString path = write(first + second + "  tcpRules: [{name: 镜像😀, port: x}]\n", u"a b.yaml"_s);
    const Ran ran = run({u"check"_s, path, u"--sarif"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(QJsonDocument::fromJson(ran.out)["version"_L1].toString(), u"2.1.0"_s);
    const QJsonValue sarif = sarifRun(ran);
    QCOMPARE(sarif["columnKind"_L1].toString(), u"unicodeCodePoints"_s);
    const QJsonValue driver = sarif["tool"_L1]["driver"_L1];
    QCOMPARE(driver["name"_L1].toString(), u"Quaymaster"_s);
    QVERIFY(!driver["version"_L1].toString().isEmpty());
    const QStringList ids{u"no-ssh"_s, u"port-type"_s, u"unknown-key"_s};
    QJsonArray rules;
    for (const QString &id : ids)
        rules.append(QJsonObject{{u"id"_s, id}});
    QCOMPARE(driver["rules"_L1].toArray(), rules);

    const QJsonArray results = sarif["results"_L1].toArray();
    QCOMPARE(results.size(), 3);
    const auto is = [&path](const QJsonValue &result, const QString &id, const QString &level, const Region &region) {
        const QJsonValue location = result["locations"_L1][0]["physicalLocation"_L1];
        const QString uri = QString(path).replace(u' ', u"%20"_s);
        return result["ruleId"_L1] == id && result["level"_L1] == level
            && !result["message"_L1]["text"_L1].toString().isEmpty() && location["artifactLocation"_L1]["uri"_L1] == uri
            && location["region"_L1] == region.json();
    };
    const int secondAt = static_cast<int>(first.size());
    const int thirdAt = secondAt + static_cast<int>(second.size());
    QVERIFY2(is(results.at(0), u"no-ssh"_s, u"note"_s, {1, 3, 4, 5}), ran.out.constData());
    QVERIFY2(is(results.at(1), u"unknown-key"_s, u"warning"_s, {2, 3, 6, secondAt + 2}), ran.out.constData());
    const int before = static_cast<int>(qstrlen("  tcpRules: [{name: 镜像😀, port: "));
    QVERIFY2(is(results.at(2), u"port-type"_s, u"error"_s, {3, 32, 33, thirdAt + before}), ran.out.constData());
}

void TestIngressCheck::tellsInSarifWhereItCannotLook()
{
    const QString directive = write("%YAML 1.2\n---\n- imageNames: [app]\n");
    const Ran ran = run({u"check"_s, directive, write("a: [", u"b.yaml"_s), u"--sarif"_s});
    QCOMPARE(ran.exitCode, 1);
    const QJsonValue invocation = sarifRun(ran)["invocations"_L1][0];
    QCOMPARE(invocation["executionSuccessful"_L1].toBool(true), false);
    const QJsonArray told = invocation["toolExecutionNotifications"_L1].toArray();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0)["level"_L1].toString(), u"error"_s);
    QVERIFY(told.at(0)["message"_L1]["text"_L1].toString().contains(directive));
    const QJsonValue location = told.at(0)["locations"_L1][0]["physicalLocation"_L1];
    QCOMPARE(location["artifactLocation"_L1]["uri"_L1].toString(), directive);
    const Ran clean = run({u"check"_s, write(seed), u"--sarif"_s});
    QCOMPARE(sarifRun(clean)["invocations"_L1][0]["executionSuccessful"_L1].toBool(false), true);
}

void TestIngressCheck::comparesWithAnImage()
{
    RegistryServer registry;
    QVERIFY(registry.start());
    LayoutBuilder layout;
    ImageParts parts{{}, {layerTar("a", 100)}};
    parts.exposedPorts = {u"22/tcp"_s, u"9000/tcp"_s, u"53/udp"_s};
    layout.name(layout.image(parts), u"1.0"_s);
    layout.write(file(u"layout"_s));
    const QString image = registry.host() + u"/app:1.0"_s;
    QCOMPARE(program().run({u"push"_s, file(u"layout"_s), image}).exitCode, 0);
    const QString path = write(QByteArray(seed).replace("[\"ollama-webui\"]", "[\"app\"]"));
    const Ran ran = run({u"check"_s, path, u"--image"_s, image});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QVERIFY(ran.out.contains(" hint port-not-served ") && ran.out.contains("9000") && !ran.out.contains("53"));
    QCOMPARE(ran.out.count(" hint port-not-exposed "), 3);
    const Ran others = run({u"check"_s, write(seed), u"--image"_s, image});
    QCOMPARE(others.out.count(" hint port-not-"), 1);
    QVERIFY(others.out.contains("“app”"));
    const Ran made = run({u"new"_s, image, u"--inspect"_s});
    QVERIFY2(made.exitCode == 0, made.said.constData());
    QVERIFY(made.out.contains("port: 9000") && made.out.contains("port: 22") && !made.out.contains("port: 53"));
    const Ran compared = run({u"check"_s, write(made.out), u"--strict"_s, u"--image"_s, image});
    QCOMPARE(compared.out, QByteArray());
    QCOMPARE(run({u"check"_s, write(seed), u"--image"_s, registry.host() + u"/none:1"_s, u"--json"_s}).kind(),
             u"not-found"_s);
}

/// The network is no reason to leave out what needs none.
void TestIngressCheck::checksTheFilesWithoutTheImage()
{
    const QStringList offline{u"--image"_s, u"127.0.0.1:1/app:1.0"_s, u"--retries"_s, u"0"_s};
    const QStringList check = QStringList{u"check"_s, write("- imageNames: [r.example/app:1]\n")} + offline;
    const Ran text = run(check);
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.contains(" error image-name "), text.said.constData());
    QVERIFY2(text.err.contains("without the image's ports") && text.err.contains("127.0.0.1"), text.err.constData());

    const Ran json = run(check + QStringList{u"--json"_s});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.json()["state"_L1].toString(), u"failed"_s);
    QCOMPARE(json.kind(), u"network"_s);
    QCOMPARE(json.json()["errors"_L1].toInt(), 1);
    QCOMPARE(json.json()["files"_L1][0]["diagnostics"_L1][1]["id"_L1].toString(), u"image-name"_s);
    QVERIFY(!json.json()["files"_L1][0].toObject().contains("error"_L1));

    const QJsonValue sarif = sarifRun(run(check + QStringList{u"--sarif"_s}));
    QCOMPARE(sarif["results"_L1][1]["ruleId"_L1].toString(), u"image-name"_s);
    const QJsonValue invocation = sarif["invocations"_L1][0];
    QCOMPARE(invocation["executionSuccessful"_L1].toBool(true), false);
    QVERIFY(!invocation["toolExecutionNotifications"_L1][0]["message"_L1]["text"_L1].toString().isEmpty());

    QCOMPARE(run(QStringList{u"check"_s, write(seed)} + offline).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestIngressCheck)
#include "tst_ingresscheck.moc"
