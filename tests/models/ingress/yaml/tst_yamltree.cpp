#include "models/ingress/yaml/yamltree.h"

#include "models/ingress/yaml/parsedevents.h"
#include "models/ingress/yaml/spanwalk.h"

#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

QString styleMark(const YamlNode &node)
{
    switch (node.style) {
    case YamlNode::Style::SingleQuoted:
        return u"'"_s;
    case YamlNode::Style::DoubleQuoted:
        return u"\""_s;
    case YamlNode::Style::Literal:
        return u"|"_s;
    case YamlNode::Style::Folded:
        return u">"_s;
    default:
        return {};
    }
}

/// The bytes that each node stands in, in one line: `{port: <22>, name: <'SSH'>}`.
QString shown(const YamlTree &tree, const YamlNode &node)
{
    QStringList parts;
    const QString properties = node.hasProperties() ? u"&!"_s : QString();
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return properties + u"<%1>"_s.arg(QString::fromUtf8(tree.textOf(node.span)));
    case YamlNode::Kind::Alias:
    case YamlNode::Kind::Scalar:
        return properties + styleMark(node) + u"<%1>"_s.arg(QString::fromUtf8(tree.textOf(node.span)));
    case YamlNode::Kind::Sequence:
        for (const YamlNode &item : node.children)
            parts.append(shown(tree, item));
        return properties + u"[%1]"_s.arg(parts.join(u' '));
    case YamlNode::Kind::Map:
        for (qsizetype pair = 0; pair < node.pairCount(); ++pair)
            parts.append(shown(tree, node.key(pair)) + u'=' + shown(tree, node.pairValue(pair)));
        return properties + u"{%1}"_s.arg(parts.join(u' '));
    }
    return {};
}

QString commentsOf(const YamlTree &tree)
{
    QStringList texts;
    for (const ByteSpan &comment : tree.comments)
        texts.append(QString::fromUtf8(tree.textOf(comment)));
    return texts.join(u'|');
}

}

/// A YAML document read with the bytes of each of its nodes.
class TestYamlTree : public QObject
{
    Q_OBJECT

private slots:
    void everyNodeKnowsItsBytes_data();
    void everyNodeKnowsItsBytes();
    void commentsAreKnown();
    void itemsKnowTheirIndicators();
    void whatIsWrongIsToldAtItsPlace_data();
    void whatIsWrongIsToldAtItsPlace();
    void whatAFormCannotKeepIsTextOnly_data();
    void whatAFormCannotKeepIsTextOnly();
    void theParserDoesNotStandStill_data();
    void theParserDoesNotStandStill();
    void limitsAreKept_data();
    void limitsAreKept();
    void aStoppedReadingSaysSo();
    void everyOffsetHasAPosition();
};

