#include "models/registries/entries/duplicatecount.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

class DuplicateCountTest : public QObject
{
    Q_OBJECT

private slots:
    void twoOfTheSameAreDuplicates();
    void theLastButOneEndsIt();
    void tellsWhatTurned();
    void emptyAddressesDoNotCount();
    void whatWasNeverThereCanBeTakenAway();
};

void DuplicateCountTest::twoOfTheSameAreDuplicates()
{
    DuplicateCount count;
    count.add(u"a"_s);
    count.add(u"b"_s);
    QVERIFY(count.duplicates().isEmpty());
    count.add(u"a"_s);
    QCOMPARE(count.duplicates(), QSet<QString>{u"a"_s});
}

void DuplicateCountTest::theLastButOneEndsIt()
{
    DuplicateCount count;
    for (int i = 0; i < 3; ++i)
        count.add(u"a"_s);
    count.remove(u"a"_s);
    QCOMPARE(count.duplicates(), QSet<QString>{u"a"_s});
    count.remove(u"a"_s);
    QVERIFY(count.duplicates().isEmpty());
    count.remove(u"a"_s);
    count.add(u"a"_s);
    QVERIFY(count.duplicates().isEmpty());
}

void DuplicateCountTest::tellsWhatTurned()
{
    DuplicateCount count;
    for (int i = 0; i < 3; ++i)
        count.add(u"a"_s);
    QCOMPARE(count.takeTurned(), QSet<QString>{u"a"_s});
    QVERIFY(count.takeTurned().isEmpty());
    count.remove(u"a"_s);
    QVERIFY(count.takeTurned().isEmpty()); // still two
    count.remove(u"a"_s);
    count.add(u"a"_s);
    QVERIFY(count.takeTurned().isEmpty()); // as before
}

void DuplicateCountTest::emptyAddressesDoNotCount()
{
    DuplicateCount count;
    count.add({});
    count.add({});
    QVERIFY(count.duplicates().isEmpty());
}

void DuplicateCountTest::whatWasNeverThereCanBeTakenAway()
{
    DuplicateCount count;
    count.remove(u"a"_s);
    count.add(u"a"_s);
    count.add(u"a"_s);
    QCOMPARE(count.duplicates(), QSet<QString>{u"a"_s});
}

}

QTEST_GUILESS_MAIN(quaymaster::DuplicateCountTest)
#include "tst_duplicatecount.moc"
