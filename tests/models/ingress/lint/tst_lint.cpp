#include "models/ingress/lint/lint.h"

#include "models/ingress/template/templatelist.h"
#include "tests/fixtures/seedtemplate.h"

#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

QList<Diagnostic> lintOf(const QByteArray &bytes, const std::optional<ImagePorts> &exposed = {})
{
    const YamlReading reading = readYaml(bytes);
    const auto list = reading.tree ? templateList(*reading.tree) : Result<YamlPath>(Error::cancelled());
    return lint({reading, bytes, list ? std::optional(*list) : std::nullopt, exposed});
}

/// `id<text>` of each finding, without those that every short example has.
QString told(const QByteArray &bytes, const QStringList &ignored = {u"no-ssh"_s, u"no-rules"_s})
{
    QStringList lines;
    const auto found = lintOf(bytes);
    for (const Diagnostic &diagnostic : found)
        if (!ignored.contains(diagnostic.id))
            lines.append(u"%1<%2>"_s.arg(diagnostic.id,
                                         QString::fromUtf8(bytes.mid(diagnostic.span.begin, diagnostic.span.size()))));
    return lines.join(u' ');
}

/// The bytes after the first fix of that id.
QByteArray fixedBytes(const QByteArray &bytes, const QString &id)
{
    const auto found = lintOf(bytes);
    for (const Diagnostic &diagnostic : found)
        if (diagnostic.id == id && diagnostic.fix)
            return patched(bytes, diagnostic.fix->patches);
    return "no fix";
}

QByteArray entry(const QByteArray &rest)
{
    return "- imageNames: [app]\n" + rest;
}

QByteArray httpRule(const QByteArray &port, const QByteArray &name, const QByteArray &path)
{
    return entry("  httpRules:\n  - port: " + port + "\n    name: " + name + "\n    path: " + path + "\n");
}

}

/// The rules of the lint, each with what it finds and what its fix writes.
class TestLint : public QObject
{
    Q_OBJECT

private slots:
    void eachRuleFindsItsPlace_data();
    void eachRuleFindsItsPlace();
    void eachFixWritesWhatItSays_data();
    void eachFixWritesWhatItSays();
    void fixesOfTextThatDoesNotParse_data();
    void fixesOfTextThatDoesNotParse();
    void aSyntaxErrorThatStaysIsToldBesideIt_data();
    void aSyntaxErrorThatStaysIsToldBesideIt();
    void wordsAreLeftToTheirAuthors_data();
    void wordsAreLeftToTheirAuthors();
    void placesHavePointersAndSentences();
    void commentsSuppress_data();
    void commentsSuppress();
    void commentsSuppressTogether();
    void commentsSuppressInTextThatDoesNotParse();
    void anImagesPortsAreCompared();
    void errorsThatAreNewAreKnown();
    void findingsThatNameLinesMoveWithThem();
    void oneTextIsToldOnce();
    void noMoreIsToldThanCanBeRead();
    void errorsAreNeverCut();
    void nothingIsFoundWhenItIsStopped();
    void theSeedIsClean();
};

