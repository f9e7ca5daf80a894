#include "models/registries/entries/entryfilter.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestEntryFilter : public QObject
{
    Q_OBJECT

private:
    static RegistryEntry entry()
    {
        RegistryEntry entry;
        entry.fields.source = u"Docker Hub"_s;
        entry.created = QDateTime(QDate(2026, 3, 1), QTime(23, 59), Qt::LocalTime).toUTC();
        return entry;
    }

private slots:
    void what_is_not_said_does_not_count()
    {
        QVERIFY(EntryFilter().isEmpty());
        QVERIFY(EntryFilter().matches(entry()));
    }

    void flags_and_source()
    {
        EntryFilter filter;
        filter.listed = true;
        filter.slicing = false;
        filter.source = u"Docker Hub"_s;
        QVERIFY(filter.matches(entry()));
        filter.source = QString();
        QVERIFY(!filter.matches(entry()));
        filter.source = {};
        filter.listed = false;
        QVERIFY(!filter.matches(entry()));
        filter.listed = {};
        filter.slicing = true;
        QVERIFY(!filter.matches(entry()));
    }

    void days_are_the_persons_own_and_included_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<bool>("matches");
        const QDate day(2026, 3, 1);
        QTest::newRow("that day") << day << day << true;
        QTest::newRow("since") << day << QDate() << true;
        QTest::newRow("until") << QDate() << day << true;
        QTest::newRow("since the next") << day.addDays(1) << QDate() << false;
        QTest::newRow("until the one before") << QDate() << day.addDays(-1) << false;
    }

    void days_are_the_persons_own_and_included()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QFETCH(const bool, matches);
        EntryFilter filter;
        filter.setCreated(from, to);
        QCOMPARE(filter.matches(entry()), matches);
    }
};

QTEST_GUILESS_MAIN(TestEntryFilter)
#include "tst_entryfilter.moc"
