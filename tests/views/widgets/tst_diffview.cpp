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