void TestLint::eachRuleFindsItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &found) {
        QTest::newRow(name) << bytes << found;
    };
    row("clean", httpRule("80", "Web", "/"), u""_s);
    row("no template", "a: 1\n", u"no-template<>"_s);
    row("empty file", "", u"no-template<>"_s);
    row("syntax", "a: [\n", u"syntax<[>"_s);
    row("an open bracket in an open brace", "{[", u"syntax<[>"_s);
    row("an open brace around brackets", "- imageNames: {[a]\n  type: x\n", u"syntax<{>"_s);
    row("an open brace with lines below", entry("  tcpRules:\n    - {port: 22, name: \"]}\" # }\n    - {port: 1}\n"),
        u"syntax<{>"_s);
    row("an open bracket behind a block", entry("  note: |\n   a [\n  other: a [b\n  type: [x\n  tcpRules: []\n"),
        u"syntax<[>"_s);
    row("a bracket of the other kind", "- imageNames: [a}\n  type: x\n", u"syntax<[>"_s);
    row("a bracket too many", "- imageNames: ]\n", u"syntax<>"_s);
    row("a comma between brackets", "- imageNames: [\"a\" \"b\"]\n", u"syntax<>"_s);
    row("an open quote between brackets", "- imageNames: [\"a, b]\n", u"syntax<>"_s);
    row("second document", "- imageNames: [a]\n---\n- b\n", u"not-one-document<--->"_s);
    row("key twice", entry("  type: ingress\n  type: ingress\n"), u"key-duplicates<type>"_s);
    row("key twice, in quotes", entry("  type: ingress\n  \"type\": ingress\n"), u"key-duplicates<\"type\">"_s);
    row("key twice, to YAML 1.2", "- imageNames: [a]\n  x: {no: 1, 'no': 2}\n",
        u"unknown-key<x> key-duplicates<'no'>"_s);
    row("key twice, a list", entry("  x: {[a]: 1, [\"b\"]: 2, [a]: 3}\n"), u"unknown-key<x> key-duplicates<[a]>"_s);
    row("key twice, a null", entry("  x: {~: 1, null: 2}\n"), u"unknown-key<x> key-duplicates<null>"_s);
    row("other lists are other keys", entry("  x: {[a]: 1, [b]: 2, [a, b]: 3, [[a], b]: 4, {a: b}: 5}\n"),
        u"unknown-key<x>"_s);
    row("a null is no text", entry("  x: {~: 1, \"\": 2, '~': 3}\n"), u"unknown-key<x>"_s);
    row("a number is no text", entry("  x: {1: 1, \"1\": 2}\n"), u"unknown-key<x>"_s);
    row("an alias is no text", entry("  x: [&a b, {*a : 1, a: 2}]\n"), u"unknown-key<x> anchors<&a > anchors<*a>"_s);
    row("missing names", "- type: ingress\n  tcpRules: []\n", u"missing-key<t>"_s);
    row("missing keys of a rule", entry("  httpRules:\n  - port: 1\n"), u"missing-key<p>"_s);
    row("empty name", httpRule("80", "\"\"", "/"), u"missing-key<\"\">"_s);
    row("no name", "- imageNames: []\n", u"empty-list<[]>"_s);
    row("names are no list", "- imageNames: app\n", u"wrong-kind<app>"_s);
    row("rules are no list", entry("  httpRules: x\n"), u"wrong-kind<x>"_s);
    row("a rule is no map", entry("  httpRules:\n  - 80\n"), u"wrong-kind<80>"_s);
    row("a port is a list", httpRule("[80]", "Web", "/"), u"wrong-kind<[80]>"_s);
    for (const char *port : {"\"22\"", "022", "0o22", "0x16", "1_000", "22.0", "1e3", "abc", "２２", "yes", "~"})
        row(qPrintable(u"port type %1"_s.arg(QString::fromUtf8(port))), httpRule(port, "Web", "/"),
            u"port-type<%1>"_s.arg(QString::fromUtf8(port)));
    for (const char *port : {"0", "-1", "65536", "99999999999", "12345678901234567890"})
        row(qPrintable(u"port range %1"_s.arg(QString::fromUtf8(port))), httpRule(port, "Web", "/"),
            u"port-range<%1>"_s.arg(QString::fromUtf8(port)));
    for (const char *path :
         {"jupyter", "/a b", "/a?b", "/a#b", "/../a", "\"\"", "/jupyter１（", "／a", "/a；", "/a｜b", "/Ａ"})
        row(qPrintable(u"path %1"_s.arg(QString::fromUtf8(path))), httpRule("80", "Web", path),
            u"path-format<%1>"_s.arg(QString::fromUtf8(path)));
    for (const char *name : {"r.example/app", "app:1.0", "\"app@sha256\"", "\"\""})
        row(qPrintable(u"image %1"_s.arg(QString::fromUtf8(name))), "- imageNames: [" + QByteArray(name) + "]\n",
            u"image-name<%1>"_s.arg(QString::fromUtf8(name)));
    for (const char *name : {"yes", "No", "on", "y", "true"})
        row(qPrintable(u"truthy %1"_s.arg(QString::fromUtf8(name))), httpRule("80", name, "/"),
            u"truthy<%1>"_s.arg(QString::fromUtf8(name)));
    row("octal", httpRule("80", "0777", "/"), u"octal-values<0777>"_s);
    for (const char *name : {"22", "1.5", "2024-01-01", "12:30"})
        row(qPrintable(u"no text %1"_s.arg(QString::fromUtf8(name))), httpRule("80", name, "/"),
            u"string-type<%1>"_s.arg(QString::fromUtf8(name)));
    row("in quotes it is a text", httpRule("80", "'no'", "/"), u""_s);
    row("full-width colon", entry("  httpRules:\n  - port：22\n"), u"wrong-kind<port：22> fullwidth<：>"_s);
    row("full-width in a comment", entry("  type: ingress # 端口：“22”，好\n"), u""_s);
    row("full-width in quotes", httpRule("80", "\"工具：一\"", "/"), u""_s);
    row("no-break space", httpRule("80", "a\xc2\xa0\x62", "/"), u"nbsp<\u00a0>"_s);
    row("em space", httpRule("80", "a\xe2\x80\x83\x62", "/"), u"nbsp<\u2003>"_s);
    row("a family", httpRule("80", "\U0001F468\u200D\U0001F469", "/"), u""_s);
    row("wide space", httpRule("80", "Web", "/\xe3\x80\x80"), u"path-format</\u3000> nbsp<\u3000>"_s);
    row("a path in Chinese", httpRule("80", "Web", "/模型"), u""_s);
    row("tab behind a colon", entry("  type:\tingress\n"), u"tabs<\t>"_s);
    row("tab in quotes", httpRule("80", "\"a\tb\"", "/"), u""_s);
    row("spaces at the end", entry("  type: ingress  \n"), u"trailing-spaces<  >"_s);
    row("tab at the end", entry("  type: ingress\t\n"), u"trailing-spaces<\t>"_s);
    row("tabs within and at the end", entry("  type:\tingress \t \n"), u"tabs<\t> trailing-spaces< \t >"_s);
    row("nothing but tabs", entry("\t\n"), u"trailing-spaces<\t>"_s);
    row("spaces behind a comment", entry("  type: ingress # a \n"), u"trailing-spaces< >"_s);
    row("mixed line ends", entry("  type: ingress\r\n  tcpRules: []\n"), u"new-lines<\r\n>"_s);
    row("image twice", "- imageNames: [a, a]\n- imageNames: [a]\n", u"duplicate-image<a> duplicate-image<a>"_s);
    row("path twice", entry("  httpRules:\n  - {port: 1, name: a, path: /}\n  - {port: 2, name: b, path: /}\n"),
        u"duplicate-path</>"_s);
    row("port with path twice",
        entry("  httpRules:\n  - {port: 1, name: a, path: /}\n  - {port: 1, name: b, path: /}\n"),
        u"duplicate-port<1> duplicate-path</>"_s);
    row("port shared", entry("  httpRules:\n  - {port: 1, name: a, path: /}\n  tcpRules:\n  - {port: 1, name: b}\n"),
        u"port-shared<1>"_s);
    row("name twice", entry("  httpRules:\n  - {port: 1, name: a, path: /}\n  tcpRules:\n  - {port: 2, name: a}\n"),
        u"duplicate-name<a>"_s);
    row("unknown key", entry("  typ: ingress\n  colour: red\n"), u"unknown-key<typ> unknown-key<colour>"_s);
    row("type", entry("  type: http\n"), u"type-value<http>"_s);
    row("anchor", entry("  type: &t ingress\n"), u"anchors<&t >"_s);
    row("Jupyter elsewhere", httpRule("8888", "Jupyterlab", "/lab"), u"known-path</lab>"_s);
}

