#include "views/widgets/filtermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTest>
#include <algorithm>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class FilterModelTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsContainTheFilter_data();
    void rowsContainTheFilter();
    void anotherTextShowsOtherRows();
    void aConditionCountsBesideTheText();
    void columnsThatAreNotSearchedDoNotMatch();
    void numbersInTextsCount();
    void rowsThatAreEqualKeepTheirOrder();
    void whatIsNoTextSortsByItsValue();
    void sortingFollowsTheModel();
    void aTreeKeepsWhatLeadsToAMatch();
    void aLargeListKeepsItsPlaces();
    void aLargeListFollowsEachLetter();
    void aLargeListIsSearchedAsItIsNow();
    void aLargeListIsSortedAsItIsNow();
    void aLargeListSortsByNumbers();
};

namespace
{

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, 0).data().toString());
    return rows;
}

/// A proxy on a list of texts, both watched.
struct List
{
    explicit List(const QStringList &texts)
        : model(texts)
    {
        proxy.setSourceModel(&model);
    }

    QStringList rows() const { return rowsOf(proxy); }

    QStringListModel model;
    FilterModel proxy;
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

}

void FilterModelTest::rowsContainTheFilter_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("rows");
    const QStringList all{u"Ubuntu 22.04"_s, u"ubuntu 24.04"_s, u"开发环境 [CUDA]"_s, u"a.b"_s};
    QTest::newRow("nothing") << u""_s << all;
    QTest::newRow("any case") << u"UBUNTU"_s << all.mid(0, 2);
    QTest::newRow("in the middle") << u"4.0"_s << all.mid(1, 1);
    QTest::newRow("Chinese") << u"发环"_s << all.mid(2, 1);
    QTest::newRow("no pattern") << u"a.b"_s << all.mid(3, 1);
    QTest::newRow("no range") << u"[cuda]"_s << all.mid(2, 1);
    QTest::newRow("spaces count") << u"u 2"_s << all.mid(0, 2);
    QTest::newRow("no match") << u"debian"_s << QStringList();
}

void FilterModelTest::rowsContainTheFilter()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, rows);
    List list({u"Ubuntu 22.04"_s, u"ubuntu 24.04"_s, u"开发环境 [CUDA]"_s, u"a.b"_s});
    const QSignalSpy changed(&list.proxy, &FilterModel::filterChanged);
    for (qsizetype length = 1; length <= filter.size(); ++length) // as one types
        list.proxy.setFilter(filter.left(length));
    QCOMPARE(list.rows(), rows);
    QCOMPARE(changed.size(), filter.size());
    list.proxy.setFilter({});
    QCOMPARE(list.rows().size(), 4);
}

void FilterModelTest::anotherTextShowsOtherRows()
{
    List list({u"amd64"_s, u"arm64"_s});
    list.proxy.setFilter(u"amd"_s);
    QCOMPARE(list.rows(), {u"amd64"_s});
    list.proxy.setFilter(u"arm"_s);
    QCOMPARE(list.rows(), {u"arm64"_s});
    list.proxy.setFilter(u"a"_s);
    QCOMPARE(list.rows().size(), 2);
}

void FilterModelTest::aConditionCountsBesideTheText()
{
    List list({u"apple"_s, u"pear"_s, u"pineapple"_s});
    const QSignalSpy changed(&list.proxy, &FilterModel::filterChanged);
    list.proxy.setCondition([](int row) { return row > 0; });
    QCOMPARE(list.rows(), QStringList({u"pear"_s, u"pineapple"_s}));
    list.proxy.setFilter(u"apple"_s);
    QCOMPARE(list.rows(), QStringList{u"pineapple"_s});
    list.model.setStringList({u"apple"_s, u"apple 2"_s});
    QCOMPARE(list.rows(), QStringList{u"apple 2"_s});
    QVERIFY(list.proxy.hasCondition());
    list.proxy.setCondition({});
    QVERIFY(!list.proxy.hasCondition());
    QCOMPARE(list.rows(), QStringList({u"apple"_s, u"apple 2"_s}));
    QCOMPARE(changed.size(), 3);
}

void FilterModelTest::columnsThatAreNotSearchedDoNotMatch()
{
    QStandardItemModel model;
    model.appendRow({new QStandardItem(u"web"_s), new QStandardItem(u"amd64"_s)});
    FilterModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilter(u"amd"_s);
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setColumnSearched(1, false);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setColumnSearched(1, true);
    QCOMPARE(proxy.rowCount(), 1);
}

