#include "models/registries/slicing/gpuslice.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestGpuSlice : public QObject
{
    Q_OBJECT

private slots:
    void sharesACard_data()
    {
        QTest::addColumn<SlicingNumbers>("numbers");
        QTest::addColumn<QString>("memory");
        QTest::addColumn<int>("percent");
        QTest::newRow("half a card") << SlicingNumbers{12, 1, 24, 8} << u"12g"_s << 50;
        QTest::newRow("half of the only card") << SlicingNumbers{12, 1, 24, 1} << u"12g"_s << 50;
        QTest::newRow("a whole card") << SlicingNumbers{24, 1, 24, 1} << u"24g"_s << 100;
        QTest::newRow("two whole cards") << SlicingNumbers{48, 2, 24, 8} << u"24g"_s << 100;
        QTest::newRow("a third, rounded") << SlicingNumbers{8, 1, 24, 8} << u"8g"_s << 33;
        QTest::newRow("two thirds, rounded") << SlicingNumbers{16, 1, 24, 8} << u"16g"_s << 67;
        QTest::newRow("no whole number of GB") << SlicingNumbers{25, 2, 24, 8} << u"12800m"_s << 52;
        QTest::newRow("no whole number of MB: down") << SlicingNumbers{40, 3, 24, 8} << u"13653m"_s << 56;
        QTest::newRow("never nothing") << SlicingNumbers{1, 1, 400, 8} << u"1g"_s << 1;
    }

    void sharesACard()
    {
        QFETCH(const SlicingNumbers, numbers);
        const auto slice = gpuSlice(numbers);
        QVERIFY(slice);
        QTEST(sliceMemory(slice->memoryMiB), "memory");
        QTEST(slice->smPercent, "percent");
        QCOMPARE(slice->cards, numbers.cards);
        QCOMPARE(slice->isWholeCard(), slice->smPercent == 100);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<SlicingNumbers>("numbers");
        QTest::addColumn<QList<SlicingField>>("fields");
        using Fields = QList<SlicingField>;
        QTest::newRow("more than a card has") << SlicingNumbers{25, 1, 24, 8} << Fields{SlicingField::Memory};
        QTest::newRow("a little more") << SlicingNumbers{49, 2, 24, 8} << Fields{SlicingField::Memory};
        QTest::newRow("more cards than there are") << SlicingNumbers{48, 3, 24, 2} << Fields{SlicingField::Cards};
        QTest::newRow("both") << SlicingNumbers{99, 3, 24, 2} << Fields{SlicingField::Memory, SlicingField::Cards};
        QTest::newRow("nothing yet") << SlicingNumbers{0, 0, 0, 0}
                                     << Fields{SlicingField::Memory, SlicingField::Cards, SlicingField::CardMemory,
                                               SlicingField::NodeCards};
        QTest::newRow("negative") << SlicingNumbers{-12, 1, 24, 1} << Fields{SlicingField::Memory};
        QTest::newRow("a card without memory") << SlicingNumbers{12, 1, 0, 1} << Fields{SlicingField::CardMemory};
    }

    void saysWhatIsWrong()
    {
        QFETCH(const SlicingNumbers, numbers);
        const auto problems = slicingProblems(numbers);
        QList<SlicingField> fields;
        for (const SlicingProblem &problem : problems) {
            fields.append(problem.field);
            QVERIFY(problem.sentence.endsWith(u'.'));
        }
        QTEST(fields, "fields");
        const auto slice = gpuSlice(numbers);
        QVERIFY(!slice);
        QCOMPARE(slice.error().kind, Error::Kind::Invalid);
        QCOMPARE(slice.error().summary, problems.first().sentence);
    }
};

QTEST_GUILESS_MAIN(TestGpuSlice)
#include "tst_gpuslice.moc"
