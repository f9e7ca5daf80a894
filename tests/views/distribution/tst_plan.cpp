#include "views/distribution/planmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quaymaster::PlanOutcome)

namespace
{

using State = ImageReport::State;

const QString one = u"sha256:"_s + QString(64, u'1');
const QString two = u"sha256:"_s + QString(64, u'2');

ImageReport image(State state, const QString &now, const QString &then, std::optional<Error::Kind> error = {})
{
    ImageReport report;
    report.destination = u"reg.example/team/app:1.0"_s;
    report.state = state;
    report.tagOld = now;
    report.tagNew = then;
    if (error)
        report.error = Error{*error, u"A sentence."_s, {}};
    return report;
}

}

/// What a dry run found out, in words.
class TestPlan : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappens_data();
    void tellsWhatHappens();
    void isAModel();
    void sumsUp();
    void saysWhatIsUnknown();
    void tellsMovingTags();
};

void TestPlan::tellsWhatHappens_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<ImageReport>("report");
    QTest::addColumn<bool>("isForced");
    QTest::addColumn<PlanOutcome>("outcome");
    QTest::addColumn<bool>("isInTheWay");
    QTest::newRow("a tag that is not there") << image(State::Planned, {}, one) << false << PlanOutcome::NewTag << false;
    QTest::newRow("by digest") << image(State::Planned, {}, {}) << false << PlanOutcome::ByDigest << false;
    QTest::newRow("the same digest") << image(State::Planned, one, one) << false << PlanOutcome::Unchanged << false;
    QTest::newRow("looked at no further")
        << image(State::Unchanged, one, one) << false << PlanOutcome::Unchanged << false;
    QTest::newRow("a tag that may be replaced")
        << image(State::Planned, one, two) << true << PlanOutcome::MovesTag << false;
    QTest::newRow("a tag that may not") << image(State::Planned, one, two, Kind::Conflict) << false
                                        << PlanOutcome::Collision << true;
    QTest::newRow("a tag that never may")
        << image(State::Planned, one, two, Kind::Conflict) << true << PlanOutcome::Immutable << true;
    QTest::newRow("no right") << image(State::Planned, {}, one, Kind::Forbidden) << false << PlanOutcome::NoRight
                              << true;
    QTest::newRow("no project") << image(State::Planned, {}, one, Kind::NotFound) << false << PlanOutcome::NoProject
                                << true;
    QTest::newRow("no answer") << image(State::Failed, {}, {}, Kind::Network) << false << PlanOutcome::Failed << true;
    QTest::newRow("no source") << image(State::Failed, {}, {}, Kind::NotFound) << false << PlanOutcome::Failed << true;
}

void TestPlan::tellsWhatHappens()
{
    QFETCH(ImageReport, report);
    QFETCH(bool, isForced);
    QTEST(planOutcome(report, isForced), "outcome");
    QTEST(isObstacle(planOutcome(report, isForced)), "isInTheWay");
    QVERIFY(!planOutcomeName(planOutcome(report, isForced)).isEmpty());
}

void TestPlan::isAModel()
{
    PlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setReport({{image(State::Planned, {}, one), image(State::Failed, {}, {})}, {}, 0}, false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.index(0, PlanModel::Destination).data().toString(), u"reg.example/team/app:1.0"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestPlan::sumsUp()
{
    PlanModel model;
    QList<ImageReport> images{image(State::Planned, {}, one), image(State::Planned, one, two, Error::Kind::Conflict)};
    images[0].bytesTransferred = 1000;
    images[1].bytesTransferred = 24;
    model.setReport({images, {}, 0}, false);
    QCOMPARE(model.bytes(), 1024);
    QCOMPARE(model.obstacles(), 1);
    QCOMPARE(model.count(PlanOutcome::Collision), 1);
}

/// What the server did not tell is neither allowed nor forbidden.
void TestPlan::saysWhatIsUnknown()
{
    PlanModel model;
    ImageReport report = image(State::Planned, {}, one);
    model.setReport({{report}, {}, 0}, false);
    QCOMPARE(model.index(0, PlanModel::Right).data().toString(), u"Unknown"_s);
    report.mayPush = Grant::Yes;
    model.setReport({{report}, {}, 0}, false);
    QCOMPARE(model.index(0, PlanModel::Right).data().toString(), u"Allowed"_s);
}

/// latest is meant to change; 1.0.3 is not, and who replaces it should know.
void TestPlan::tellsMovingTags()
{
    QList<ImageReport> images{image(State::Planned, one, two), image(State::Planned, one, two)};
    images[0].destination = u"reg.example/team/app:latest"_s;
    images[1].destination = u"reg.example/team/app:1.0.3"_s;
    PlanModel model;
    model.setReport({images, {}, 0}, true);
    QCOMPARE(model.movingTags(), 1);
    QCOMPARE(model.index(0, PlanModel::What).data().toString(), u"Moving tag moves"_s);
    QCOMPARE(model.index(1, PlanModel::What).data().toString(), u"Tag is replaced"_s);
    QVERIFY(adviceOnTag(images[0], PlanOutcome::MovesTag).contains(u"meant to change"_s));
    for (const PlanOutcome kept : {PlanOutcome::NewTag, PlanOutcome::Unchanged, PlanOutcome::Failed})
        QVERIFY2(adviceOnTag(images[0], kept).isEmpty(), "nothing is replaced");
    QVERIFY(adviceOnTag(images[1], PlanOutcome::Collision).contains(u"no moving tag"_s));
    QVERIFY(adviceOnTag(images[1], PlanOutcome::NewTag).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