void TestYamlTree::everyNodeKnowsItsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("nodes");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &nodes) {
        QTest::newRow(name) << bytes << nodes;
    };
    row("empty file", "", u"<>"_s);
    row("only comments", "# a\n\n  # b", u"<>"_s);
    row("one scalar", "abc", u"<abc>"_s);
    row("document start", "--- # a\nabc\n", u"<abc>"_s);
    row("map", "port: 22 # a\nname: 'S''H'\n", u"{<port>=<22> <name>='<'S''H'>}"_s);
    row("byte order mark", "\xef\xbb\xbfport: 22\n", u"{<port>=<22>}"_s);
    row("CRLF", "port: 22\r\nname: SSH\r\n", u"{<port>=<22> <name>=<SSH>}"_s);
    row("an indented fragment", "      - a: 1 # b\n        c: [x, 'y', \"z\" ]\n",
        u"[{<a>=<1> <c>=[<x> '<'y'> \"<\"z\">]}]"_s);
    row("list under its key's column", "a:\n- 1\n- 2\nb: 3\n", u"{<a>=[<1> <2>] <b>=<3>}"_s);
    row("nested lists on a line", "- - a\n  - b\n- c\n", u"[[<a> <b>] <c>]"_s);
    row("flow map", "{port: 22, name: x y , \"q\":1, e: , n: null}",
        u"{<port>=<22> <name>=<x y> \"<\"q\">=<1> <e>=<> <n>=<null>}"_s);
    row("flow map with keys only", "{a, b}", u"{<a>=<> <b>=<>}"_s);
    row("trailing comma", "[a, b, ]", u"[<a> <b>]"_s);
    row("flow over lines", "a: [x, # c\n  y,\n  z]\n", u"{<a>=[<x> <y> <z>]}"_s);
    row("plain over lines", "a: one\n  two\n\n  three # c\nb: 1\n", u"{<a>=<one\n  two\n\n  three> <b>=<1>}"_s);
    row("quoted over lines", "a: \"one\n  two\"\nb: 'x\n\n  y'\n", u"{<a>=\"<\"one\n  two\"> <b>='<'x\n\n  y'>}"_s);
    row("escapes", "a: \"x\\\"y\\\\\" # c\n", u"{<a>=\"<\"x\\\"y\\\\\">}"_s);
    row("literal", "a: |\n  x # no comment\n\n  y\nb: 1\n", u"{<a>=|<|\n  x # no comment\n\n  y> <b>=<1>}"_s);
    row("literal with a header", "a: |2- # c\n    x\n   y\n# d\nb: >+\n  z\n\n",
        u"{<a>=|<|2- # c\n    x\n   y> <b>=><>+\n  z>}"_s);
    row("empty literal", "a: |\nb: 1\n", u"{<a>=|<|> <b>=<1>}"_s);
    row("literal in a list", "- |\n a\n- b\n", u"[|<|\n a> <b>]"_s);
    row("empty values", "a:\nb: # c\n  # d\nc: ~\n", u"{<a>=<> <b>=<> <c>=<~>}"_s);
    row("empty items", "-\n- a\n- \n", u"[<> <a> <>]"_s);
    row("a null that is a word's beginning", "a: nullable\nb: null\n", u"{<a>=<nullable> <b>=<null>}"_s);
    row("aliases", "a: &x 1\nb: *x\nc: [*x , 2]\n", u"{<a>=&!<1> <b>=<*x> <c>=[<*x> <2>]}"_s);
    row("tags", "a: !!str 1\nb: !<tag:x> [q]\nc: ! 'd'\n", u"{<a>=&!<1> <b>=&![<q>] <c>=&!'<'d'>}"_s);
    row("anchor on a map", "a: &m\n  b: 1\n", u"{<a>=&!{<b>=<1>}}"_s);
    row("anchor on a key", "&k a: 1\n", u"{&!<a>=<1>}"_s);
    row("anchor on a null", "a: &n\nb: 1\n", u"{<a>=&!<> <b>=<1>}"_s);
    row("merge key", "a: &m {b: 1}\nc:\n  <<: *m\n", u"{<a>=&!{<b>=<1>} <c>={<<<>=<*m>}}"_s);
    row("quoted keys", "\"a b\": 1\n'c': 2\n", u"{\"<\"a b\">=<1> '<'c'>=<2>}"_s);
    row("duplicate keys", "a: 1\na: 2\n", u"{<a>=<1> <a>=<2>}"_s);
    row("colon and hash within", "a: b:c#d\n", u"{<a>=<b:c#d>}"_s);
    row("Chinese", "名字: 镜像 # 说明\n", u"{<名字>=<镜像>}"_s);
    row("no-break space", "a:\xc2\xa0\x62\n", u"<a:\u00a0b>"_s);
}

void TestYamlTree::everyNodeKnowsItsBytes()
{
    QFETCH(const QByteArray, bytes);
    const YamlReading reading = readYaml(bytes);
    QVERIFY2(reading.tree, reading.problems.isEmpty() ? "" : qPrintable(reading.problems.first().sentence));
    QTEST(shown(*reading.tree, reading.tree->root), "nodes");
    QCOMPARE(reading.tree->bytes(), bytes);
}

void TestYamlTree::commentsAreKnown()
{
    const YamlReading reading = readYaml("# one\na: 'x # y' # two\r\n\n  # three: [\nb: |  # four\n  # five\n# six");
    QVERIFY(reading.tree);
    QCOMPARE(commentsOf(*reading.tree), u"# one|# two|# three: [|# four|# six"_s);
}