void TestLint::eachRuleFindsItsPlace()
{
    QFETCH(const QByteArray, bytes);
    QTEST(told(bytes), "found");
}

void TestLint::eachFixWritesWhatItSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const QString &id, const QByteArray &bytes, const QByteArray &after) {
        QTest::addRow("%s %s", qPrintable(id), after.simplified().constData()) << bytes << id << after;
    };
    row(u"port-type"_s, httpRule("\"22\"", "Web", "/"), httpRule("22", "Web", "/"));
    row(u"port-type"_s, httpRule("２２", "Web", "/"), httpRule("22", "Web", "/"));
    row(u"path-format"_s, httpRule("80", "Web", "jupyter"), httpRule("80", "Web", "/jupyter"));
    row(u"path-format"_s, httpRule("80", "Web", "“／jupyter１（”"), httpRule("80", "Web", "/jupyter1("));
    row(u"path-format"_s, httpRule("80", "Web", "'／a'"), httpRule("80", "Web", "'/a'"));
    row(u"port-type"_s, httpRule("“２２”", "Web", "/"), httpRule("22", "Web", "/"));
    row(u"image-name"_s, "- imageNames: [\"r.example/team/app:1.0\"]\n", "- imageNames: [\"app\"]\n");
    row(u"image-name"_s, "- imageNames: [app@sha256:12]\n", "- imageNames: [app]\n");
    row(u"truthy"_s, httpRule("80", "no", "/"), httpRule("80", "\"no\"", "/"));
    row(u"octal-values"_s, httpRule("80", "0777", "/"), httpRule("80", "\"0777\"", "/"));
    row(u"string-type"_s, httpRule("80", "22", "/"), httpRule("80", "\"22\"", "/"));
    row(u"fullwidth"_s, entry("  type: “ingress”\n"), entry("  type: \"ingress\"\n"));
    row(u"fullwidth"_s, "- imageNames: ［app，web］\n", "- imageNames: [app, web]\n");
    row(u"fullwidth"_s, "- imageNames: [“app”，【web】]\n", "no fix");
    row(u"fullwidth"_s, "- imageNames: [“app”]\n", "- imageNames: [\"app\"]\n");
    row(u"fullwidth"_s, entry("  tcpRules:\n  - port：22\n    name：SSH\n"),
        entry("  tcpRules:\n  - port: 22\n    name: SSH\n"));
    row(u"fullwidth"_s, entry("  tcpRules:\n  - {port：22，name：SSH}\n"),
        entry("  tcpRules:\n  - {port: 22, name: SSH}\n"));
    row(u"fullwidth"_s, entry("  tcpRules: 【】\n"), entry("  tcpRules: []\n"));
    row(u"nbsp"_s, httpRule("80", "a\xc2\xa0\x62", "/"), httpRule("80", "a b", "/"));
    row(u"nbsp"_s, httpRule("80", "a\xe2\x80\x8b\x62", "/"), httpRule("80", "ab", "/"));
    row(u"nbsp"_s, httpRule("80", "a\u2003b\u2060c", "/"), httpRule("80", "a bc", "/"));
    row(u"tabs"_s, entry("  type:\tingress\n"), entry("  type: ingress\n"));
    row(u"trailing-spaces"_s, entry("  type: ingress \t\n"), entry("  type: ingress\n"));
    row(u"new-lines"_s, "- imageNames: [a]\r\n  type: ingress\n  tcpRules: []\n",
        "- imageNames: [a]\n  type: ingress\n  tcpRules: []\n");
    row(u"unknown-key"_s, entry("  TcpRule: []\n"), entry("  tcpRules: []\n"));
    row(u"type-value"_s, entry("  type: 'http'\n"), entry("  type: 'ingress'\n"));
}

