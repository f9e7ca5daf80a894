#include "views/registries/platform/syncconfirmation.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// What a person is asked, and has to type, before changes are brought away.
class TestSyncConfirmation : public QObject
{
    Q_OBJECT

private:
    static SyncChoice deletion(const QString &name)
    {
        PlatformDifference difference;
        difference.action = PlatformDifference::Action::Delete;
        difference.name = name;
        difference.there = EntryFields();
        difference.there->name = name;
        return {difference, {}, false};
    }

private slots:
    void a_deletion_there_is_typed_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("typed");
        QTest::newRow("its name") << QStringList{u"训练 image"_s} << u"训练 image"_s;
        QTest::newRow("no name") << QStringList{QString()} << u"1"_s;
        QTest::newRow("white space alone") << QStringList{u" "_s} << u"1"_s;
        QTest::newRow("white space around it") << QStringList{u" app "_s} << u"1"_s;
        QTest::newRow("two blanks") << QStringList{u"a  b"_s} << u"1"_s;
        QTest::newRow("a sign that is not seen") << QStringList{u"app\u200b"_s} << u"1"_s;
        QTest::newRow("a control character") << QStringList{u"a\u0007b"_s} << u"1"_s;
        QTest::newRow("too long") << QStringList{QString(250, u'a')} << u"1"_s;
        QTest::newRow("several") << QStringList{u"a"_s, u"b"_s} << u"2"_s;
    }

    void a_deletion_there_is_typed()
    {
        QFETCH(const QStringList, names);
        QList<SyncChoice> choices;
        for (const QString &name : names)
            choices.append(deletion(name));
        const Confirmation question = SyncConfirmation::of(choices, {}, {});
        QTEST(question.typed, "typed");
        QVERIFY(question.isDestructive);
    }

    void a_password_that_goes_is_named_data()
    {
        QTest::addColumn<bool>("hasPassword");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("another address") << true << u"r.example/app:2"_s << true;
        QTest::newRow("the same address") << true << u"r.example/app:1"_s << false;
        QTest::newRow("no password there") << false << u"r.example/app:2"_s << false;
    }

    void a_password_that_goes_is_named()
    {
        QFETCH(const bool, hasPassword);
        QFETCH(const QString, address);
        PlatformDifference difference;
        difference.action = PlatformDifference::Action::Update;
        difference.name = u"app"_s;
        difference.hasPassword = hasPassword;
        difference.there = EntryFields();
        difference.there->address = u"r.example/app:1"_s;
        difference.here = EntryFields();
        difference.here->address = address;
        const Confirmation question = SyncConfirmation::of({{difference, {}, false}}, {}, {});
        QTEST(question.consequence.contains("password"_L1), "isNamed");
    }
};

QTEST_GUILESS_MAIN(TestSyncConfirmation)
#include "tst_syncconfirmation.moc"
