#include "views/widgets/diffview.h"

#include "views/widgets/colors.h"

#include <QTest>
#include <QTextBlock>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class DiffViewTest : public QObject
{
    Q_OBJECT

private slots:
    void differencesHaveSignsAndColours();
    void lineEndsAreSeenWhereTheyDiffer_data();
    void lineEndsAreSeenWhereTheyDiffer();
    void textsThatAreTheSameAreSaidToBeSo();
    void coloursFollowTheTheme();
};

void DiffViewTest::differencesHaveSignsAndColours()
{
    DiffView view;
    view.setTexts(u"a\nb\n"_s, u"a\nc\n"_s, u"web:1.0"_s, u"web:1.1"_s);
    QVERIFY(view.isDifferent());
    QVERIFY(view.isReadOnly());
    QCOMPARE(view.toPlainText(), u"--- web:1.0\n+++ web:1.1\n@@ -1,2 +1,2 @@\n a\n-b\n+c"_s);
    const QTextBlock removed = view.document()->findBlockByNumber(4);
    const QTextBlock added = view.document()->findBlockByNumber(5);
    QVERIFY(removed.blockFormat().background() != added.blockFormat().background());
}

void DiffViewTest::lineEndsAreSeenWhereTheyDiffer_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shown");

    QTest::newRow("all the same") << u"a\r\nb\r\n"_s << u"a\r\nc\r\n"_s << u"@@ -1,2 +1,2 @@\n a\n-b\n+c"_s;
    QTest::newRow("changed") << u"a\r\n"_s << u"a\n"_s << u"@@ -1 +1 @@\n-a␍\n+a"_s;
    QTest::newRow("mixed") << u"a\r\nb\n"_s << u"a\r\nb\r\n"_s << u"@@ -1,2 +1,2 @@\n a␍\n-b\n+b␍"_s;
    QTest::newRow("a lone return") << u"a\rb\n"_s << u"a\rc\n"_s << u"@@ -1 +1 @@\n-a␍b\n+a␍c"_s;
    QTest::newRow("the last one") << u"a\nb"_s << u"a\nb\n"_s
                                  << u"@@ -1,2 +1,2 @@\n a\n-b\n\\ No line end at the end\n+b"_s;
    QTest::newRow("none at either end") << u"a"_s << u"b"_s << u"@@ -1 +1 @@\n-a\n+b"_s;
}

void DiffViewTest::lineEndsAreSeenWhereTheyDiffer()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    DiffView view;
    view.setTexts(before, after);
    QTEST(view.toPlainText(), "shown");
}

void DiffViewTest::textsThatAreTheSameAreSaidToBeSo()
{
    DiffView view;
    view.setTexts(u"a"_s, u"a"_s);
    QVERIFY(!view.isDifferent());
    QCOMPARE(view.toPlainText(), QString());
    QCOMPARE(view.placeholderText(), u"Both are the same."_s);
}

void DiffViewTest::coloursFollowTheTheme()
{
    DiffView view;
    view.setTexts(u"a\n"_s, u"b\n"_s);
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    view.setPalette(dark);
    const QTextBlock added = view.document()->lastBlock();
    QCOMPARE(added.blockFormat().background().color(), toneGround(Tone::DiffAdded, dark));
}

QTEST_MAIN(DiffViewTest)
#include "tst_diffview.moc"
