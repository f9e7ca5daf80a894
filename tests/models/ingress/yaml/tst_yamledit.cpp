#include "models/ingress/yaml/yamledit.h"

#include "tests/fixtures/seedtemplate.h"

#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray &seed = fixtures::seedTemplate;

YamlTree treeOf(const QByteArray &bytes)
{
    YamlReading reading = readYaml(bytes);
    Q_ASSERT(reading.tree);
    return *std::move(reading.tree);
}

/// The bytes afterwards, or the reason of the refusal in brackets.
QByteArray outcome(const YamlTree &tree, const Result<YamlEdit> &edit)
{
    if (!edit)
        return '<' + edit.error().summary.toUtf8() + '>';
    const auto after = proved(tree, *edit);
    if (!after)
        return "<unproved: " + after.error().detail.toUtf8() + '>';
    const QByteArray back = patched(after->bytes(), inverse(tree.bytes(), edit->patches));
    return back == tree.bytes() ? after->bytes() : "<undo is wrong>";
}

QByteArray replaced(QByteArray bytes, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(bytes.count(before) == 1);
    return bytes.replace(before, after);
}

YamlValue rule(qint64 port, const QByteArray &name)
{
    return YamlValue::map({{"port", YamlValue::integer(port)}, {"name", YamlValue::string(name)}});
}

}

/// One edit at a time, as bytes; each is proved, and its inverse gives the old bytes back.
class TestYamlEdit : public QObject
{
    Q_OBJECT

private slots:
    void aScalarKeepsItsQuotes_data();
    void aScalarKeepsItsQuotes();
    void theSeedIsEdited();
    void itemsComeInTheStyleOfTheirNeighbours_data();
    void itemsComeInTheStyleOfTheirNeighbours();
    void itemsGoWithTheirComments_data();
    void itemsGoWithTheirComments();
    void itemsMove_data();
    void itemsMove();
    void severalItemsAreAsOneAfterTheOther_data();
    void severalItemsAreAsOneAfterTheOther();
    void pairsComeAndGo();
    void aListBeginsInLines_data();
    void aListBeginsInLines();
    void aListBeginsInBrackets_data();
    void aListBeginsInBrackets();
    void whatCannotBeEditedIsRefused_data();
    void whatCannotBeEditedIsRefused();
    void aProofFindsWhatIsNotIntended();
    void aliasesKeepWhatTheyStandFor();
};

void TestYamlEdit::aScalarKeepsItsQuotes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const QByteArray &bytes, const QByteArray &value, const QByteArray &after) {
        QTest::addRow("%s → %s", bytes.constData(), value.constData()) << bytes << value << after;
    };
    row("a: x # c", "z", "a: z # c");
    row("a: 'x'", "it's", "a: 'it''s'");
    row("a: \"x\"", "q\"\\", "a: \"q\\\"\\\\\"");
    row("a:", "x", "a: x");
    row("a:  # c", "x", "a: x  # c");
    row("a: ~ # c", "x", "a: x # c");
    row("{[a]: x, [b]: 2, ~: 3}", "z", "{[a]: z, [b]: 2, ~: 3}");
    row("a: [x]", "", "<A list or a map stands here, not one value.>");
    for (const char *text : {"no",    "Yes", "on",  "y",    "N", "true", "22", "-1",   "0777",       "0o17", "0x1F",
                             "1_000", "1e3", "1.5", ".inf", "~", "null", "",   "2:30", "2024-01-01", "<<",   "="})
        row("a: x", text, QByteArray("a: \"") + text + '"');
    for (const char *text : {"[x]", "a: b", "a #b", "-x", "- x", "?x", ":x", "#x", "&x",  "*x",  "!x", "|x",
                             ">x",  "'x",   "%x",   "@x", "`x",  " x", "x ", "x:", "...", "---", "{x"})
        row("a: x", text, QByteArray("a: \"") + text + '"');
    row("a: x", "\"", "a: \"\\\"\"");
    for (const char *text :
         {"/", "/jupyter", "a-b", "a:b", "a#b", "x,y", "nothing", "1.2.3", "v1", "22a", "镜像", "a'b"})
        row("a: x", text, QByteArray("a: ") + text);
    row("a: x", "x\u00a0y", "a: \"x\u00a0y\"");
    row("a: x", "x\u2028y", "a: \"x\\u2028y\"");
    row("a: 'x'", "x\ufeffy", "a: \"x\\ufeffy\"");
    row("a: x", "\ufeffx", "a: \"\\ufeffx\"");
    row("{a: x}", "a:b", "{a: \"a:b\"}");
    row("{a: x}", "_ ?:n", "{a: \"_ ?:n\"}");
    row("{a: x}", "a-b/c", "{a: a-b/c}");
    row("a: x", "😀", "a: 😀");
    const QByteArray unseen
        = "<The value has a character that can't be seen, such as a tab or a line feed. Remove it.>";
    row("a: x", "x\ny", unseen);
    row("a: x", "x\ty", unseen);
    row("a: x", "x\x7fy", unseen);
    row("a: x", "x\xffy", unseen);
}

