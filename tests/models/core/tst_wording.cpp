#include "models/core/wording.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void namesStandOneAfterTheOther_data();
    void namesStandOneAfterTheOther();
};

void TestWording::namesStandOneAfterTheOther_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("one") << QStringList{u"a"_s} << u"a"_s;
    QTest::newRow("three") << QStringList{u"a"_s, u"b"_s, u"c"_s} << u"a, b, c"_s;
    QTest::newRow("a name that looks like a place") << QStringList{u"%2"_s, u"b"_s} << u"%2, b"_s;
}

void TestWording::namesStandOneAfterTheOther()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, text);
    QCOMPARE(quaymaster::listed(names), text);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
