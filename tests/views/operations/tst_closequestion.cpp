#include "views/operations/closequestion.h"

#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

using Choice = CloseQuestion::Choice;
Q_DECLARE_METATYPE(quaymaster::CloseQuestion::Choice)

/// The window is to be closed while something runs.
class TestCloseQuestion : public QObject
{
    Q_OBJECT

private slots:
    void answersOnce_data();
    void answersOnce();
    void keepsTheWindowByDefaultOfEscape();
    void namesWhatRuns();
};

void TestCloseQuestion::answersOnce_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Choice>("choice");
    QTest::newRow("leave") << u"closeQuestion.leave"_s << Choice::Leave;
    QTest::newRow("cancel") << u"closeQuestion.cancel"_s << Choice::Cancel;
    QTest::newRow("keep") << u"closeQuestion.keep"_s << Choice::Keep;
}

void TestCloseQuestion::answersOnce()
{
    QFETCH(QString, button);
    QFETCH(Choice, choice);
    CloseQuestion question({u"a.tar → reg.example/a:1"_s});
    QSignalSpy chosen(&question, &CloseQuestion::chosen);
    question.open();
    QTest::mouseClick(question.findChild<QPushButton *>(button), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Choice>(), choice);
    QVERIFY(!question.isVisible());
}

void TestCloseQuestion::keepsTheWindowByDefaultOfEscape()
{
    CloseQuestion question({u"a.tar → reg.example/a:1"_s});
    QSignalSpy chosen(&question, &CloseQuestion::chosen);
    question.open();
    QTest::keyClick(&question, Qt::Key_Escape);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Choice>(), Choice::Keep);
}

void TestCloseQuestion::namesWhatRuns()
{
    CloseQuestion question({u"a.tar → reg.example/a:1"_s, u"b.tar → reg.example/b:1"_s});
    const QString text = question.findChild<QLabel *>(u"closeQuestion.operations"_s)->text();
    QVERIFY(text.contains(u"a.tar → reg.example/a:1"_s));
    QVERIFY(text.contains(u"b.tar → reg.example/b:1"_s));
    QVERIFY(!question.findChild<QPushButton *>(u"closeQuestion.cancel"_s)->isDefault());
}

QTEST_MAIN(TestCloseQuestion)
#include "tst_closequestion.moc"
