#include "models/ingress/yaml/itemtext.h"

#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// Items as text: from a list, and into another one, with their comments; each insertion is proved.
class TestItemText : public QObject
{
    Q_OBJECT

private slots:
    void anItemIsText_data();
    void anItemIsText();
    void whatWouldSaySomethingElseIsNoText();
    void textIsInserted_data();
    void textIsInserted();
    void textIsRefused_data();
    void textIsRefused();
    void anchorsOfATextAreItsOwn();
};

void TestItemText::anItemIsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<YamlPath>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("with its comments") << QByteArray("a:\r\n  # other\r\n\r\n  # own\r\n  - x: 1 # one\r\n    y: 2\r\n")
                                       << YamlPath{0} << QByteArray("# own\n- x: 1 # one\n  y: 2\n");
    QTest::newRow("a block scalar") << QByteArray("  - x: |\n      a\n        b\n\n      c\n  - y\n") << YamlPath()
                                    << QByteArray("- x: |\n    a\n      b\n\n    c\n");
    QTest::newRow("a block scalar that ends with the file")
        << QByteArray("- x: |\n    a") << YamlPath() << QByteArray("- x: |\n    a");
    QTest::newRow("in brackets") << QByteArray("a: [{x: 1}, {x: 2}]\n") << YamlPath{0} << QByteArray("- x: 1\n");
    QTest::newRow("in brackets, keys in quotes")
        << QByteArray("a: [{\"b: c\": 1}]\n") << YamlPath{0} << QByteArray("- {\"b: c\": 1}\n");
    QTest::newRow("in brackets, with a tag")
        << QByteArray("a: [{x: !!str 22}]\n") << YamlPath{0} << QByteArray("- {x: !!str 22}\n");
    QTest::newRow("brackets on a line") << QByteArray("  - {x: 1} # c\n") << YamlPath() << QByteArray("- {x: 1} # c\n");
}

void TestItemText::anItemIsText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const YamlPath, path);
    const auto text = itemText(*readYaml(bytes).tree, path, 0);
    QVERIFY(text);
    QTEST(*text, "text");
}

void TestItemText::whatWouldSaySomethingElseIsNoText()
{
    const YamlTree tree = *readYaml("q: &q 1\na: [{x: *q}]\n").tree;
    const auto text = itemText(tree, {1}, 0);
    QVERIFY(!text);
    QVERIFY(text.error().summary.endsWith(u'.'));
}

void TestItemText::textIsInserted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<YamlPath>("path");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("after");
    const auto row
        = [](const char *name, const QByteArray &bytes, const YamlPath &path, int index, const QByteArray &text,
             const QByteArray &after) { QTest::newRow(name) << bytes << path << index << text << after; };
    row("behind, further in", "a:\n    - x: 1\nb: 2\n", {0}, 1, "# c\n- x: 2 # 二\n",
        "a:\n    - x: 1\n    # c\n    - x: 2 # 二\nb: 2\n");
    row("in front, further out", "- x: 1\n", {}, 0, "      - x: 2 # c\n        y: |\n          t\n\n          u\n",
        "- x: 2 # c\n  y: |\n    t\n\n    u\n- x: 1\n");
    row("other line ends and quotes", "- x: 1\r\n", {}, 1, "- x: \"2\"\n  y: '3'\n",
        "- x: 1\r\n- x: \"2\"\r\n  y: '3'\r\n");
    row("Windows text into a file without them", "- x: 1\n", {}, 1, "- x: 2\r\n", "- x: 1\n- x: 2\n");
    row("without a line end", "- x: 1", {}, 1, "- x: 2", "- x: 1\n- x: 2");
    row("several with all comments", "- x: 1\n", {}, 1, "# head\n\n- x: 2\n\n# between\n- x: 3\n# tail\n",
        "- x: 1\n# head\n\n- x: 2\n\n# between\n- x: 3\n# tail\n");
    row("a document with its mark", "- x: 1\n", {}, 1, "---\n- x: 2\n", "- x: 1\n- x: 2\n");
    row("a map without a dash", "a:\n  - x: 1\n", {0}, 1, "# c\n  x: 2 # two\n  y: 3\n",
        "a:\n  - x: 1\n  # c\n  - x: 2 # two\n    y: 3\n");
    row("in place of brackets", "a: [] # c\nb: 1\n", {0}, 0, "- x: 1 # d\n", "a: # c\n  - x: 1 # d\nb: 1\n");
    row("as the document", "[]\n", {}, 0, "- x: 1\n", "- x: 1\n");
    row("between brackets", "a: [{x: 1}]\n", {0}, 1, "- x: 2\n", "a: [{x: 1}, {x: 2}]\n");
    row("from brackets", "- x: 1\n", {}, 1, "[{x: 2, y: 3}]\n", "- x: 1\n- x: 2\n  y: 3\n");
    row("keys that we do not know", "- x: 1\n", {}, 1, "- z: {q: [1]}\n", "- x: 1\n- z: {q: [1]}\n");
}

void TestItemText::textIsInserted()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const YamlPath, path);
    QFETCH(const int, index);
    QFETCH(const QByteArray, text);
    const YamlTree tree = *readYaml(bytes).tree;
    const auto edit = itemTextInserted(tree, path, index, *readYaml(text).tree, {});
    QVERIFY2(edit, edit ? "" : qPrintable(edit.error().summary));
    const auto after = proved(tree, *edit);
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QTEST(after->bytes(), "after");
    QCOMPARE(patched(after->bytes(), inverse(tree.bytes(), edit->patches)), bytes);
}

void TestItemText::textIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comments between brackets") << QByteArray("[{x: 1}]\n") << QByteArray("- x: 2 # c\n");
    QTest::newRow("no items") << QByteArray("- x: 1\n") << QByteArray("[]\n");
    QTest::newRow("a word") << QByteArray("- x: 1\n") << QByteArray("x\n");
    QTest::newRow("an item in an item") << QByteArray("- x: 1\n") << QByteArray("- - x: 1\n  - x: 2\n");
    QTest::newRow("below an anchor") << QByteArray("&a\n- x: 1\n") << QByteArray("- x: 2\n");
}

void TestItemText::textIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, text);
    const YamlTree tree = *readYaml(bytes).tree;
    const YamlTree source = *readYaml(text).tree;
    const auto edit = itemTextInserted(tree, {}, 1, source,
                                       source.root.isSequence() && text.startsWith("- -") ? YamlPath{0} : YamlPath());
    QVERIFY(!edit);
    QVERIFY(edit.error().summary.endsWith(u'.'));
}

void TestItemText::anchorsOfATextAreItsOwn()
{
    const YamlTree tree = *readYaml("- &x 1\n- &z 2\n- *x\n- *z\n").tree;
    const auto isProved = [&tree](qsizetype index, const QByteArray &text) {
        const auto edit = itemTextInserted(tree, {}, index, *readYaml(text).tree, {});
        return edit && proved(tree, *edit).has_value();
    };
    QVERIFY(isProved(3, "- &x 3\n- *x\n"));
    QVERIFY(isProved(0, "- &x 3\n- *x\n"));
    QVERIFY(!isProved(2, "- &x 3\n- *x\n")); // the alias behind it would stand for it
    QVERIFY(isProved(2, "- &y 3\n- *y\n"));
}

QTEST_GUILESS_MAIN(TestItemText)
#include "tst_itemtext.moc"