void TestYamlTree::itemsKnowTheirIndicators()
{
    const YamlReading reading = readYaml("- a : 1\n-\n- {b: 2}\n");
    QVERIFY(reading.tree);
    const QList<YamlNode> &items = reading.tree->root.children;
    QCOMPARE(items.at(0).lead, 0);
    QCOMPARE(items.at(0).pairValue(0).lead, 4);
    QCOMPARE(items.at(1).lead, 8);
    QVERIFY(items.at(1).isEmpty());
    QCOMPARE(items.at(1).span, (ByteSpan{9, 9}));
    QCOMPARE(items.at(2).pairValue(0).lead, 14);
    QCOMPARE(items.at(0).find("a")->value, QByteArray("1"));
    QVERIFY(!items.at(0).find("b"));
}

void TestYamlTree::whatIsWrongIsToldAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("from");
    const auto row = [](const char *name, const QByteArray &bytes, YamlProblem::Kind kind, const QByteArray &from) {
        QTest::newRow(name) << bytes << static_cast<int>(kind) << from;
    };
    using enum YamlProblem::Kind;
    row("tab as indentation", "a:\n\tb: 1\n", Syntax, "\tb: 1\n");
    row("no space behind a colon", "- a: 1\n  port:22\n  name: x\n", Syntax, ":22\n  name: x\n");
    row("full-width colon", "- port：22\n  name: x\n", Syntax, "：22\n  name: x\n");
    row("open double quote", "a: \"b\nc: 1\n", Syntax, "\"b\nc: 1\n");
    row("open single quote", "a: 'b\nc: 1\n", Syntax, "'b\nc: 1\n");
    row("word without a colon", "a: 1\nb\n", Syntax, "b\n");
    row("text behind the list", "- a\nb: 1\n", Syntax, "b: 1\n");
    row("two documents", "- a\n---\n- b\n", NotOneDocument, "---\n- b\n");
    row("behind the document's end", "a: 1\n... b\n#\n", NotOneDocument, "b\n#\n");
    row("lone carriage return", "a: 1\rb: 2\n", Syntax, "\rb: 2\n");
    row("byte order mark in the middle", "a: 1\n\xef\xbb\xbf\x62: 2\n", Syntax, "\xef\xbb\xbf\x62: 2\n");
    row("NUL", QByteArray("a: \0b\n", 6), ControlChar, QByteArray("\0b\n", 3));
    row("bell", "a: \x07\n", ControlChar, "\x07\n");
    row("DEL", "a: \x7f\n", ControlChar, "\x7f\n");
    row("C1", "a: \xc2\x9f\n", ControlChar, "\xc2\x9f\n");
    row("GBK", "a: \xc3\xfb\xd7\xd6\n", UnknownEncoding, "\xc3\xfb\xd7\xd6\n");
    row("half a character", "a: \xe5\x90", UnknownEncoding, "\xe5\x90");
    row("UTF-16", QByteArray("\xff\xfe\x61\0", 4), UnknownEncoding, QByteArray("\xff\xfe\x61\0", 4));
    row("UTF-16 without a mark", QByteArray("\0a\0:", 4), UnknownEncoding, QByteArray("\0a\0:", 4));
    row("open bracket", "a: [b, c\n", Syntax, "[b, c\n");
}

void TestYamlTree::whatIsWrongIsToldAtItsPlace()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, from);
    const YamlReading reading = readYaml(bytes);
    QVERIFY(!reading.tree);
    QCOMPARE(reading.problems.size(), 1);
    const YamlProblem &problem = reading.problems.first();
    QTEST(static_cast<int>(problem.kind), "kind");
    QVERIFY(!problem.sentence.isEmpty());
    QCOMPARE(bytes.sliced(problem.span.begin), from);
}

void TestYamlTree::whatAFormCannotKeepIsTextOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("directive") << QByteArray("%YAML 1.2\n---\na: 1\n");
    QTest::newRow("document end") << QByteArray("a: 1\n...\n");
    QTest::newRow("explicit key") << QByteArray("? a\n: 1\n");
    QTest::newRow("explicit key without text") << QByteArray("?\n: 1\n");
    QTest::newRow("hash that touches a bracket") << QByteArray("a: [b]#c\n");
    QTest::newRow("pair in a flow list") << QByteArray("[a: 1]\n");
}