void TestLint::eachFixWritesWhatItSays()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, id);
    QFETCH(const QByteArray, after);
    QCOMPARE(fixedBytes(bytes, id), after);
    if (after != "no fix")
        QVERIFY2(!told(after).contains(id), qPrintable(told(after)));
}

void TestLint::fixesOfTextThatDoesNotParse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("tab as indentation") << QByteArray("- imageNames: [a]\n\ttype: ingress\n") << u"syntax<\t>"_s
                                        << QByteArray("- imageNames: [a]\n  type: ingress\n");
    QTest::newRow("full-width colon") << QByteArray("- imageNames: [a]\n  type：ingress\n  tcpRules: []\n")
                                      << u"syntax<：>"_s
                                      << QByteArray("- imageNames: [a]\n  type: ingress\n  tcpRules: []\n");
    QTest::newRow("full-width dash") << QByteArray("－ imageNames: [a]\n  tcpRules: []\n") << u"syntax<－>"_s
                                     << QByteArray("- imageNames: [a]\n  tcpRules: []\n");
    QTest::newRow("full-width comma") << QByteArray("- imageNames: [\"a\"，\"b\"]\n  tcpRules: []\n") << u"syntax<，>"_s
                                      << QByteArray("- imageNames: [\"a\", \"b\"]\n  tcpRules: []\n");
    QTest::newRow("full-width bracket") << QByteArray("- imageNames: [\"a\"】\n  tcpRules: []\n") << u"syntax<】>"_s
                                        << QByteArray("- imageNames: [\"a\"]\n  tcpRules: []\n");
    QTest::newRow("wide space") << QByteArray("-\u00a0imageNames: [a]\n  tcpRules: []\n") << u"syntax<-\u00a0>"_s
                                << QByteArray("- imageNames: [a]\n  tcpRules: []\n");
}

