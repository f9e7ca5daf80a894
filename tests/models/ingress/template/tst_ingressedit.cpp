#include "models/ingress/template/ingressedit.h"

#include <QJsonDocument>
#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray seed = "      - imageNames: [\"ollama-webui\"] # 镜像的名字\n"
                        "        type: ingress # 默认值即可\n"
                        "        httpRules: # 7 层 HTTP 服务\n"
                        "          - port: 11434 # 内部服务的端口\n"
                        "            name: Ollama # 显示到产品“内置工具”的名字\n"
                        "            path: / # 对外的访问路径\n"
                        "        tcpRules: # 4 层 TCP\n"
                        "          - port: 22\n"
                        "            name: SSH\n";

/// The lines that a diff would show, `-` and `+`, from the first that differs to the last.
QByteArray difference(const QByteArray &before, const QByteArray &after)
{
    QByteArrayList old = before.split('\n');
    QByteArrayList now = after.split('\n');
    while (!old.isEmpty() && !now.isEmpty() && old.first() == now.first()) {
        old.removeFirst();
        now.removeFirst();
    }
    while (!old.isEmpty() && !now.isEmpty() && old.last() == now.last()) {
        old.removeLast();
        now.removeLast();
    }
    QByteArrayList lines;
    for (const QByteArray &line : std::as_const(old))
        lines.append('-' + line.trimmed());
    for (const QByteArray &line : std::as_const(now))
        lines.append('+' + line.trimmed());
    return lines.join('|');
}

/// The difference, `=` for none, or the kind of the refusal.
QString outcome(const YamlTree &tree, const Result<YamlEdit> &edit)
{
    if (!edit)
        return kindName(edit.error().kind);
    const auto after = proved(tree, *edit);
    if (!after)
        return u"unproved "_s + after.error().detail;
    return edit->patches.isEmpty() ? u"="_s : QString::fromUtf8(difference(tree.bytes(), after->bytes()));
}

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']')[0];
}

YamlTree treeOf(const QByteArray &bytes)
{
    YamlReading reading = readYaml(bytes);
    Q_ASSERT(reading.tree);
    return *std::move(reading.tree);
}

}

/// The edits of the command line on the template of the seed: places, types, order and style.
class TestIngressEdit : public QObject
{
    Q_OBJECT

private slots:
    void setReplacesOneValue_data();
    void setReplacesOneValue();
    void addPutsInWhatIsMissing_data();
    void addPutsInWhatIsMissing();
    void removeTakesOutWhatNeedNotBeThere_data();
    void removeTakesOutWhatNeedNotBeThere();
    void moveStaysWithinTheList_data();
    void moveStaysWithinTheList();
    void newKeysComeInTheirOrder();
    void newRulesAreLikeTheNearest();
    void theListIsFoundWhereverItIs_data();
    void theListIsFoundWhereverItIs();
};

void TestIngressEdit::setReplacesOneValue_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const QString &pointer, const QString &text, const QString &outcome) {
        QTest::addRow("%s %s", qPrintable(pointer), qPrintable(text)) << pointer << text << outcome;
    };
    row(u"/0/httpRules/0/port"_s, u"8080"_s, u"-- port: 11434 # 内部服务的端口|+- port: 8080 # 内部服务的端口"_s);
    row(u"/0/type"_s, u"no"_s, u"-type: ingress # 默认值即可|+type: \"no\" # 默认值即可"_s);
    row(u"/0/type"_s, u"ingress"_s, u"="_s);
    row(u"/0/tcpRules/0/port"_s, u"22"_s, u"="_s);
    row(u"/0/tcpRules/0/name"_s, u"22"_s, u"-name: SSH|+name: \"22\""_s);
    row(u"/0/imageNames/0"_s, u"webui"_s,
        u"-- imageNames: [\"ollama-webui\"] # 镜像的名字|+- imageNames: [\"webui\"] # 镜像的名字"_s);
    for (const char *port : {"0", "65536", "-1", "+22", "022", "22.0", "1e3", "２２", "", " 22", "0x16"})
        row(u"/0/tcpRules/0/port"_s, QString::fromUtf8(port), u"invalid"_s);
    row(u"/0/httpRules"_s, u"[]"_s, u"invalid"_s);
    row(u"/0/imageNames"_s, u"a"_s, u"invalid"_s);
    row(u"/0"_s, u"a"_s, u"invalid"_s);
    row(u"/0/tcpRules/0/path"_s, u"/"_s, u"invalid"_s);
    row(u"/0/imageNames/1"_s, u"a"_s, u"not-found"_s);
    row(u"/1/type"_s, u"a"_s, u"not-found"_s);
    row(u"/0/tcpRules/-/port"_s, u"1"_s, u"not-found"_s);
    row(u"/00/type"_s, u"a"_s, u"not-found"_s);
    row(u""_s, u"a"_s, u"not-found"_s);
    row(u"0/type"_s, u"a"_s, u"usage"_s);
    row(u"/0/ty~2pe"_s, u"a"_s, u"usage"_s);
}