void TestYamlTree::whatAFormCannotKeepIsTextOnly()
{
    QFETCH(const QByteArray, bytes);
    const YamlReading reading = readYaml(bytes);
    QVERIFY(!reading.tree);
    QCOMPARE(reading.problems.first().kind, YamlProblem::Kind::TextOnly);
    QVERIFY(!reading.problems.first().sentence.isEmpty());
    QCOMPARE(reading.visible() != nullptr, bytes.endsWith("...\n"));
}

void TestYamlTree::theParserDoesNotStandStill_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a comma") << ", a\n"_ba;
    QTest::newRow("a comma behind a document") << "a\n--- # b\n,\n"_ba;
    QTest::newRow("a comma and a colon") << ",: 1\n"_ba;
}

/// yaml-cpp finds one empty document after the other in front of a comma.
void TestYamlTree::theParserDoesNotStandStill()
{
    QFETCH(const QByteArray, bytes);
    const ParsedEvents events = parsedEvents(bytes, {}, {});
    QVERIFY(events.documents.size() < 10);
    const YamlReading reading = readYaml(bytes);
    QVERIFY(!reading.tree);
    QCOMPARE(reading.problems.first().sentence.isEmpty(), false);
}

void TestYamlTree::limitsAreKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const YamlLimits limits;
    const auto times = [](const QByteArray &text, qsizetype count) { return text.repeated(count); };
    const int tooLarge = static_cast<int>(YamlProblem::Kind::TooLarge);
    QTest::newRow("bytes") << times("a", limits.bytes + 1) << tooLarge;
    QTest::newRow("nodes") << times("- a\n", limits.nodes + 1) << tooLarge;
    QTest::newRow("brackets") << times("[", 1'000'000) << tooLarge;
    QTest::newRow("braces") << times("{a: ", 1'000'000) << tooLarge;
    QTest::newRow("lists in lists") << times("- ", 2'000'000) << tooLarge;
    QByteArray maps;
    for (int depth = 0; depth < limits.depth + 1; ++depth)
        maps += QByteArray(depth, ' ') + "a:\n";
    QTest::newRow("maps in maps") << maps << tooLarge;
    QTest::newRow("hidden brackets") << times("[ #]\n", 200'000) << tooLarge;
    QTest::newRow("aliases") << "- &a 1\n" + times("- *a\n", limits.aliases + 1)
                             << static_cast<int>(YamlProblem::Kind::TextOnly);
}

void TestYamlTree::limitsAreKept()
{
    QFETCH(const QByteArray, bytes);
    const YamlReading reading = readYaml(bytes);
    QVERIFY(!reading.tree);
    QTEST(static_cast<int>(reading.problems.first().kind), "kind");
}

void TestYamlTree::aStoppedReadingSaysSo()
{
    std::stop_source source;
    source.request_stop();
    const YamlReading reading = readYaml("a: 1\n", {}, source.get_token());
    QVERIFY(!reading.tree);
    QCOMPARE(reading.problems.first().kind, YamlProblem::Kind::Cancelled);
    ParsedEvents events = parsedEvents("a: 1\n", {}, {}); // the second half of a reading stops too
    const auto problem = SpanWalk("a: 1\n", source.get_token()).walk(events.documents.first());
    QVERIFY(problem);
    QCOMPARE(problem->kind, YamlProblem::Kind::Cancelled);
}

void TestYamlTree::everyOffsetHasAPosition()
{
    const TextLines text("\ufeffa: 名\nb");
    QCOMPARE(text.position(0), (TextLines::Position{1, 1}));
    QCOMPARE(text.position(3), (TextLines::Position{1, 1}));
    QCOMPARE(text.position(9), (TextLines::Position{1, 5}));
    QCOMPARE(text.position(11), (TextLines::Position{2, 2}));
    QCOMPARE(text.position(99), (TextLines::Position{2, 2}));
    QCOMPARE(text.position(-1), (TextLines::Position{1, 1}));
}

QTEST_GUILESS_MAIN(TestYamlTree)
#include "tst_yamltree.moc"