void TestYamlEdit::aScalarKeepsItsQuotes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, value);
    const YamlTree tree = treeOf(bytes);
    QTEST(outcome(tree, scalarSet(tree, {0}, YamlValue::string(value))), "after");
}

void TestYamlEdit::theSeedIsEdited()
{
    const YamlTree tree = treeOf(seed);
    QCOMPARE(outcome(tree, scalarSet(tree, {0, 2, 0, 0}, YamlValue::integer(8080))),
             replaced(seed, "port: 11434 #", "port: 8080 #"));
    QCOMPARE(outcome(tree, itemInserted(tree, {0, 3}, 1, rule(2222, "SFTP"))),
             seed + "          - port: 2222\n            name: SFTP\n");
    QCOMPARE(outcome(tree, itemInserted(tree, {0, 0}, 1, YamlValue::string("webui"))),
             replaced(seed, "[\"ollama-webui\"]", "[\"ollama-webui\", \"webui\"]"));
    QCOMPARE(
        outcome(tree, itemsRemoved(tree, {0, 3}, {0})),
        replaced(replaced(seed, "tcpRules: #", "tcpRules: [] #"), "          - port: 22\n            name: SSH\n", ""));
    const QByteArray second = "          - port: 8888\n            name: Jupyterlab\n            path: /jupyter\n";
    QCOMPARE(outcome(tree, itemMoved(tree, {0, 2}, 1, 0)),
             replaced(replaced(seed, second, ""), "          - port: 11434", second + "          - port: 11434"));
}

void TestYamlEdit::itemsComeInTheStyleOfTheirNeighbours_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("index");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &bytes, qsizetype index, const QByteArray &after) {
        QTest::newRow(name) << bytes << index << after;
    };
    row("behind", "- port: 1\n  name: a\n", 1, "- port: 1\n  name: a\n- port: 22\n  name: no\n");
    row("wide gap", "-   port: 1\n    name: 'a'\n", 1, "-   port: 1\n    name: 'a'\n-   port: 22\n    name: 'no'\n");
    row("before, with its comments", "# own\n- port: 1 # c\n", 0, "- port: 22\n  name: \"no\"\n# own\n- port: 1 # c\n");
    row("between", "- port: 1\n\n# two\n- port: 2\n", 1, "- port: 1\n- port: 22\n  name: \"no\"\n\n# two\n- port: 2\n");
    row("CRLF", "- port: 1\r\n- port: 2\r\n", 2, "- port: 1\r\n- port: 2\r\n- port: 22\r\n  name: \"no\"\r\n");
    row("without a final line end", "- port: 1", 1, "- port: 1\n- port: 22\n  name: \"no\"");
    row("in braces", "- {port: 1, name: a}\n", 1, "- {port: 1, name: a}\n- {port: 22, name: \"no\"}\n");
    row("in brackets", "[{port: 1}]\n", 1, "[{port: 1}, {port: 22, name: \"no\"}]\n");
    row("in brackets, first", "[ {port: 1} ]\n", 0, "[ {port: 22, name: \"no\"}, {port: 1} ]\n");
    row("in brackets, with a comma at the end", "[{port: 1},]\n", 1, "[{port: 1}, {port: 22, name: \"no\"},]\n");
}

