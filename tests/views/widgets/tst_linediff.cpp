#include "views/widgets/linediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class LineDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void aDiffIsAsShortAsItCanBe_data();
    void aDiffIsAsShortAsItCanBe();
    void contextStandsAroundEachChange();
    void everyDiffLeadsFromOneTextToTheOther();
    void hugeDifferencesDoNotTakeLong();
};

namespace
{

/// One letter a line.
QString textOf(const QString &letters)
{
    QString text;
    for (const QChar letter : letters)
        text += letter + u'\n';
    return text;
}

QString written(const QList<DiffLine> &lines)
{
    QString text;
    for (const DiffLine &line : lines) {
        switch (line.kind) {
        case DiffLine::Kind::Same:
            text += u' ' + line.text;
            break;
        case DiffLine::Kind::Added:
            text += u'+' + line.text;
            break;
        case DiffLine::Kind::Removed:
            text += u'-' + line.text;
            break;
        case DiffLine::Kind::Skipped:
            text += line.text;
            break;
        }
    }
    return text;
}

QString oneSide(const QList<DiffLine> &lines, DiffLine::Kind gone)
{
    QString letters;
    for (const DiffLine &line : lines)
        letters += line.kind == gone ? QString() : line.text;
    return letters;
}

}

void LineDiffTest::aDiffIsAsShortAsItCanBe_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    QTest::newRow("same") << u"abc"_s << u"abc"_s << u""_s;
    QTest::newRow("added") << u"ac"_s << u"abc"_s << u" a+b c"_s;
    QTest::newRow("removed") << u"abc"_s << u"ac"_s << u" a-b c"_s;
    QTest::newRow("changed") << u"abc"_s << u"axc"_s << u" a-b+x c"_s;
    QTest::newRow("from nothing") << u""_s << u"ab"_s << u"+a+b"_s;
    QTest::newRow("to nothing") << u"ab"_s << u""_s << u"-a-b"_s;
    QTest::newRow("everything") << u"ab"_s << u"xy"_s << u"-a-b+x+y"_s;
    QTest::newRow("Myers' own example") << u"abcabba"_s << u"cbabac"_s << u"-a-b c+b a b-b a+c"_s;
}

void LineDiffTest::aDiffIsAsShortAsItCanBe()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, diff);
    QCOMPARE(written(lineDiff(textOf(before), textOf(after), -1)), diff);
}

void LineDiffTest::contextStandsAroundEachChange()
{
    const QString before = textOf(u"abcdefghijklmno"_s);
    QCOMPARE(written(lineDiff(before, textOf(u"abCdefghijklMno"_s), 1)),
             u"@@ -2,3 +2,3 @@ b-c+C d@@ -12,3 +12,3 @@ l-m+M n"_s);
    QCOMPARE(written(lineDiff(before, textOf(u"abcdefghijklmnop"_s), 1)), u"@@ -15,1 +15,2 @@ o+p"_s);
    QCOMPARE(written(lineDiff(before, textOf(u"abcDeFghijklmno"_s), 1)), u"@@ -3,5 +3,5 @@ c-d+D e-f+F g"_s);
    QCOMPARE(written(lineDiff({}, textOf(u"a"_s))), u"@@ -0,0 +1,1 @@+a"_s);
}

void LineDiffTest::everyDiffLeadsFromOneTextToTheOther()
{
    QRandomGenerator random(42);
    const auto letters = [&] {
        QString text;
        for (int length = random.bounded(30); length > 0; --length)
            text += QChar(u'a' + random.bounded(4));
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        const QString before = letters();
        const QString after = letters();
        const QList<DiffLine> diff = lineDiff(textOf(before), textOf(after), -1);
        if (before == after)
            continue;
        QCOMPARE(oneSide(diff, DiffLine::Kind::Added), before);
        QCOMPARE(oneSide(diff, DiffLine::Kind::Removed), after);
    }
}

void LineDiffTest::hugeDifferencesDoNotTakeLong()
{
    QStringList before;
    QStringList after;
    for (int line = 0; line < 20'000; ++line) {
        before.append(u"a%1"_s.arg(line));
        after.append(u"b%1"_s.arg(line));
    }
    QCOMPARE(lineDiff(before.join(u'\n'), after.join(u'\n'), -1).size(), 40'000);
}

QTEST_MAIN(LineDiffTest)
#include "tst_linediff.moc"
