#include "models/core/linediff.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// Differences of lines, as `patch` takes them.
class TestLineDiff : public QObject
{
    Q_OBJECT

private slots:
    void hunksAreThoseOfDiff_data();
    void hunksAreThoseOfDiff();
    void patchTakesThem();
    void patchFindsAnyName_data();
    void patchFindsAnyName();
    void everyLineIsThere();
    void aDiffIsAsShortAsItCanBe_data();
    void aDiffIsAsShortAsItCanBe();
    void contextStandsAroundEachChange();
    void hugeDifferencesDoNotTakeLong();
    void twoSidesAreMerged_data();
    void twoSidesAreMerged();

private:
    /// One letter a line.
    static QByteArray textOf(const QByteArray &letters)
    {
        QByteArray text;
        for (const char letter : letters)
            text += QByteArray(1, letter) + '\n';
        return text;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
};

void TestLineDiff::hunksAreThoseOfDiff_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("diff");
    QTest::newRow("equal") << QByteArray("a\n") << QByteArray("a\n") << QByteArray();
    QTest::newRow("one line") << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9\n") << QByteArray("1\n2\n3\n4\nx\n6\n7\n8\n9\n")
                              << QByteArray("--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a\n")
                                  << QByteArray("--- a\n+++ b\n@@ -0,0 +1 @@\n+a\n");
    QTest::newRow("to nothing") << QByteArray("a\nb\n") << QByteArray()
                                << QByteArray("--- a\n+++ b\n@@ -1,2 +0,0 @@\n-a\n-b\n");
    QTest::newRow("no final line end") << QByteArray("a") << QByteArray("a\nb")
                                       << QByteArray("--- a\n+++ b\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n"
                                                     "+a\n+b\n\\ No newline at end of file\n");
    QTest::newRow("line end") << QByteArray("a\r\n") << QByteArray("a\n")
                              << QByteArray("--- a\n+++ b\n@@ -1 +1 @@\n-a\r\n+a\n");
}

void TestLineDiff::hunksAreThoseOfDiff()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QTEST(unifiedDiff(before, after, "a", "b"), "diff");
}

void TestLineDiff::patchFindsAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"模板.yaml"_s, u"a b.yaml"_s, u"it's \"a\".yaml"_s, u"a\nb.yaml"_s, u"-.yaml"_s,
                                u"\"a\" \\.yaml"_s, u"a\tb.yaml"_s})
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestLineDiff::patchFindsAnyName()
{
    QFETCH(const QString, name);
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a\nb\n") == 4);
    file.close();
    const QByteArray encoded = QFile::encodeName(name);
    QProcess patch;
    patch.setWorkingDirectory(m_folder.path());
    patch.start(u"patch"_s, {u"-p0"_s});
    patch.write(unifiedDiff("a\nb\n", "a\nc\n", encoded, encoded));
    patch.closeWriteChannel();
    QVERIFY2(patch.waitForFinished() && patch.exitCode() == 0, patch.readAllStandardOutput().constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a\nc\n"));
}

void TestLineDiff::patchTakesThem()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 30; ++round) {
        QByteArray before;
        QByteArray after;
        for (int line = 0; line < 60; ++line) {
            const QByteArray text = QByteArray::number(random.bounded(10)) + (line < 59 ? "\n" : "");
            const int fate = random.bounded(10);
            before += fate == 0 ? QByteArray() : text;
            after += fate == 1 ? QByteArray() : fate == 2 ? "new\n" + text : text;
        }
        write(m_folder.filePath(u"file"_s), before);
        QProcess patch;
        patch.setWorkingDirectory(m_folder.path());
        patch.start(u"patch"_s, {u"-p0"_s, u"--quiet"_s});
        patch.write(unifiedDiff(before, after, "file", "file"));
        patch.closeWriteChannel();
        QVERIFY2(patch.waitForFinished() && patch.exitCode() == 0, patch.readAllStandardOutput().constData());
        QFile file(m_folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), after);
    }
}

