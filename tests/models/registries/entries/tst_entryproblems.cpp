#include "models/registries/entries/entryproblems.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

EntryFields good()
{
    EntryFields fields;
    fields.name = u"Ubuntu 22.04 CUDA"_s;
    fields.address = u"nvidia/cuda:12.0-runtime-ubuntu22.04"_s;
    return fields;
}

QString ships(qsizetype count)
{
    return u"🚢"_s.repeated(count); // two UTF-16 units each
}

}

class EntryProblemsTest : public QObject
{
    Q_OBJECT

private slots:
    void aGoodEntryHasNone();
    void everyFieldIsTold();
    void textsMayBeAsLongAs_data();
    void textsMayBeAsLongAs();
    void anAddressMayBeLongButNotTooLong();
    void userInformationIsRefusedAndNotRepeated();
    void onlyTheseFieldsAreChecked();
    void theAddressComesNormalised();
};

void EntryProblemsTest::aGoodEntryHasNone()
{
    QVERIFY(problemsOf(good()).isEmpty());
    EntryFields noTag = good();
    noTag.address = u"registry.example.com/project/image"_s; // advice, never a refusal
    QVERIFY(problemsOf(noTag).isEmpty());
}

void EntryProblemsTest::everyFieldIsTold()
{
    const EntryFields bad{u" \t"_s, u""_s, ships(1001), ships(256), true, true, ships(1001)};
    QList<EntryField> fields;
    for (const auto &[field, problem] : problemsOf(bad)) {
        fields.append(field);
        QVERIFY(problem.endsWith(u'.') || problem.endsWith("1.0"_L1));
    }
    QCOMPARE(fields,
             QList({EntryField::Name, EntryField::Address, EntryField::Description, EntryField::Source,
                    EntryField::Remark}));
}

void EntryProblemsTest::textsMayBeAsLongAs_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<qsizetype>("most");
    QTest::newRow("name") << int(EntryField::Name) << qsizetype(255);
    QTest::newRow("description") << int(EntryField::Description) << qsizetype(1000);
    QTest::newRow("source") << int(EntryField::Source) << qsizetype(255);
    QTest::newRow("remark") << int(EntryField::Remark) << qsizetype(1000);
}

void EntryProblemsTest::textsMayBeAsLongAs()
{
    QFETCH(const int, field);
    QFETCH(const qsizetype, most);
    const auto with = [field](const QString &text) {
        EntryFields fields = good();
        (field == int(EntryField::Name)              ? fields.name
             : field == int(EntryField::Description) ? fields.description
             : field == int(EntryField::Source)      ? fields.source
                                                     : fields.remark)
            = text;
        return fields;
    };
    QVERIFY(problemsOf(with(ships(most))).isEmpty());
    const QString problem = problemOf(with(ships(most + 1)), EntryField(field));
    QVERIFY(problem.contains(QString::number(most)));
    QVERIFY(problem.contains(QString::number(most + 1)));
    QVERIFY(!problem.contains(entryFieldText(EntryField(field)))); // which stands beside it
    QCOMPARE(wholeProblemOf(with(ships(most + 1)), EntryField(field)),
             entryFieldText(EntryField(field)) + u": "_s + problem);
}

void EntryProblemsTest::anAddressMayBeLongButNotTooLong()
{
    EntryFields fields = good();
    const QString rest = u"/a:1.0-"_s + QString(100, u'x') + u"@sha256:"_s + QString(64, u'a');
    fields.address = u"r.example/"_s + QString(200, u'a') + rest;
    QVERIFY(problemsOf(fields).isEmpty());
    fields.address = u"r.example/"_s + QString(600, u'a') + rest;
    const QString problem = problemOf(fields, EntryField::Address);
    QVERIFY2(problem.contains("500"_L1), qPrintable(problem));
}

void EntryProblemsTest::userInformationIsRefusedAndNotRepeated()
{
    const auto refused = checkedAddress(u"admin:s3cret@registry.company.com/project/image:latest"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(refused.error().summary.contains("password"_L1));
    QVERIFY(!(refused.error().summary + refused.error().detail).contains("s3cret"_L1));
}

/// What the platform has is nobody's mistake here.
void EntryProblemsTest::onlyTheseFieldsAreChecked()
{
    EntryFields fields = good();
    fields.address = u"Repo/Upper"_s;
    fields.name.clear();
    QVERIFY(problemsOf(fields, {EntryField::Listed, EntryField::Remark}).isEmpty());
    QCOMPARE(problemsOf(fields, {EntryField::Address}).size(), 1);
    QCOMPARE(problemsOf(fields, {EntryField::Address}).constFirst().first, EntryField::Address);
}

void EntryProblemsTest::theAddressComesNormalised()
{
    QCOMPARE(*checkedAddress(u"nginx"_s), u"docker.io/library/nginx:latest"_s);
    QVERIFY(!checkedAddress(u" nginx"_s)); // entryAddress() takes the space off, before
}

}

QTEST_GUILESS_MAIN(quaymaster::EntryProblemsTest)
#include "tst_entryproblems.moc"