void TestIngressEdit::setReplacesOneValue()
{
    QFETCH(const QString, pointer);
    QFETCH(const QString, text);
    const YamlTree tree = treeOf(seed);
    QTEST(outcome(tree, ingressSet(tree, {}, pointer, text)), "outcome");
}

void TestIngressEdit::addPutsInWhatIsMissing_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const QString &pointer, const QByteArray &value, const QString &outcome) {
        QTest::addRow("%s %s", qPrintable(pointer), value.constData()) << pointer << value << outcome;
    };
    row(u"/0/imageNames/-"_s, "\"b\"",
        u"-- imageNames: [\"ollama-webui\"] # 镜像的名字|+- imageNames: [\"ollama-webui\", \"b\"] # 镜像的名字"_s);
    row(u"/0/imageNames/0"_s, "\"b\"",
        u"-- imageNames: [\"ollama-webui\"] # 镜像的名字|+- imageNames: [\"b\", \"ollama-webui\"] # 镜像的名字"_s);
    row(u"/0/httpRules/-"_s, R"({"path": "/jupyter", "name": "Jupyterlab", "port": 8888})",
        u"+- port: 8888|+name: Jupyterlab|+path: /jupyter"_s);
    row(u"/0/httpRules/0"_s, R"({"path": "/", "name": "y", "port": 1})", u"+- port: 1|+name: \"y\"|+path: /"_s);
    row(u"/0/tcpRules/1"_s, R"({"name": "VNC", "port": 5900})", u"+- port: 5900|+name: VNC"_s);
    row(u"/-"_s, R"({"imageNames": ["x"], "tcpRules": [{"port": 22, "name": "SSH"}]})",
        u"+- imageNames: [\"x\"]|+tcpRules:|+- port: 22|+name: SSH"_s);
    row(u"/0"_s, R"({"imageNames": ["x"], "httpRules": []})", u"+- imageNames: [\"x\"]|+httpRules: []"_s);
    row(u"/0/type"_s, "\"x\"", u"invalid"_s);
    row(u"/0/httpRules"_s, "[]", u"invalid"_s);
    row(u"/0/x"_s, "1", u"invalid"_s);
    row(u"/0/imageNames/-"_s, "1", u"invalid"_s);
    row(u"/0/tcpRules/-"_s, R"({"port": "22", "name": "SSH"})", u"invalid"_s);
    row(u"/0/tcpRules/-"_s, R"({"port": 22.5, "name": "SSH"})", u"invalid"_s);
    row(u"/0/tcpRules/-"_s, R"({"port": 22})", u"invalid"_s);
    row(u"/0/tcpRules/-"_s, R"({"port": 22, "name": "SSH", "path": "/"})", u"invalid"_s);
    row(u"/-"_s, R"({"type": "ingress"})", u"invalid"_s);
    row(u"/0/tcpRules/2"_s, R"({"port": 1, "name": "a"})", u"not-found"_s);
    row(u"/1/tcpRules/-"_s, R"({"port": 1, "name": "a"})", u"not-found"_s);
    row(u"/-/tcpRules/-"_s, R"({"port": 1, "name": "a"})", u"not-found"_s);
}

void TestIngressEdit::addPutsInWhatIsMissing()
{
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, value);
    const YamlTree tree = treeOf(seed);
    QTEST(outcome(tree, ingressAdd(tree, {}, pointer, json(value))), "outcome");
}

void TestIngressEdit::removeTakesOutWhatNeedNotBeThere_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const QString &pointer, const QString &outcome) {
        QTest::addRow("%s", qPrintable(pointer)) << pointer << outcome;
    };
    row(u"/0/type"_s, u"-type: ingress # 默认值即可"_s);
    row(u"/0/tcpRules"_s, u"-tcpRules: # 4 层 TCP|-- port: 22|-name: SSH"_s);
    row(u"/0/tcpRules/0"_s, u"-tcpRules: # 4 层 TCP|-- port: 22|-name: SSH|+tcpRules: [] # 4 层 TCP"_s);
    row(u"/0/imageNames/0"_s, u"invalid"_s);
    row(u"/0/imageNames"_s, u"invalid"_s);
    row(u"/0/tcpRules/0/port"_s, u"invalid"_s);
    row(u"/0/tcpRules/1"_s, u"not-found"_s);
    row(u"/0/tcpRules/-"_s, u"not-found"_s);
}

void TestIngressEdit::removeTakesOutWhatNeedNotBeThere()
{
    QFETCH(const QString, pointer);
    const YamlTree tree = treeOf(seed);
    QTEST(outcome(tree, ingressRemove(tree, {}, pointer)), "outcome");
}