void FilterModelTest::numbersInTextsCount()
{
    List list({u"v1.10"_s, u"v1.2"_s, u"V1.9"_s, u"latest"_s, u"v1.2-rc1"_s});
    list.proxy.sort(0);
    QCOMPARE(list.rows(), QStringList({u"latest"_s, u"v1.2"_s, u"v1.2-rc1"_s, u"V1.9"_s, u"v1.10"_s}));
    list.proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(list.rows(), QStringList({u"v1.10"_s, u"V1.9"_s, u"v1.2-rc1"_s, u"v1.2"_s, u"latest"_s}));
}

void FilterModelTest::rowsThatAreEqualKeepTheirOrder()
{
    QStandardItemModel model;
    for (int row = 0; row < 50; ++row)
        model.appendRow({new QStandardItem(QString::number(row)), new QStandardItem(row % 2 ? u"a"_s : u"A"_s)});
    FilterModel proxy;
    proxy.setSourceModel(&model);
    const QStringList before = rowsOf(proxy);
    proxy.sort(1);
    QCOMPARE(rowsOf(proxy), before);
    proxy.sort(1, Qt::DescendingOrder);
    QCOMPARE(rowsOf(proxy), before);
}

void FilterModelTest::whatIsNoTextSortsByItsValue()
{
    QStandardItemModel model;
    for (const int size : {100, 20, 3}) {
        auto *item = new QStandardItem(QString::number(size));
        item->setData(size, Qt::UserRole);
        model.appendRow(item);
    }
    FilterModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortRole(Qt::UserRole);
    proxy.sort(0);
    QCOMPARE(rowsOf(proxy), QStringList({u"3"_s, u"20"_s, u"100"_s}));
}

void FilterModelTest::sortingFollowsTheModel()
{
    List list({u"b"_s, u"a"_s});
    list.proxy.sort(0);
    QCOMPARE(list.rows(), QStringList({u"a"_s, u"b"_s}));
    list.model.setData(list.model.index(1), u"c"_s);
    QCOMPARE(list.rows(), QStringList({u"b"_s, u"c"_s}));
    list.model.insertRow(0);
    list.model.setData(list.model.index(0), u"bb"_s);
    QCOMPARE(list.rows(), QStringList({u"b"_s, u"bb"_s, u"c"_s}));
    list.model.removeRow(1);
    QCOMPARE(list.rows(), QStringList({u"bb"_s, u"c"_s}));
    list.model.setStringList({u"z10"_s, u"z9"_s});
    QCOMPARE(list.rows(), QStringList({u"z9"_s, u"z10"_s}));
}

void FilterModelTest::aTreeKeepsWhatLeadsToAMatch()
{
    QStandardItemModel model;
    auto *push = new QStandardItem(u"push"_s);
    push->appendRow(new QStandardItem(u"web"_s));
    push->appendRow(new QStandardItem(u"db"_s));
    model.appendRow(push);
    model.appendRow(new QStandardItem(u"pull"_s));
    FilterModel proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    proxy.setFilter(u"we"_s);
    QCOMPARE(rowsOf(proxy), {u"push"_s});
    QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
    proxy.setFilter(u"web"_s);
    QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
    proxy.setFilter(u"push"_s);
    QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 2);
}

