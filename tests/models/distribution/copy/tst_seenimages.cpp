#include "models/distribution/copy/seenimages.h"

#include "models/distribution/copy/copyreport.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using State = ImageReport::State;

namespace
{

const Digest one = Digest::of("one");
const Digest two = Digest::of("two");
const Digest three = Digest::of("three");

ImageReport image(const QString &destination, State state, const QString &digest, const QString &tagOld)
{
    ImageReport report;
    report.source = u"reg.example/qa/app:1.0"_s;
    report.destination = destination;
    report.state = state;
    report.digest = digest;
    report.tagOld = tagOld;
    return report;
}

}

/// What was looked at is what is done, or nothing is.
class TestSeenImages : public QObject
{
    Q_OBJECT

private slots:
    void objects_data()
    {
        QTest::addColumn<ImageReport>("seen");
        QTest::addColumn<QString>("there");
        QTest::addColumn<bool>("isAsSeen");
        const auto planned
            = [](const QString &tagOld) { return image(u"a"_s, State::Planned, one.toString(), tagOld); };
        const auto failed = [](const Digest &digest, const QString &tagOld) {
            return image(u"a"_s, State::Failed, digest.toString(), tagOld);
        };
        QTest::newRow("a new tag") << planned({}) << QString() << true;
        QTest::newRow("a new tag that somebody else made") << planned({}) << two.toString() << false;
        QTest::newRow("a new tag that is there by now") << planned({}) << one.toString() << true;
        QTest::newRow("a tag that is replaced") << planned(two.toString()) << two.toString() << true;
        QTest::newRow("a tag that somebody else replaced") << planned(two.toString()) << three.toString() << false;
        QTest::newRow("a tag that is gone") << planned(two.toString()) << QString() << false;
        QTest::newRow("another source") << image(u"a"_s, State::Planned, two.toString(), {}) << QString() << false;
        QTest::newRow("another destination") << image(u"b"_s, State::Planned, one.toString(), {}) << QString() << false;
        QTest::newRow("a failure that saw it") << failed(one, two.toString()) << two.toString() << true;
        QTest::newRow("a failure that saw another tag") << failed(one, two.toString()) << three.toString() << false;
        QTest::newRow("a failure that did not see the tag") << failed(one, {}) << two.toString() << true;
        QTest::newRow("a failure that saw another source") << failed(two, {}) << QString() << false;
    }

    void objects()
    {
        QFETCH(const ImageReport, seen);
        QFETCH(const QString, there);
        QFETCH(const bool, isAsSeen);
        const auto old = Digest::parse(there);
        const auto objection = SeenImages({seen}).objection(u"a"_s, old ? std::optional(*old) : std::nullopt, one);
        QCOMPARE(!objection, isAsSeen);
        if (objection)
            QCOMPARE(objection->kind, Error::Kind::Conflict);
    }

    /// What one destination got is what the other one gets, whose attempt failed before anything was known.
    void knowsTheDigestFromAnotherDestination()
    {
        const SeenImages seen(
            {image(u"a"_s, State::Failed, {}, {}), image(u"b"_s, State::Succeeded, one.toString(), {})});
        QVERIFY(!seen.objection(u"a"_s, {}, one));
        QVERIFY(seen.objection(u"a"_s, {}, two));
    }

    void objectsToNothingWhereNothingWasSeen()
    {
        QVERIFY(SeenImages().isEmpty());
        QVERIFY(SeenImages(QList<ImageReport>()).isEmpty());
        QVERIFY(!SeenImages({image(u"a"_s, State::Failed, {}, {})}).objection(u"a"_s, two, one));
    }
};

QTEST_GUILESS_MAIN(TestSeenImages)
#include "tst_seenimages.moc"