void TestYamlEdit::itemsComeInTheStyleOfTheirNeighbours()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, index);
    QFETCH(QByteArray, after);
    const YamlTree tree = treeOf(bytes);
    after.replace("name: no\n", "name: \"no\"\n");
    QCOMPARE(outcome(tree, itemInserted(tree, {}, index, rule(22, "no"))), after);
}

void TestYamlEdit::itemsGoWithTheirComments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("index");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("gone");
    const auto row = [](const char *name, const QByteArray &bytes, qsizetype index, const QByteArray &after,
                        const QByteArray &gone) { QTest::newRow(name) << bytes << index << after << gone; };
    row("own comments", "k:\n- a\n# one\n# two\n- b # three\n- c\n", 1, "k:\n- a\n- c\n", "# one|# two|# three");
    row("a blank line cuts", "k:\n- a\n# one\n\n- b\n", 1, "k:\n- a\n# one\n\n", "");
    row("other indentation", "k:\n- a\n  # one\n- b\n", 1, "k:\n- a\n  # one\n", "");
    row("other indentation, with two hashes", "k:\n - a\n##\n - b\n", 1, "k:\n - a\n##\n", "");
    row("a hash in the text above", "k:\n- \"a\n# b\"\n- c\n", 1, "k:\n- \"a\n# b\"\n", "");
    row("several lines", "k:\n- a: 1\n  b: |\n    # no comment\n- c\n", 0, "k:\n- c\n", "");
    row("the last line", "k:\n- a\n- b", 1, "k:\n- a\n", "");
    row("the last item", "k: # c\n  # own\n  - a\nl: 1\n", 0, "k: [] # c\nl: 1\n", "# own");
    row("in brackets, first", "k: [a, b]\n", 0, "k: [b]\n", "");
    row("in brackets, last", "k: [a, b]\n", 1, "k: [a]\n", "");
    row("in brackets, only", "k: [ a ]\n", 0, "k: []\n", "");
}

void TestYamlEdit::itemsGoWithTheirComments()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, index);
    const YamlTree tree = treeOf(bytes);
    const auto edit = itemsRemoved(tree, {0}, {index});
    QTEST(outcome(tree, edit), "after");
    QTEST(edit->commentsGone.join('|'), "gone");
}

void TestYamlEdit::itemsMove_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("to");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &bytes, qsizetype from, qsizetype to,
                        const QByteArray &after) { QTest::newRow(name) << bytes << from << to << after; };
    row("down", "k:\n- a # 1\n- b\n- c\n", 0, 2, "k:\n- b\n- c\n- a # 1\n");
    row("up, with its comments", "k:\n# a\n- a\n\n# b\n- b\n", 1, 0, "k:\n# b\n- b\n# a\n- a\n\n");
    row("down to a last line without end", "k:\n- a\n- b", 0, 1, "k:\n- b\n- a");
    row("up from a last line without end", "k:\n- a\n- b", 1, 0, "k:\n- b\n- a");
    row("CRLF without end", "k:\r\n- a\r\n- b", 0, 1, "k:\r\n- b\r\n- a");
    row("in brackets", "k: [a, 'b' ,c]\n", 0, 2, "k: ['b', c ,a]\n");
    row("nowhere", "k:\n- a\n- b\n", 1, 1, "k:\n- a\n- b\n");
}

void TestYamlEdit::itemsMove()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, from);
    QFETCH(const qsizetype, to);
    const YamlTree tree = treeOf(bytes);
    QTEST(outcome(tree, itemMoved(tree, {0}, from, to)), "after");
}

void TestYamlEdit::severalItemsAreAsOneAfterTheOther_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lines") << QByteArray("k:\n- a # 1\n- b\n- c\n- d\nz: 1\n");
    QTest::newRow("comments and blank lines")
        << QByteArray("k:\n  # a\n  - a\n\n  # b\n  # b\n  - b # 2\n # else\n  - c\n\n\n  - d\n  # nobody's\n");
    QTest::newRow("no end") << QByteArray("k:\n- a\n# b\n- b\n\n- c: 1\n  d: 2\n- d");
    QTest::newRow("CRLF without end") << QByteArray("k:\r\n- a\r\n\r\n- b\r\n- c\r\n# d\r\n- d");
    QTest::newRow("several lines") << QByteArray("k:\n- |\n  a\n\n- b: 1\n  c: [2]\n- 'c\n  d'\n- d");
    QTest::newRow("a line that is shared") << QByteArray("k:\n- a\n- - b\n- - c\n  - d\n- e\n");
    QTest::newRow("the document") << QByteArray("# file\n\n- a\n- b\n\n- c\n- d\n");
    QTest::newRow("brackets") << QByteArray("k: [a , 'b',c, d ]\n");
    QTest::newRow("brackets with a comment") << QByteArray("k: [a, b, # c\n  c, d]\n");
}

