#include "models/registries/entries/registryentry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

class RegistryEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewEntryIsListedAndNotSliced();
    void fieldsHaveTheNamesOfTheCommandLine();
    void fieldsHaveWords();
    void flagsAreYesAndNo();
    void differencesComeInOrder();
    void textsMayBeAsLongAsThePlatformTakesThem();
    void charactersAreCodePoints_data();
    void charactersAreCodePoints();
};

void RegistryEntryTest::aNewEntryIsListedAndNotSliced()
{
    const EntryFields fields;
    QVERIFY(fields.listed);
    QVERIFY(!fields.slicing);
}

void RegistryEntryTest::fieldsHaveTheNamesOfTheCommandLine()
{
    QStringList names;
    for (int i = 0; i < entryFieldCount; ++i) {
        names.append(entryFieldName(EntryField(i)));
        QCOMPARE(entryFieldNamed(names.constLast()), EntryField(i));
    }
    QCOMPARE(names, u"name address description source slicing listed remark"_s.split(u' '));
    QVERIFY(!entryFieldNamed(u"tags"_s));
}

void RegistryEntryTest::fieldsHaveWords()
{
    for (int i = 0; i < entryFieldCount; ++i)
        QVERIFY(!entryFieldText(EntryField(i)).isEmpty());
    QCOMPARE(entryFieldText(EntryField::Slicing), u"GPU memory slicing"_s);
}

void RegistryEntryTest::flagsAreYesAndNo()
{
    EntryFields fields;
    fields.remark = u"no"_s;
    QCOMPARE(entryFieldValue(fields, EntryField::Slicing), u"no"_s);
    QCOMPARE(entryFieldValue(fields, EntryField::Listed), u"yes"_s);
    QCOMPARE(entryFieldShown(EntryField::Slicing, u"no"_s), u"No"_s);
    QCOMPARE(entryFieldShown(EntryField::Listed, u"yes"_s), u"Yes"_s);
    QCOMPARE(entryFieldShown(EntryField::Remark, u"no"_s), u"no"_s); // a person's own word
}

void RegistryEntryTest::differencesComeInOrder()
{
    const EntryFields one{u"a"_s, u"nginx:1.0"_s, {}, {}, false, true, {}};
    EntryFields other = one;
    QVERIFY(differingFields(one, other).isEmpty());
    other.description = u""_s; // an empty text and none are the same
    QVERIFY(differingFields(one, other).isEmpty());
    other.remark = u"r"_s;
    other.listed = false;
    other.address = u"nginx:1.1"_s;
    QCOMPARE(differingFields(one, other), QList({EntryField::Address, EntryField::Listed, EntryField::Remark}));
    QCOMPARE(differingFields(one, {u"b"_s, u"nginx:1.1"_s, u"d"_s, u"s"_s, true, false, u"r"_s}).size(),
             entryFieldCount);
}

void RegistryEntryTest::textsMayBeAsLongAsThePlatformTakesThem()
{
    QCOMPARE(longestText(EntryField::Name), 255);
    QCOMPARE(longestText(EntryField::Address), 500);
    QCOMPARE(longestText(EntryField::Description), 1000);
    QCOMPARE(longestText(EntryField::Source), 255);
    QCOMPARE(longestText(EntryField::Remark), 1000);
    QCOMPARE(longestText(EntryField::Slicing), 0);
    QCOMPARE(longestText(EntryField::Listed), 0);
}

void RegistryEntryTest::charactersAreCodePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("empty") << QString() << qsizetype(0);
    QTest::newRow("Latin") << u"abc"_s << qsizetype(3);
    QTest::newRow("Chinese") << u"镜像库"_s << qsizetype(3);
    QTest::newRow("outside of the first plane") << u"𠮷a🚢🚢"_s << qsizetype(4);
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"a"_s << qsizetype(2);
    QTest::newRow("a pair the wrong way round") << QString(QChar(0xdea2)) + QChar(0xd83d) << qsizetype(2);
}

void RegistryEntryTest::charactersAreCodePoints()
{
    QFETCH(const QString, text);
    QTEST(codePoints(text), "length");
}

}

QTEST_GUILESS_MAIN(quaymaster::RegistryEntryTest)
#include "tst_registryentry.moc"
