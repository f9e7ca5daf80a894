#include "models/distribution/copy/destination.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestDestination : public QObject
{
    Q_OBJECT

private:
    static QList<Reference> references(const QString &words)
    {
        QList<Reference> found;
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            found.append(*Reference::parse(word));
        return found;
    }

private slots:
    void aDestinationWithoutATagTakesTheSources()
    {
        const auto found = destinationsFor(references(u"a.example/x b.example/x:2.0"_s), u"1.0"_s);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).tag, u"1.0"_s);
        QCOMPARE(found->at(1).tag, u"2.0"_s);
        QCOMPARE(destinationsFor(references(u"a.example/x"_s), {})->first().tag, QString());
    }

    void noTwoDestinationsMayBecomeOne_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("sourceTag");
        QTest::addColumn<QString>("twice"); // empty: none
        QTest::newRow("other repositories") << u"a.example/x a.example/y b.example/x"_s << u"1.0"_s << QString();
        QTest::newRow("other tags") << u"a.example/x:1 a.example/x:2"_s << u"1"_s << QString();
        QTest::newRow("the same") << u"a.example/x:1 b.example/x a.example/x:1"_s << u"1.0"_s << u"a.example/x:1"_s;
        QTest::newRow("without a tag") << u"a.example/x a.example/x"_s << QString() << u"a.example/x"_s;
        QTest::newRow("by the source's tag") << u"a.example/x a.example/x:1.0"_s << u"1.0"_s << u"a.example/x:1.0"_s;
        QTest::newRow("by another tag") << u"a.example/x a.example/x:1.0"_s << u"1.1"_s << QString();
        QTest::newRow("tag not known yet") << u"a.example/x a.example/x:1.0"_s << QString() << QString();
    }

    void noTwoDestinationsMayBecomeOne()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, sourceTag);
        QFETCH(QString, twice);
        const auto found = destinationsFor(references(wanted), sourceTag);
        QCOMPARE(found.has_value(), twice.isEmpty());
        if (found)
            return;
        QCOMPARE(found.error().kind, Error::Kind::Usage);
        QVERIFY2(found.error().summary.contains(twice + u" is given twice"_s), qPrintable(found.error().summary));
    }
};

QTEST_GUILESS_MAIN(TestDestination)
#include "tst_destination.moc"