void TestLint::fixesOfTextThatDoesNotParse()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, after);
    QTEST(told(bytes), "found");
    QCOMPARE(fixedBytes(bytes, u"syntax"_s), after);
    QCOMPARE(told(after), u""_s);
}

void TestLint::aSyntaxErrorThatStaysIsToldBesideIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    QTest::newRow("on the same line") << QByteArray("- imageNames: [a]\n  type：[\n") << u"syntax<：> fullwidth<：>"_s;
    QTest::newRow("on a line above") << QByteArray("- imageNames: [a\n  type：x\n") << u"syntax<[> fullwidth<：>"_s;
    QTest::newRow("on lines below") << entry("  type：a\n  tcpRules: []\n") + entry("  type：b\n  tcpRules: []\n")
                                    << u"syntax<：> fullwidth<：>"_s;
}

/// One cause is told once, but what its fix does not mend is another cause.
void TestLint::aSyntaxErrorThatStaysIsToldBesideIt()
{
    QFETCH(const QByteArray, bytes);
    QTEST(told(bytes), "found");
}

void TestLint::wordsAreLeftToTheirAuthors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    QTest::newRow("sentence") << httpRule("80", "训练“大”模型，快", "/") << u"fullwidth<“大”模型，>"_s;
    QTest::newRow("brackets") << httpRule("80", "【SSH】", "/") << u"fullwidth<【SSH】>"_s;
    QTest::newRow("one quote") << httpRule("80", "“SSH", "/") << u"fullwidth<“>"_s;
    QTest::newRow("between braces") << entry("  tcpRules: [{port: 22, name: 训练，快}]\n") << u"fullwidth<，>"_s;
    QTest::newRow("unknown key") << entry("  note: 一：二\n") << u"unknown-key<note> fullwidth<：>"_s;
    QTest::newRow("hash") << httpRule("80", "工具 ＃1", "/") << u"fullwidth<＃>"_s;
    QTest::newRow("beside the template") << QByteArray("title: ［一，二］\nlist:\n  - imageNames: [a]\n")
                                         << u"fullwidth<［一，二］>"_s;
    QTest::newRow("of text that does not parse")
        << QByteArray("- name: 训练“大”模型，快\n  a: [\n") << u"fullwidth<“大”模型，> syntax<[>"_s;
}

/// What people are to read may be Chinese: nobody but they can tell that it is not.
void TestLint::wordsAreLeftToTheirAuthors()
{
    QFETCH(const QByteArray, bytes);
    QTEST(told(bytes), "found");
    QCOMPARE(fixedBytes(bytes, u"fullwidth"_s), "no fix");
}

void TestLint::placesHavePointersAndSentences()
{
    const QByteArray bytes = entry("  httpRules:\n  - {port: 1, name: a, path: /}\n  - {port: 0, name: b, path: x}\n");
    QStringList pointers;
    const auto found = lintOf(bytes);
    for (const Diagnostic &diagnostic : found) {
        pointers.append(diagnostic.pointer);
        QVERIFY(!diagnostic.message.isEmpty());
    }
    QCOMPARE(pointers, (QStringList{u"/0"_s, u"/0/httpRules/1/port"_s, u"/0/httpRules/1/path"_s}));
}

