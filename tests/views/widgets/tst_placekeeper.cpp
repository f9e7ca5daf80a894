#include "tests/views/widgets/tablescene.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// As a table keeps it.
class PlaceKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void placeSurvivesAReset();
    void whoScrollsElsewhereStaysThere();
    void unfoldedRowsSurviveAReset();
};

void PlaceKeeperTest::placeSurvivesAReset()
{
    TableScene scene(200);
    QVERIFY(scene.show());
    scene.table.setCurrentRow(scene.model.index(120, 0));
    QScrollBar *bar = scene.table.view().verticalScrollBar();
    const int scrolled = bar->value();
    QVERIFY(scrolled > 0);
    const QSignalSpy changed(&scene.table, &FilteredTable::selectionChanged);
    scene.model.clear(); // a reset; the rows come later
    for (int row = 1; row <= 200; ++row)
        scene.model.appendRow(rowOf(u"v1.%1"_s.arg(row), u"x"_s));
    QCOMPARE(scene.place(), u"v1.121"_s);
    QCOMPARE(scene.table.selectedRows().size(), 1);
    QTRY_COMPARE(bar->value(), scrolled);
    QVERIFY(!changed.isEmpty());
}

/// Rows that come late do not take the person back to where they were.
void PlaceKeeperTest::whoScrollsElsewhereStaysThere()
{
    TableScene scene(200);
    QVERIFY(scene.show());
    QScrollBar *bar = scene.table.view().verticalScrollBar();
    bar->setValue(bar->maximum());
    scene.model.clear();
    const auto append = [&](int first, int last) {
        for (int row = first; row <= last; ++row)
            scene.model.appendRow(rowOf(u"v1.%1"_s.arg(row), u"x"_s));
        QCoreApplication::processEvents();
    };
    append(1, 100);
    QCOMPARE(bar->value(), 0);
    bar->triggerAction(QScrollBar::SliderSingleStepAdd); // as wheel and mouse do
    const int chosen = bar->value();
    QVERIFY(chosen > 0);
    append(101, 250);
    QVERIFY(bar->maximum() > chosen);
    QCOMPARE(bar->value(), chosen);
}

void PlaceKeeperTest::unfoldedRowsSurviveAReset()
{
    QStandardItemModel model;
    const auto fill = [&model] {
        for (const QString &name : {u"push"_s, u"pull"_s}) {
            const QList<QStandardItem *> row = rowOf(name, {});
            row.first()->appendRow(rowOf(name + u"/image"_s, {}));
            model.appendRow(row);
        }
        model.appendRow(rowOf(u"sync"_s, {}));
    };
    fill();
    FilteredTable tree(FilteredTable::Kind::Tree);
    tree.setModel(model, Qt::DisplayRole, KeyRole);
    tree.view().expand(tree.proxy().index(1, 0));
    model.clear();
    fill();
    QVERIFY(!tree.view().isExpanded(tree.proxy().index(0, 0)));
    QVERIFY(tree.view().isExpanded(tree.proxy().index(1, 0)));
}

QTEST_MAIN(PlaceKeeperTest)
#include "tst_placekeeper.moc"
