#include "models/core/result.h"

#include <QTest>
#include <memory>
#include <optional>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class ResultTest : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsThere();
    void anErrorIsNotAValue();
    void nothingToReturnIsAlsoSuccess();
    void moveOnlyValuesCanBeTaken();
    void aResultOfErrorLikeTextStaysAValue();
    void valuesWithoutADefaultFitIntoAnOptional();
};

void ResultTest::aValueIsThere()
{
    Result<QString> result = u"ready"_s;
    QVERIFY(result.has_value());
    QVERIFY(bool(result));
    QCOMPARE(*result, u"ready"_s);
    QCOMPARE(result->size(), 5);
    *result += u'!';
    QCOMPARE(*result, u"ready!"_s);
}

void ResultTest::anErrorIsNotAValue()
{
    const Error error{Error::Kind::Timeout, u"Try again."_s, u"30 s"_s};
    const Result<QString> result = error;
    QVERIFY(!result);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error(), error);
}

void ResultTest::nothingToReturnIsAlsoSuccess()
{
    const auto succeed = []() -> Result<> { return {}; };
    const auto fail = []() -> Result<> { return Error::cancelled(); };
    QVERIFY(succeed().has_value());
    QVERIFY(!fail().has_value());
}

void ResultTest::moveOnlyValuesCanBeTaken()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 7);
}

void ResultTest::aResultOfErrorLikeTextStaysAValue()
{
    const Result<bool> result = false;
    QVERIFY(result.has_value());
    QVERIFY(!*result);
}

void ResultTest::valuesWithoutADefaultFitIntoAnOptional()
{
    struct Port
    {
        explicit Port(int given)
            : number(given)
        {
        }
        int number;
    };
    std::optional<Result<Port>> answer;
    QVERIFY(!answer);
    answer.emplace(Port(5000));
    QCOMPARE((*answer)->number, 5000);
}

QTEST_GUILESS_MAIN(ResultTest)
#include "tst_result.moc"