void TestLint::commentsSuppress_data()
{
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QString>("found");
    QTest::newRow("none") << QByteArray("# note") << u"truthy<no> port-range<0>"_s;
    QTest::newRow("all") << QByteArray("# lint-disable") << u"port-range<0>"_s;
    QTest::newRow("its id") << QByteArray("# lint-disable truthy tabs") << u"port-range<0>"_s;
    QTest::newRow("with commas") << QByteArray("#lint-disable tabs, truthy") << u"port-range<0>"_s;
    QTest::newRow("another id") << QByteArray("# lint-disable tabs") << u"truthy<no> port-range<0>"_s;
    QTest::newRow("no such word") << QByteArray("# lint-disabled") << u"truthy<no> port-range<0>"_s;
}

void TestLint::commentsSuppress()
{
    QFETCH(const QByteArray, comment);
    QTEST(told(entry("  tcpRules:\n  - {name: no, port: 0} " + comment + "\n")), "found");
    QTEST(told(entry("  tcpRules:\n  " + comment + "\n  - {name: no, port: 0}\n")), "found");
}

void TestLint::commentsSuppressTogether()
{
    const auto both = [](const QByteArray &above, const QByteArray &behind) {
        return told(entry("  tcpRules:\n  # lint-disable" + above + "\n  - {name: no, port:\t0} # lint-disable" + behind
                          + '\n'));
    };
    QCOMPARE(both(" truthy", " tabs"), u"port-range<0>"_s);
    QCOMPARE(both(" truthy", ""), u"port-range<0>"_s);
    QCOMPARE(both("", " nbsp"), u"port-range<0>"_s);
    QCOMPARE(both(" tabs", " nbsp"), u"truthy<no> port-range<0>"_s);
}

void TestLint::commentsSuppressInTextThatDoesNotParse()
{
    const QByteArray broken = "  tcpRules: [";
    const auto warnings = [](const QByteArray &bytes) { return told(bytes, {u"syntax"_s}); };
    QCOMPARE(warnings(entry("  type: ingress  \n" + broken)), u"trailing-spaces<  >"_s);
    QCOMPARE(warnings(entry("  # lint-disable trailing-spaces\n  type: ingress  \n" + broken)), u""_s);
    QCOMPARE(warnings(entry("  type: “ingress”\n" + broken)), u"fullwidth<“ingress”>"_s);
    QCOMPARE(warnings(entry("  type: “ingress” # lint-disable\n" + broken)), u""_s);
    const auto found = lintOf(entry(broken + " # lint-disable\n"));
    QVERIFY(std::ranges::any_of(found, &Diagnostic::isError));
}

void TestLint::anImagesPortsAreCompared()
{
    const auto found = [](const QByteArray &bytes, const QByteArray &image) {
        QStringList lines;
        const auto all = lintOf(bytes, ImagePorts{image, {22, 443}});
        for (const Diagnostic &diagnostic : all)
            if (diagnostic.id.startsWith("port-"_L1))
                lines.append(diagnostic.id + u' ' + diagnostic.pointer);
        return lines;
    };
    const QByteArray app = httpRule("80", "Web", "/");
    const QByteArray other = QByteArray(app).replace("app", "web, r.example/db:1");
    const auto ofEntry = [](int entry) {
        return QStringList{u"port-not-served /%1"_s.arg(entry), u"port-not-exposed /%1/httpRules/0/port"_s.arg(entry)};
    };
    QCOMPARE(found(app, "app"), ofEntry(0));
    QCOMPARE(found(app + other, "r.example:5000/team/app:1.0@sha256:12"), ofEntry(0));
    QCOMPARE(found(other.repeated(20) + app, "app"), ofEntry(20));
    QCOMPARE(found(app + other, "db"), ofEntry(1));
    QCOMPARE(found(app + other, "none"), QStringList{u"port-not-served "_s});
}

