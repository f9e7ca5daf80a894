#include "models/ingress/yaml/commentedit.h"

#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// Comments behind values and above items, as bytes; each edit is proved.
class TestCommentEdit : public QObject
{
    Q_OBJECT

private slots:
    void aCommentIsWritten_data();
    void aCommentIsWritten();
    void commentsAreRead();
    void whatIsNoCommentIsRefused_data();
    void whatIsNoCommentIsRefused();
    void withinTextNoneCanStand();
    void linesAboveAreWritten_data();
    void linesAboveAreWritten();
    void whereNoneCanStandAboveItIsRefused_data();
    void whereNoneCanStandAboveItIsRefused();
};

void TestCommentEdit::aCommentIsWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<YamlPath>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &bytes, const YamlPath &path, const QByteArray &text,
                        const QByteArray &after) { QTest::newRow(name) << bytes << path << text << after; };
    row("another one", "a: 1 # old\nb: 2\n", {0}, "端口", "a: 1 # 端口\nb: 2\n");
    row("the first one", "a: 1\r\nb: 2\r\n", {0}, "new", "a: 1 # new\r\nb: 2\r\n");
    row("behind blanks", "a: 1  \nb: 2\n", {0}, "new", "a: 1  # new\nb: 2\n");
    row("at the end without a line end", "a: 1", {0}, "new", "a: 1 # new");
    row("removed with its gap", "a: 1   # old\nb: 2\n", {0}, "", "a: 1\nb: 2\n");
    row("of a key whose list is below", "a: # old\n  - 1\n  - 2 # two\n", {0}, "new", "a: # new\n  - 1\n  - 2 # two\n");
    row("of an item's first line", "- a: 1\n  b: 2 # b\n", {0}, "new", "- a: 1 # new\n  b: 2 # b\n");
    row("of a list in brackets", "a: [1, 2]\n", {0, 1}, "new", "a: [1, 2] # new\n");
    row("words that are YAML", "a: 1\n", {0}, "x: [\"'", "a: 1 # x: [\"'\n");
    row("without the space that others have", "a: 1 #old\n", {0}, "old", "a: 1 #old\n");
    row("a mark within", "a: 1\n", {0}, "see #5", "a: 1 # see #5\n");
}

void TestCommentEdit::aCommentIsWritten()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const YamlPath, path);
    QFETCH(const QByteArray, text);
    const YamlTree tree = *readYaml(bytes).tree;
    const auto edit = commentSet(tree, path, text);
    QVERIFY(edit);
    const auto after = proved(tree, *edit);
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QTEST(after->bytes(), "after");
    QCOMPARE(commentBehind(*after, path), text);
    QCOMPARE(patched(after->bytes(), inverse(tree.bytes(), edit->patches)), bytes);
}

void TestCommentEdit::commentsAreRead()
{
    const YamlTree tree = *readYaml("# file\n\n# own\n#too\n- a: 1 #  one \n  b: 2\n").tree;
    QCOMPARE(commentBehind(tree, {0}), "one");
    QCOMPARE(commentBehind(tree, {0, 1}), "");
    QCOMPARE(commentsAbove(tree, {0}), (QList<QByteArray>{"own", "too"}));
    QCOMPARE(commentsAbove(tree, {0, 1}), QList<QByteArray>());
}

void TestCommentEdit::whatIsNoCommentIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a byte order mark") << QByteArray("a: 1\n") << QByteArray("\xef\xbb\xbfx");
    QTest::newRow("a control character of two bytes") << QByteArray("a: 1\n") << QByteArray("x\xc2\x9f");
    QTest::newRow("two lines") << QByteArray("a: 1\n") << QByteArray("x\ny: 2");
    QTest::newRow("a line for YAML 1.1") << QByteArray("a: 1\n") << QByteArray("x\xe2\x80\xa8y");
    QTest::newRow("a control character") << QByteArray("a: 1\n") << QByteArray("x\x01");
    QTest::newRow("no UTF-8") << QByteArray("a: 1\n") << QByteArray("x\xff");
}

void TestCommentEdit::whatIsNoCommentIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, text);
    const YamlTree tree = *readYaml(bytes).tree;
    const auto edit = commentSet(tree, {0}, text);
    QVERIFY(!edit);
    QVERIFY(edit.error().summary.startsWith("A comment is one line"_L1));
}