void TestLineDiff::everyLineIsThere()
{
    const auto lines = lineDiff("a\nb\nc", "a\nx\nc");
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).kind, DiffLine::Kind::Common);
    QCOMPARE(lines.at(1).kind, DiffLine::Kind::Removed);
    QCOMPARE(lines.at(1).before, 1);
    QCOMPARE(lines.at(1).after, -1);
    QCOMPARE(lines.at(2).kind, DiffLine::Kind::Added);
    QCOMPARE(lines.at(2).after, 1);
    QCOMPARE(lines.at(3).text, QByteArray("c"));
}

void TestLineDiff::aDiffIsAsShortAsItCanBe_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("changes");
    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << 0;
    QTest::newRow("added") << QByteArray("ac") << QByteArray("abc") << 1;
    QTest::newRow("changed") << QByteArray("abc") << QByteArray("axc") << 2;
    QTest::newRow("everything") << QByteArray("ab") << QByteArray("xy") << 4;
    QTest::newRow("Myers' own example") << QByteArray("abcabba") << QByteArray("cbabac") << 5;
}

void TestLineDiff::aDiffIsAsShortAsItCanBe()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const auto lines = lineDiff(textOf(before), textOf(after));
    QTEST(static_cast<int>(lines.size() - std::ranges::count(lines, DiffLine::Kind::Common, &DiffLine::kind)),
          "changes");
}

void TestLineDiff::contextStandsAroundEachChange()
{
    const auto headers = [](const QByteArray &after) {
        QByteArrayList all;
        const auto hunks = diffHunks(lineDiff(textOf("abcdefghijklmno"), textOf(after)), 1);
        for (const DiffHunk &hunk : hunks)
            all.append(hunk.header);
        return all.join('|');
    };
    QCOMPARE(headers("abCdefghijklMno"), QByteArray("@@ -2,3 +2,3 @@|@@ -12,3 +12,3 @@"));
    QCOMPARE(headers("abcdefghijklmnop"), QByteArray("@@ -15 +15,2 @@"));
    QCOMPARE(headers("abcDeFghijklmno"), QByteArray("@@ -3,5 +3,5 @@"));
}

void TestLineDiff::hugeDifferencesDoNotTakeLong()
{
    QByteArray before;
    QByteArray after;
    for (int line = 0; line < 20'000; ++line) {
        before += "a" + QByteArray::number(line) + '\n';
        after += "b" + QByteArray::number(line) + '\n';
    }
    QCOMPARE(lineDiff(before, after).size(), 40'000);
}

void TestLineDiff::twoSidesAreMerged_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    const QByteArray conflict = "conflict";
    QTest::newRow("mine only") << QByteArray("a\nX\nc\nd\ne\n") << QByteArray("a\nb\nc\nd\ne\n")
                               << QByteArray("a\nX\nc\nd\ne\n");
    QTest::newRow("theirs only") << QByteArray("a\nb\nc\nd\ne\n") << QByteArray("a\nb\nc\nd\nY\n")
                                 << QByteArray("a\nb\nc\nd\nY\n");
    QTest::newRow("both") << QByteArray("a\nX\nc\nd\ne\n") << QByteArray("a\nb\nc\nd\nY\n")
                          << QByteArray("a\nX\nc\nd\nY\n");
    QTest::newRow("the same") << QByteArray("a\nX\nc\nd\ne\n") << QByteArray("a\nX\nc\nd\ne\n")
                              << QByteArray("a\nX\nc\nd\ne\n");
    QTest::newRow("against each other") << QByteArray("a\nX\nc\nd\ne\n") << QByteArray("a\nY\nc\nd\ne\n") << conflict;
    QTest::newRow("removed and changed") << QByteArray("a\nc\nd\ne\n") << QByteArray("a\nY\nc\nd\ne\n") << conflict;
    QTest::newRow("added and removed") << QByteArray("a\nb\nnew\nc\nd\ne\n") << QByteArray("b\nc\nd\ne\n")
                                       << QByteArray("b\nnew\nc\nd\ne\n");
}

void TestLineDiff::twoSidesAreMerged()
{
    QFETCH(const QByteArray, mine);
    QFETCH(const QByteArray, theirs);
    const auto found = quaymaster::merged("a\nb\nc\nd\ne\n", mine, theirs);
    QTEST(found ? *found : QByteArray("conflict"), "merged");
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