void TestYamlEdit::severalItemsAreAsOneAfterTheOther()
{
    QFETCH(const QByteArray, bytes);
    const YamlTree tree = treeOf(bytes);
    const YamlPath path = tree.root.isSequence() ? YamlPath() : YamlPath{0};
    const qsizetype count = nodeAt(tree.root, path).children.size();
    const auto oneByOne = [&](const QList<qsizetype> &items, int by) {
        QByteArray now = bytes;
        for (const qsizetype item : items) {
            const YamlTree before = treeOf(now);
            now = outcome(before,
                          by == 0 ? itemsRemoved(before, path, {item}) : itemMoved(before, path, item, item + by));
            if (now.startsWith('<'))
                break;
        }
        return now;
    };
    for (unsigned chosen = 1; chosen < 1U << count; ++chosen) {
        QList<qsizetype> items;
        for (qsizetype item = 0; item < count; ++item)
            if (chosen >> item & 1U)
                items.append(item);
        const QList<qsizetype> backwards(items.crbegin(), items.crend());
        QCOMPARE(outcome(tree, itemsRemoved(tree, path, items)), oneByOne(backwards, 0));
        if (items.last() + 1 < count)
            QCOMPARE(outcome(tree, itemsShifted(tree, path, items, 1)), oneByOne(backwards, 1));
        if (items.first() > 0)
            QCOMPARE(outcome(tree, itemsShifted(tree, path, items, -1)), oneByOne(items, -1));
    }
}

void TestYamlEdit::pairsComeAndGo()
{
    const YamlTree tree = treeOf("- name: a # 1\n  # own\n  path: /\n");
    const auto edit = [&](qsizetype index, const QByteArray &key, const YamlValue &value) {
        return outcome(tree, pairInserted(tree, {0}, index, key, value));
    };
    QCOMPARE(edit(0, "port", YamlValue::integer(22)), "- port: 22\n  name: a # 1\n  # own\n  path: /\n");
    QCOMPARE(edit(1, "type", YamlValue::string("off")), "- name: a # 1\n  type: \"off\"\n  # own\n  path: /\n");
    QCOMPARE(edit(2, "x", YamlValue::sequence({rule(1, "web")})),
             "- name: a # 1\n  # own\n  path: /\n  x:\n    - port: 1\n      name: web\n");
    const auto removed = pairRemoved(tree, {0}, 1);
    QCOMPARE(outcome(tree, removed), "- name: a # 1\n");
    QCOMPARE(removed->commentsGone, QList<QByteArray>{"# own"});
    QVERIFY(!pairRemoved(tree, {0}, 0));
}

void TestYamlEdit::aListBeginsInLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("brackets") << QByteArray("a: [] # c\nb: 1\n")
                              << QByteArray("a: # c\n  - port: 1\n    name: web\nb: 1\n");
    QTest::newRow("nothing") << QByteArray("a:\nb: 1\n") << QByteArray("a:\n  - port: 1\n    name: web\nb: 1\n");
    QTest::newRow("end of the file") << QByteArray("a: [ ]") << QByteArray("a:\n  - port: 1\n    name: web");
    QTest::newRow("like another") << QByteArray("a: []\nb:\n-  port: 3\n")
                                  << QByteArray("a:\n-  port: 1\n   name: web\nb:\n-  port: 3\n");
}

void TestYamlEdit::aListBeginsInLines()
{
    QFETCH(const QByteArray, bytes);
    const YamlTree tree = treeOf(bytes);
    const PairModel model{&tree.root, tree.root.find("b")};
    QTEST(outcome(tree, itemInserted(tree, {0}, 0, rule(1, "web"), model)), "after");
}