/// A large list changes its layout at once and not row by row.
void FilterModelTest::aLargeListKeepsItsPlaces()
{
    QStringList texts;
    for (int row = 0; row < 20'000; ++row)
        texts.append(u"tag-%1"_s.arg(row));
    List list(texts);
    list.proxy.sort(0, Qt::DescendingOrder);
    const QPersistentModelIndex kept = list.proxy.mapFromSource(list.model.index(777));
    const QPersistentModelIndex gone = list.proxy.mapFromSource(list.model.index(1));
    list.proxy.setFilter(u"77"_s);
    QCOMPARE(kept.data().toString(), u"tag-777"_s);
    QVERIFY(!gone.isValid());
    QCOMPARE(list.rows().constFirst(), u"tag-19977"_s);
    list.proxy.setFilter(u"777"_s);
    QCOMPARE(list.rows().constLast(), u"tag-777"_s);
    list.proxy.setFilter({});
    QCOMPARE(list.proxy.rowCount(), 20'000);
    QCOMPARE(kept.data().toString(), u"tag-777"_s);
}

/// What is known of one text is used for the next one.
void FilterModelTest::aLargeListFollowsEachLetter()
{
    QStringList texts;
    for (int row = 0; row < 6000; ++row)
        texts.append(u"%1 Tag-%2"_s.arg(row % 3 ? u"镜像"_s : u"Straße"_s).arg(row));
    List list(texts);
    for (const QString &filter : {u"t"_s, u"ta"_s, u"tag-12"_s, u"tag-1"_s, u"AG-1"_s, u"-15"_s, u"5"_s, u"55"_s,
                                  u"4"_s, u""_s, u"像"_s, u"像 tag-9"_s, u"strasse"_s, u"S"_s, u"none"_s, u""_s}) {
        list.proxy.setFilter(filter);
        QStringList expected;
        for (const QString &text : std::as_const(texts))
            if (text.toCaseFolded().contains(filter.toCaseFolded()))
                expected.append(text);
        QCOMPARE(list.rows(), expected);
    }
}

void FilterModelTest::aLargeListIsSearchedAsItIsNow()
{
    QStandardItemModel model(6000, 2);
    for (int row = 0; row < model.rowCount(); ++row)
        for (const int column : {0, 1})
            model.setItem(row, column, new QStandardItem(u"row %1.%2"_s.arg(row).arg(column)));
    FilterModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilter(u"row 4711.1"_s);
    QCOMPARE(rowsOf(proxy), QStringList{u"row 4711.0"_s});
    model.item(4711, 1)->setText(u"another"_s);
    QCOMPARE(rowsOf(proxy), QStringList());
    proxy.setFilter(u"ANOTHER"_s);
    QCOMPARE(rowsOf(proxy), QStringList{u"row 4711.0"_s});
    model.removeRow(0);
    QCOMPARE(rowsOf(proxy), QStringList{u"row 4711.0"_s});
    proxy.setColumnSearched(1, false);
    QCOMPARE(rowsOf(proxy), QStringList());
    proxy.setFilter(u"0row"_s); // no text goes from one cell into the next
    QCOMPARE(rowsOf(proxy), QStringList());
}

void FilterModelTest::aLargeListIsSortedAsItIsNow()
{
    QStringList texts;
    for (int row = 0; row < 6000; ++row)
        texts.append(u"tag-%1"_s.arg(6000 - row));
    List list(texts);
    list.proxy.sort(0);
    QCOMPARE(list.rows().mid(0, 3), QStringList({u"tag-1"_s, u"tag-2"_s, u"tag-3"_s}));
    list.model.setData(list.model.index(5998), u"tag-9999"_s); // it was tag-2
    QCOMPARE(list.rows().mid(0, 2), QStringList({u"tag-1"_s, u"tag-3"_s}));
    QCOMPARE(list.rows().constLast(), u"tag-9999"_s);
    list.proxy.setFilter(u"99"_s);
    list.proxy.setFilter({});
    QCOMPARE(list.rows().constLast(), u"tag-9999"_s);
    list.model.setStringList(texts);
    QCOMPARE(list.rows().mid(0, 3), QStringList({u"tag-1"_s, u"tag-2"_s, u"tag-3"_s}));
    list.proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(list.rows().constFirst(), u"tag-6000"_s);
}

void FilterModelTest::aLargeListSortsByNumbers()
{
    QStandardItemModel model;
    for (int row = 0; row < 6000; ++row) {
        auto *item = new QStandardItem(QString::number(row));
        item->setData(row % 2 ? QVariant(qint64(row)) : QVariant(qint64(row % 7)), Qt::UserRole);
        model.appendRow(item);
    }
    FilterModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortRole(Qt::UserRole);
    proxy.sort(0);
    QList<qint64> numbers;
    for (int row = 0; row < proxy.rowCount(); ++row)
        numbers.append(proxy.index(row, 0).data(Qt::UserRole).toLongLong());
    QVERIFY(std::ranges::is_sorted(numbers));
    QCOMPARE(proxy.index(0, 0).data().toString(), u"0"_s);
    QCOMPARE(proxy.index(1, 0).data().toString(), u"14"_s); // equal ones in the model's order
    model.item(0)->setData(u"a word"_s, Qt::UserRole); // which no number can be compared with
    proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(proxy.rowCount(), 6000);
}

QTEST_MAIN(FilterModelTest)
#include "tst_filtermodel.moc"