void TestLint::errorsThatAreNewAreKnown()
{
    const auto before = lintOf(httpRule("0", "Web", "/"));
    QVERIFY(newErrors(before, lintOf("# moved\n" + httpRule("0", "Web", "/"))).isEmpty());
    QVERIFY(newErrors(before, lintOf(httpRule("0", "no", "/"))).isEmpty());
    const auto fresh = newErrors(before, lintOf(httpRule("0", "Web", "x")));
    QCOMPARE(fresh.size(), 1);
    QCOMPARE(fresh.first().id, u"path-format"_s);
}

void TestLint::findingsThatNameLinesMoveWithThem()
{
    const QByteArray twice = entry("  type: ingress\n  type: ingress\n") + "- imageNames: [app]\n";
    const auto before = lintOf(twice);
    QCOMPARE(newFindings(before, lintOf("# moved\n" + twice)).size(), 0);
    const auto fresh = newErrors(before, lintOf(twice + "  type: ingress\n  type: ingress\n"));
    QCOMPARE(fresh.size(), 1);
    QVERIFY(newErrors({}, before).first().message.contains(u"2"_s));
}

void TestLint::oneTextIsToldOnce()
{
    const QByteArray spaces = httpRule("80", "a\xc2\xa0\x62\xe3\x80\x80\x63\xc2\xa0\x64", "/");
    QCOMPARE(told(spaces), u"nbsp<\u00a0b\u3000c\u00a0>"_s);
    QCOMPARE(fixedBytes(spaces, u"nbsp"_s), httpRule("80", "a b c d", "/"));
    const QByteArray tabs = entry("  type:\t\tingress\t\t# c\n");
    QCOMPARE(told(tabs), u"tabs<\t\tingress\t\t>"_s);
    QCOMPARE(told(fixedBytes(tabs, u"tabs"_s)), u""_s);
}

void TestLint::noMoreIsToldThanCanBeRead()
{
    const QByteArray tabs = entry("  type: ingress\t\n" + QByteArray("\t\n").repeated(5000) + "  port: [1]\n");
    QElapsedTimer clock;
    clock.start();
    const auto found = lintOf(tabs);
    QCOMPARE(found.size(), Findings::most + 1);
    QCOMPARE(found.last().id, u"more-findings"_s);
    const auto inOneLine = lintOf("- imageNames: [" + QByteArray("a\xc2\xa0,").repeated(50'000) + "a]\n");
    QCOMPARE(inOneLine.size(), Findings::most + 1);
    QByteArray keys = entry({});
    for (int key = 0; key < 45'000; ++key)
        keys += "  k" + QByteArray::number(key) + ": 1\n";
    QCOMPARE(lintOf(keys).size(), Findings::most + 1);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed()))); // quadratic: a minute and more
}

/// They decide on what is refused, and what can be mended is mended at once.
void TestLint::errorsAreNeverCut()
{
    const QByteArray warnings = entry("  type: http \n").repeated(3000);
    const auto found = lintOf(warnings + "- imageNames: []\n");
    QCOMPARE(found.size(), Findings::most + 1);
    QCOMPARE(std::ranges::count_if(found, &Diagnostic::isError), 1);
    const QByteArray errors = QByteArray("- imageNames: []\n").repeated(3000);
    const YamlReading reading = readYaml(errors);
    QCOMPARE(lintErrors({reading, errors, YamlPath()}).size(), 3000);
    const YamlReading warned = readYaml(warnings);
    QCOMPARE(lintFixable({warned, warnings, YamlPath()}).size(), 6000);
}

void TestLint::nothingIsFoundWhenItIsStopped()
{
    const QByteArray bytes = httpRule("0", "no", "a：1");
    const YamlReading reading = readYaml(bytes);
    std::stop_source stop;
    QVERIFY(!lint({reading, bytes, YamlPath(), {}, {}, stop.get_token()}).isEmpty());
    stop.request_stop();
    QVERIFY(lint({reading, bytes, YamlPath(), {}, {}, stop.get_token()}).isEmpty());
    QVERIFY(lintErrors({reading, bytes, YamlPath(), {}, {}, stop.get_token()}).isEmpty());
}

void TestLint::theSeedIsClean()
{
    QCOMPARE(told(fixtures::seedTemplate, {}), u""_s);
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