void TestYamlEdit::aListBeginsInBrackets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("lines") << QByteArray("a: # c\nb: 1\n") << QByteArray("a: [\"no\"] # c\nb: 1\n");
    QTest::newRow("end of the file") << QByteArray("a:") << QByteArray("a: [\"no\"]");
    QTest::newRow("braces") << QByteArray("{a: , b: 1}\n") << QByteArray("{a: [\"no\"] , b: 1}\n");
}

void TestYamlEdit::aListBeginsInBrackets()
{
    QFETCH(const QByteArray, bytes);
    const YamlTree tree = treeOf(bytes);
    QTEST(outcome(tree, itemInserted(tree, {0}, 0, YamlValue::string("no"))), "after");
    QVERIFY(!itemInserted(treeOf("a: ~\n"), {0}, 0, YamlValue::string("no")));
}

void TestYamlEdit::whatCannotBeEditedIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<YamlPath>("path");
    const auto row
        = [](const char *name, const QByteArray &bytes, const YamlPath &path) { QTest::newRow(name) << bytes << path; };
    row("anchor", "a: &x 1\n", {0});
    row("below an anchor", "a: &x\n  b: 1\n", {0, 0});
    row("tag", "a: !!str 1\n", {0});
    row("alias", "a: &x 1\nb: *x\n", {1});
    row("key twice", "a: 1\na: 2\n", {0});
    row("plain over lines", "a: b\n  c\n", {0});
    row("quoted over lines", "a: \"b\n  c\"\n", {0});
    row("literal", "a: |\n  b\n", {0});
    row("key without a colon", "{a}", {0});
}

void TestYamlEdit::whatCannotBeEditedIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const YamlPath, path);
    const auto edit = scalarSet(treeOf(bytes), path, YamlValue::string("x"));
    QVERIFY(!edit);
    QCOMPARE(edit.error().kind, Error::Kind::Invalid);
    QVERIFY(!edit.error().summary.isEmpty() && edit.error().detail.contains(u':'));
}

void TestYamlEdit::aProofFindsWhatIsNotIntended()
{
    const YamlTree tree = treeOf("a: b # c\r\nd: e\r\n");
    const auto edit = scalarSet(tree, {0}, YamlValue::string("x"));
    QVERIFY(proved(tree, *edit));
    const auto breaks = [&](const QByteArray &replacement, ByteSpan span) {
        YamlEdit broken = *edit;
        broken.patches = {{span, replacement}};
        const auto proof = proved(tree, broken);
        return !proof && proof.error().kind == Error::Kind::Invalid && !proof.error().detail.isEmpty();
    };
    QVERIFY(breaks("[x", {3, 4})); // no YAML
    QVERIFY(breaks("y", {3, 4})); // another text; and to YAML 1.1, a bool
    QVERIFY(breaks("x", {3, 8})); // the comment
    QVERIFY(breaks("x # c\n", {3, 10})); // the line end
    QVERIFY(breaks("x # c\r\nd: f", {3, 14})); // a neighbour
    const YamlTree text = treeOf("a: 'no'\n");
    YamlEdit same = unchanged(text);
    same.patches = {{{3, 7}, "no"}};
    QVERIFY(!proved(text, same)); // the same to YAML 1.2, not to 1.1
}

/// An anchor's name may be given again: what an alias stands for is the last of that name in front of it.
void TestYamlEdit::aliasesKeepWhatTheyStandFor()
{
    const YamlTree tree = treeOf("- &x 22\n- &x 23\n- *x\n- &y 24\n- *y\n- 25\n");
    const auto isProved = [&tree](const Result<YamlEdit> &edit) { return edit && proved(tree, *edit).has_value(); };
    QVERIFY(!isProved(itemMoved(tree, {}, 0, 1)));
    QVERIFY(!isProved(itemsRemoved(tree, {}, {1})));
    QVERIFY(!isProved(itemMoved(tree, {}, 2, 0)));
    QVERIFY(isProved(itemMoved(tree, {}, 3, 0)));
    QVERIFY(isProved(itemsRemoved(tree, {}, {0})));
    QVERIFY(isProved(itemMoved(tree, {}, 5, 0)));
}

QTEST_GUILESS_MAIN(TestYamlEdit)
#include "tst_yamledit.moc"
