#include "models/registries/entries/bulkedit.h"
#include "models/registries/entries/entryaddress.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestBulkEdit : public QObject
{
    Q_OBJECT

private:
    static RegistryEntry entry(const QString &address)
    {
        RegistryEntry entry;
        entry.id = 7;
        entry.fields.name = u"app"_s;
        entry.fields.address = address;
        entry.normalised = platformAddress(address).normalised();
        return entry;
    }

private slots:
    void a_prefix_ends_where_a_part_does_data();
    void a_prefix_ends_where_a_part_does();
    void only_what_is_said_changes();
    void what_would_be_wrong_is_left_out();
    void what_was_unreadable_before_is_no_obstacle();
    void the_summary_counts_what_becomes_of_them();
};

void TestBulkEdit::a_prefix_ends_where_a_part_does_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("newPrefix");
    QTest::addColumn<QString>("expected"); // null: as it was
    QTest::newRow("host") << u"old.example.com/team/app:1"_s << u"old.example.com"_s << u"new.example.com"_s
                          << u"new.example.com/team/app:1"_s;
    QTest::newRow("slashes") << u"old.example.com/team/app:1"_s << u"old.example.com/"_s << u"new.example.com/x/"_s
                             << u"new.example.com/x/team/app:1"_s;
    QTest::newRow("path") << u"old.example.com/team/app:1"_s << u"old.example.com/team"_s << u"new.example.com/qa"_s
                          << u"new.example.com/qa/app:1"_s;
    QTest::newRow("part of a name") << u"old.example.com/team2/app:1"_s << u"old.example.com/team"_s << u"x.example"_s
                                    << QString();
    QTest::newRow("another port is another host")
        << u"old.example.com:5000/app:1"_s << u"old.example.com"_s << u"new.example.com"_s << QString();
    QTest::newRow("host with port") << u"old.example.com:5000/app:1"_s << u"old.example.com:5000"_s
                                    << u"new.example.com"_s << u"new.example.com/app:1"_s;
    QTest::newRow("Docker Hub in short") << u"nginx:1.25"_s << u"docker.io"_s << u"mirror.example.com"_s
                                         << u"mirror.example.com/library/nginx:1.25"_s;
    QTest::newRow("whole repository") << u"nginx:1.25"_s << u"nginx"_s << u"mirror.example.com/nginx"_s
                                      << u"mirror.example.com/nginx:1.25"_s;
    QTest::newRow("taken away") << u"docker.io/library/nginx:1"_s << u"docker.io/library"_s << QString()
                                << u"nginx:1"_s;
    QTest::newRow("no prefix") << u"nginx:1"_s << u" "_s << u"x"_s << QString();
}

void TestBulkEdit::a_prefix_ends_where_a_part_does()
{
    QFETCH(const QString, address);
    QFETCH(const QString, prefix);
    QFETCH(const QString, newPrefix);
    QFETCH(const QString, expected);
    const auto changed = BulkEditing::withPrefix(entry(address), prefix, newPrefix);
    QCOMPARE(changed.value_or(QString()), expected);
    QCOMPARE(changed.has_value(), !expected.isNull());
}

void TestBulkEdit::only_what_is_said_changes()
{
    BulkEdit edit;
    edit.listed = false;
    edit.remark = u"old"_s;
    const auto outcomes = BulkEditing::outcomes({entry(u"nginx:1"_s)}, edit);
    QCOMPARE(differingFields(outcomes.first().before, outcomes.first().after),
             QList<EntryField>({EntryField::Listed, EntryField::Remark}));
    QCOMPARE(BulkEditing::changes(outcomes).size(), 1);
    QCOMPARE(BulkEditing::changes(outcomes).first().id, 7);
    QVERIFY(BulkEditing::changes(BulkEditing::outcomes({entry(u"nginx:1"_s)}, {})).isEmpty());
}

void TestBulkEdit::what_would_be_wrong_is_left_out()
{
    BulkEdit edit;
    edit.prefix = u"nginx"_s;
    edit.newPrefix = u"No Such Host/x"_s;
    const auto outcomes = BulkEditing::outcomes({entry(u"nginx:1"_s), entry(u"redis:1"_s)}, edit);
    QCOMPARE(BulkEditing::summary(outcomes).wrong, 1);
    QVERIFY(outcomes.first().isWrong());
    QVERIFY(!outcomes.last().isChanged());
    QVERIFY(BulkEditing::changes(outcomes).isEmpty());
}

/// The platform takes any address, and its entry can still be unlisted here.
void TestBulkEdit::what_was_unreadable_before_is_no_obstacle()
{
    BulkEdit edit;
    edit.listed = false;
    const auto outcomes = BulkEditing::outcomes({entry(u"No Such Host/x"_s), entry(u"nginx:1"_s)}, edit);
    QCOMPARE(BulkEditing::changes(outcomes).size(), 2);
    QVERIFY(!outcomes.first().isWrong());
    edit.prefix = u"No Such Host"_s;
    edit.newPrefix = u"Nor This"_s;
    QVERIFY(BulkEditing::outcomes({entry(u"No Such Host/x"_s)}, edit).first().isWrong());
}

void TestBulkEdit::the_summary_counts_what_becomes_of_them()
{
    BulkEdit edit;
    edit.prefix = u"nginx"_s;
    edit.newPrefix = u"mirror.example.com/nginx"_s;
    const auto moved = BulkEditing::summary(BulkEditing::outcomes({entry(u"nginx:1"_s), entry(u"redis:1"_s)}, edit));
    QCOMPARE(moved.changed, 1);
    QCOMPARE(moved.wrong, 0);
    QVERIFY(moved.movesAddresses);
    QVERIFY(!moved.unlists);
    edit = {};
    edit.listed = false;
    const auto unlisted = BulkEditing::summary(BulkEditing::outcomes({entry(u"nginx:1"_s)}, edit));
    QVERIFY(unlisted.unlists);
    QVERIFY(!unlisted.movesAddresses);
}

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulkedit.moc"