void TestIngressEdit::moveStaysWithinTheList_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("down") << u"/0"_s << u"/1"_s << u"+- imageNames: [b]|-- imageNames: [b]"_s;
    QTest::newRow("to the end") << u"/0/tcpRules/0"_s << u"/0/tcpRules/-"_s << u"moved"_s;
    QTest::newRow("nowhere") << u"/0"_s << u"/0"_s << u"="_s;
    QTest::newRow("too far") << u"/0"_s << u"/2"_s << u"not-found"_s;
    QTest::newRow("another list") << u"/0/tcpRules/0"_s << u"/1/tcpRules/0"_s << u"invalid"_s;
    QTest::newRow("a key") << u"/0/imageNames"_s << u"/0/tcpRules"_s << u"invalid"_s;
    QTest::newRow("from the end") << u"/-"_s << u"/0"_s << u"not-found"_s;
}

void TestIngressEdit::moveStaysWithinTheList()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, outcome);
    const YamlTree tree = treeOf("- imageNames: [a]\n  tcpRules:\n    - {port: 1, name: x} # 1\n"
                                 "    - {port: 2, name: y}\n- imageNames: [b]\n");
    const auto edit = ingressMove(tree, {}, from, to);
    if (!edit || edit->patches.isEmpty()) {
        QCOMPARE(::outcome(tree, edit), outcome);
        return;
    }
    const auto after = proved(tree, *edit);
    QVERIFY(after);
    QCOMPARE(after->bytes().size(), tree.bytes().size());
    QVERIFY(after->bytes() != tree.bytes());
}

void TestIngressEdit::newKeysComeInTheirOrder()
{
    const YamlTree tree = treeOf("- type: ingress # c\n  tcpRules: []\n- imageNames: [a]\n  httpRules:\n  - name: b\n");
    QCOMPARE(outcome(tree, ingressAdd(tree, {}, u"/0/imageNames"_s, json("[\"x\"]"))),
             u"-- type: ingress # c|+- imageNames: [\"x\"]|+type: ingress # c"_s);
    QCOMPARE(outcome(tree, ingressSet(tree, {}, u"/1/httpRules/0/port"_s, u"80"_s)),
             u"-- name: b|+- port: 80|+name: b"_s);
    QCOMPARE(outcome(tree, ingressSet(tree, {}, u"/1/httpRules/0/path"_s, u"/"_s)), u"+path: /"_s);
    QCOMPARE(outcome(tree, ingressSet(tree, {}, u"/1/type"_s, u"ingress"_s)), u"+type: ingress"_s);
}

void TestIngressEdit::newRulesAreLikeTheNearest()
{
    const QJsonValue rule = json(R"({"port": 22, "name": "SSH"})");
    const YamlTree tree = treeOf("- imageNames: [a]\n  httpRules:\n  -  port: 1\n     name: 'b'\n  tcpRules: [] # c\n"
                                 "- imageNames: [b]\n");
    const auto empty = ingressAdd(tree, {}, u"/0/tcpRules/-"_s, rule);
    QVERIFY(empty);
    QVERIFY(proved(tree, *empty)->bytes().contains("  tcpRules: # c\n  -  port: 22\n     name: 'SSH'\n- imageNames"));
    const auto missing = ingressAdd(tree, {}, u"/1/tcpRules/-"_s, rule);
    QVERIFY(missing);
    QVERIFY(proved(tree, *missing)->bytes().endsWith("[b]\n  tcpRules:\n  -  port: 22\n     name: 'SSH'\n"));
}

void TestIngressEdit::theListIsFoundWhereverItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("pointers");
    QTest::newRow("the document") << QByteArray("- imageNames: [a]\n") << u""_s;
    QTest::newRow("an empty list") << QByteArray("[]") << u""_s;
    QTest::newRow("below") << QByteArray("spec:\n  a/b:\n    - tcpRules: []\n") << u"/spec/a~1b"_s;
    QTest::newRow("two") << QByteArray("a: [{imageNames: [x]}]\nb: [{httpRules: []}]\n") << u"/a /b"_s;
    QTest::newRow("none") << QByteArray("a: [{x: y}]\nb: []\n") << u"none"_s;
    QTest::newRow("a text") << QByteArray("data: |\n  - imageNames: [a]\n") << u"none"_s;
}

void TestIngressEdit::theListIsFoundWhereverItIs()
{
    QFETCH(const QByteArray, bytes);
    const YamlTree tree = treeOf(bytes);
    QStringList found;
    const auto lists = templateLists(tree);
    for (const YamlPath &list : lists)
        found.append(pointerTo(tree, list));
    QTEST(lists.isEmpty() ? u"none"_s : found.join(u' '), "pointers");
    QCOMPARE(bool(templateList(tree)), lists.size() == 1);
    for (const QString &pointer : std::as_const(found))
        QVERIFY(templateList(tree, pointer));
    QCOMPARE(templateList(tree, u"/none"_s).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestIngressEdit)
#include "tst_ingressedit.moc"
