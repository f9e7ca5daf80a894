#include "models/registries/slicing/platformslice.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// The numbers are those of seed-systems, fixture 10.
class TestPlatformSlice : public QObject
{
    Q_OBJECT

private slots:
    void computesAsThePlatformDoes_data()
    {
        QTest::addColumn<SlicingNumbers>("numbers");
        QTest::addColumn<int>("memory");
        QTest::addColumn<std::optional<int>>("smLimit");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("a percentage that is none")
            << SlicingNumbers{12, 1, 24, 8} << 12 << std::optional(4) << QStringList{u"4 % of the compute"_s};
        QTest::newRow("no limit at all") << SlicingNumbers{12, 1, 24, 1} << 12 << std::optional(0)
                                         << QStringList{u"no limit"_s};
        QTest::newRow("a whole card") << SlicingNumbers{24, 1, 24, 1} << 24 << std::optional(1)
                                      << QStringList{u"1 % of the compute"_s};
        QTest::newRow("two cards: the total on each") << SlicingNumbers{48, 2, 24, 8} << 48 << std::optional(16)
                                                      << QStringList{u"not limited at all"_s, u"16 %"_s};
        QTest::newRow("two parts of cards") << SlicingNumbers{20, 2, 24, 8} << 20 << std::optional(6)
                                            << QStringList{u"20g of each card, not 10g"_s, u"6 %"_s};
        QTest::newRow("above a hundred") << SlicingNumbers{400, 4, 200, 199} << 400 << std::optional(400)
                                         << QStringList{u"not limited at all"_s, u"no limit"_s};
        QTest::newRow("a division by zero")
            << SlicingNumbers{12, 1, 24, 32} << 12 << std::optional<int>() << QStringList{u"divides by zero"_s};
        QTest::newRow("right") << SlicingNumbers{50, 1, 100, 100} << 50 << std::optional(50) << QStringList{};
    }

    void computesAsThePlatformDoes()
    {
        QFETCH(const SlicingNumbers, numbers);
        QFETCH(const QStringList, says);
        const auto set = platformSlice(numbers);
        QVERIFY(set);
        QTEST(set->memory, "memory");
        QTEST(set->smLimit, "smLimit");
        const QStringList mistakes = platformMistakes(numbers);
        QVERIFY2(mistakes.size() == says.size(), qPrintable(mistakes.join(u'\n')));
        for (qsizetype i = 0; i < says.size(); ++i)
            QVERIFY2(mistakes.at(i).contains(says.at(i)), qPrintable(mistakes.at(i)));
    }

    void hasNothingToSayOfWrongNumbers()
    {
        QVERIFY(!platformSlice({48, 1, 24, 1}));
        QVERIFY(platformMistakes({0, 0, 0, 0}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlatformSlice)
#include "tst_platformslice.moc"
