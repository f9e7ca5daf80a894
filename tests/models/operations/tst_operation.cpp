#include "models/operations/operation.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

class OperationTest : public QObject
{
    Q_OBJECT

private slots:
    void hasAWordForEachState_data();
    void hasAWordForEachState();
    void knowsNoOtherWord();
};

void OperationTest::hasAWordForEachState_data()
{
    using State = Operation::State;
    QTest::addColumn<Operation::State>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("continues");
    QTest::newRow("queued") << State::Queued << u"queued"_s << false;
    QTest::newRow("running") << State::Running << u"running"_s << false;
    QTest::newRow("succeeded") << State::Succeeded << u"succeeded"_s << false;
    QTest::newRow("failed") << State::Failed << u"failed"_s << true;
    QTest::newRow("cancelled") << State::Cancelled << u"cancelled"_s << true;
    QTest::newRow("interrupted") << State::Interrupted << u"interrupted"_s << true;
}

void OperationTest::hasAWordForEachState()
{
    QFETCH(Operation::State, state);
    QFETCH(QString, word);
    QCOMPARE(stateName(state), word);
    QVERIFY(stateNamed(word) == state);
    QTEST(canContinue(state), "continues");
}

void OperationTest::knowsNoOtherWord()
{
    QVERIFY(!stateNamed({}));
    QVERIFY(!stateNamed(u"Running"_s));
}

}

QTEST_GUILESS_MAIN(quaymaster::OperationTest)
#include "tst_operation.moc"