void TestCommentEdit::withinTextNoneCanStand()
{
    for (const QByteArray &bytes : {"a: 'x\n  y'\n"_ba, "a: x\n  y\n"_ba}) {
        const YamlTree tree = *readYaml(bytes).tree;
        const auto edit = commentSet(tree, {0}, "x");
        QVERIFY(edit && !proved(tree, *edit));
    }
}

void TestCommentEdit::linesAboveAreWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<YamlPath>("path");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &bytes, const YamlPath &path, const QList<QByteArray> &lines,
                        const QByteArray &after) { QTest::newRow(name) << bytes << path << lines << after; };
    row("the first", "- a\n- b\n", {1}, {"端口"}, "- a\n# 端口\n- b\n");
    row("in front of all", "- a\n", {0}, {"x", "y"}, "# x\n# y\n- a\n");
    row("behind a byte order mark", "\xef\xbb\xbf- a\n", {0}, {"x"}, "\xef\xbb\xbf# x\n- a\n");
    row("as far indented", "a:\r\n    - b\r\n    - c\r\n", {0, 1}, {"x"}, "a:\r\n    - b\r\n    # x\r\n    - c\r\n");
    row("in a file without a final line end", "- a\n- b", {1}, {"x"}, "- a\n# x\n- b");
    row("another line", "#old\n#  kept\n- a\n", {0}, {"new", "kept"}, "# new\n#  kept\n- a\n");
    row("one between", "#one\n##two\n- a\n", {0}, {"one", "x", "two"}, "#one\n# x\n##two\n- a\n");
    row("an empty one", "# one\n- a\n", {0}, {"one", "", "two"}, "# one\n#\n# two\n- a\n");
    row("a line of marks stays", "#####\n# old\n- a\n", {0}, {"", "new"}, "#####\n# new\n- a\n");
    row("all removed", "# file\n\n# one\n# two\n- a\n", {0}, {}, "# file\n\n- a\n");
    row("what is somebody else's stays", "- a:\n    b: 1\n    # b's\n- c\n", {1}, {"x"},
        "- a:\n    b: 1\n    # b's\n# x\n- c\n");
    row("behind a text of lines", "- |+\n  a\n\n- b\n", {1}, {"x"}, "- |+\n  a\n\n# x\n- b\n");
    row("of a key", "- a: 1\n  b: 2\n", {0, 1}, {"x"}, "- a: 1\n  # x\n  b: 2\n");
    row("words that are YAML", "- a\n", {0}, {"- b: ["}, "# - b: [\n- a\n");
    row("nothing new", "#one\n- a\n", {0}, {"one"}, "#one\n- a\n");
}

void TestCommentEdit::linesAboveAreWritten()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const YamlPath, path);
    QFETCH(const QList<QByteArray>, lines);
    const YamlTree tree = *readYaml(bytes).tree;
    const auto edit = commentsAboveSet(tree, path, lines);
    QVERIFY(edit);
    const auto after = proved(tree, *edit);
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QTEST(after->bytes(), "after");
    QCOMPARE(commentsAbove(*after, path), lines);
    QCOMPARE(patched(after->bytes(), inverse(tree.bytes(), edit->patches)), bytes);
}

void TestCommentEdit::whereNoneCanStandAboveItIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<YamlPath>("path");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("why");
    QTest::newRow("between brackets") << QByteArray("[a, b]\n") << YamlPath{1} << QByteArray("x") << u"No comment"_s;
    QTest::newRow("behind a -") << QByteArray("- a: 1\n") << YamlPath{0, 0} << QByteArray("x") << u"No comment"_s;
    QTest::newRow("the document") << QByteArray("- a\n") << YamlPath{} << QByteArray("x") << u"No comment"_s;
    QTest::newRow("two lines") << QByteArray("- a\n") << YamlPath{0} << QByteArray("x\n- b") << u"A comment is one"_s;
}

void TestCommentEdit::whereNoneCanStandAboveItIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const YamlPath, path);
    QFETCH(const QByteArray, line);
    QFETCH(const QString, why);
    const YamlTree tree = *readYaml(bytes).tree;
    const auto edit = commentsAboveSet(tree, path, {line});
    QVERIFY(!edit);
    QVERIFY2(edit.error().summary.startsWith(why), qPrintable(edit.error().summary));
}

QTEST_GUILESS_MAIN(TestCommentEdit)
#include "tst_commentedit.moc"
