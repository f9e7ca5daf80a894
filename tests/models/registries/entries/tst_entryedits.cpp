#include "models/registries/entries/entryedits.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// What is not said stays.
class TestEntryEdits : public QObject
{
    Q_OBJECT

private:
    template <typename T> static EntryEdits with(std::optional<T> EntryEdits::*field, const T &value)
    {
        EntryEdits edits;
        edits.*field = value;
        return edits;
    }

private slots:
    void each_field_is_said_by_itself_data()
    {
        QTest::addColumn<EntryEdits>("edits");
        QTest::addColumn<EntryField>("field");
        QTest::newRow("name") << with(&EntryEdits::name, u"b"_s) << EntryField::Name;
        QTest::newRow("address") << with(&EntryEdits::address, u"b"_s) << EntryField::Address;
        QTest::newRow("description") << with(&EntryEdits::description, QString()) << EntryField::Description;
        QTest::newRow("source") << with(&EntryEdits::source, u"b"_s) << EntryField::Source;
        QTest::newRow("slicing") << with(&EntryEdits::slicing, true) << EntryField::Slicing;
        QTest::newRow("listed") << with(&EntryEdits::listed, false) << EntryField::Listed;
        QTest::newRow("remark") << with(&EntryEdits::remark, u"b"_s) << EntryField::Remark;
    }
    void each_field_is_said_by_itself()
    {
        QFETCH(const EntryEdits, edits);
        QFETCH(const EntryField, field);
        const EntryFields before{u"a"_s, u"a"_s, u"a"_s, u"a"_s, false, true, u"a"_s};
        QVERIFY(!edits.areNone());
        QCOMPARE(differingFields(before, edits.appliedTo(before)), QList<EntryField>{field});
    }

    void nothing_said_changes_nothing()
    {
        const EntryFields before{u"a"_s, u"a"_s, u"a"_s, u"a"_s, true, false, u"a"_s};
        QVERIFY(EntryEdits().areNone());
        QVERIFY(EntryEdits().appliedTo(before) == before);
    }
};

QTEST_GUILESS_MAIN(TestEntryEdits)
#include "tst_entryedits.moc"
