#include "tests/views/registries/platform/platformwindow.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/platform/platformoverviewdialog.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/statepage.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTreeView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace quaymaster::tests;
using namespace Qt::StringLiterals;

/// The platform's tables.
class TestPlatformOverview : public QObject
{
    Q_OBJECT

private slots:
    void rows_are_a_proper_model()
    {
        PlatformTableModel model([] { return QStringList{u"Name"_s, u"Cards"_s, u"On"_s}; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{7, {u"a"_s, qint64(3), true}}});
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole),
                 model.index(0, 1).data(Qt::TextAlignmentRole));
        QCOMPARE(model.index(0, 2).data().toString(), u"Yes"_s);
        QCOMPARE(model.index(0, 1).data(PlatformTableModel::SortRole).toInt(), 3);
        QCOMPARE(model.id(0), 7);
    }

    void all_three_are_shown_and_slicing_is_switched()
    {
        PlatformWindow scene;
        const qint64 spec = scene.platform.addSpec({{u"name"_s, u"A100 x 2"_s},
                                                    {u"gpuModel"_s, u"A100"_s},
                                                    {u"gpuCount"_s, 2},
                                                    {u"isOnShelf"_s, true},
                                                    {u"supportMemorySplit"_s, false}});
        scene.platform.addNode({{u"name"_s, u"node-1"_s}});
        scene.platform.addInstance({{u"name"_s, u"train-7"_s}});
        QVERIFY(scene.connectNow());
        auto *dialog = new PlatformOverviewDialog(scene.link, scene.state, &scene.window);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        for (const QString &name : {u"platformInstances"_s, u"platformSpecs"_s, u"platformNodes"_s})
            QTRY_COMPARE(scene.find<FilteredTable>(name)->proxy().rowCount(), 1);
        const QStringList problems = accessibilityProblems(*dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        scene.find<QTabWidget>(u"platformTables"_s)->setCurrentIndex(1);
        auto *specs = scene.find<FilteredTable>(u"platformSpecs"_s);
        specs->setCurrentRow(specs->proxy().sourceModel()->index(0, 0));
        QVERIFY(scene.click(u"platformSwitchSlicing"_s));
        QVERIFY(scene.click(u"verb"_s));
        QTRY_VERIFY(scene.platform.spec(spec)->value("supportMemorySplit"_L1).toBool());
        QTRY_COMPARE(specs->proxy().sourceModel()->index(0, 1).data().toString(), u"Yes"_s);
        QTRY_COMPARE(dialog->focusWidget(), &specs->view());
        const auto *progress = scene.find<QLabel>(u"platformOverviewProgress"_s);
        QVERIFY(!progress->text().isEmpty());
        scene.find<QTabWidget>(u"platformTables"_s)->setCurrentIndex(2);
        QVERIFY(progress->text().isEmpty());
        QTRY_COMPARE(dialog->focusWidget(), &scene.find<FilteredTable>(u"platformNodes"_s)->view());
    }

    void another_client_in_the_middle_leaves_no_button_off()
    {
        PlatformWindow scene;
        const qint64 spec = scene.platform.addSpec({{u"name"_s, u"one"_s},
                                                    {u"gpuModel"_s, u"A100"_s},
                                                    {u"gpuCount"_s, 2},
                                                    {u"isOnShelf"_s, true},
                                                    {u"supportMemorySplit"_s, false}});
        QVERIFY(scene.connectNow());
        auto *dialog = new PlatformOverviewDialog(scene.link, scene.state, &scene.window);
        dialog->show();
        auto *specs = scene.find<FilteredTable>(u"platformSpecs"_s);
        QTRY_COMPARE(specs->proxy().rowCount(), 1);
        scene.find<QTabWidget>(u"platformTables"_s)->setCurrentIndex(1);
        specs->setCurrentRow(specs->proxy().sourceModel()->index(0, 0));
        scene.platform.add({PlatformFault::Kind::Hold, "PUT", "updateProductSpec"});
        QVERIFY(scene.click(u"platformSwitchSlicing"_s));
        QVERIFY(scene.click(u"verb"_s));
        QTRY_COMPARE(scene.platform.count("PUT", "updateProductSpec"), 1);
        QVERIFY(PlatformWindow::answerOf<std::monostate>([&scene](const auto &answer) {
            scene.link.use(scene.server(), scene.link.clientOf(scene.server()), &scene.window, answer);
        }));
        dialog->refresh();
        QTRY_COMPARE(scene.platform.count("GET", "getProductSpecList"), 2);
        QTRY_VERIFY(specs->currentRow().isValid());
        scene.platform.letGo();
        QTRY_COMPARE(specs->proxy().sourceModel()->index(0, 1).data().toString(), u"Yes"_s);
        QVERIFY(scene.platform.spec(spec)->value("supportMemorySplit"_L1).toBool());
        QTRY_VERIFY(scene.find<QPushButton>(u"platformSwitchSlicing"_s)->isEnabled());
    }

    void instances_are_shown_with_the_names_that_are_known()
    {
        PlatformWindow scene;
        const qint64 image = scene.platform.addEntry({{u"name"_s, u"pytorch"_s},
                                                      {u"address"_s, u"r.example/t:1"_s},
                                                      {u"isOnShelf"_s, true},
                                                      {u"supportMemorySplit"_s, false}});
        const qint64 spec = scene.platform.addSpec({{u"name"_s, u"A100 x 2"_s}});
        scene.platform.addInstance(
            {{u"name"_s, u"train-7"_s}, {u"imageId"_s, image}, {u"specId"_s, spec}, {u"nodeId"_s, 99}});
        QVERIFY(scene.connectNow());
        auto *dialog = new PlatformOverviewDialog(scene.link, scene.state, &scene.window);
        dialog->show();
        const QAbstractItemModel *rows = scene.find<FilteredTable>(u"platformInstances"_s)->proxy().sourceModel();
        QTRY_COMPARE(rows->rowCount(), 1);
        QTRY_COMPARE(rows->index(0, 4).data().toString(), u"pytorch"_s);
        QTRY_COMPARE(rows->index(0, 5).data().toString(), u"A100 x 2"_s);
        QCOMPARE(rows->index(0, 6).data().toString(), u"99"_s);
    }

    void columns_and_sorting_are_remembered()
    {
        PlatformWindow scene;
        scene.platform.addNode({{u"name"_s, u"node-1"_s}});
        QVERIFY(scene.connectNow());
        for (const bool isAgain : {false, true}) {
            auto *dialog = new PlatformOverviewDialog(scene.link, scene.state, &scene.window);
            dialog->show();
            scene.find<QTabWidget>(u"platformTables"_s)->setCurrentIndex(2);
            QHeaderView &header = *scene.find<FilteredTable>(u"platformNodes"_s)->view().header();
            QTRY_COMPARE(scene.find<FilteredTable>(u"platformNodes"_s)->proxy().rowCount(), 1);
            if (isAgain) {
                QCOMPARE(header.visualIndex(3), 0);
                QCOMPARE(header.sectionSize(3), 222);
            }
            header.moveSection(header.visualIndex(3), 0);
            header.resizeSection(3, 222);
            delete dialog;
        }
    }

    void what_may_not_be_seen_is_told_where_it_would_be()
    {
        PlatformRules rules;
        rules.forbidden = {"getNodeList", "getComputeNodeList", "Node"};
        PlatformWindow scene(rules);
        QVERIFY(scene.connectNow());
        auto *dialog = new PlatformOverviewDialog(scene.link, scene.state, &scene.window);
        dialog->show();
        QTRY_COMPARE(scene.find<FilteredTable>(u"platformNodes"_s)->statePage().state(), StatePage::State::Forbidden);
        QTRY_COMPARE(scene.find<FilteredTable>(u"platformSpecs"_s)->statePage().state(), StatePage::State::Empty);
    }
};

QTEST_MAIN(TestPlatformOverview)
#include "tst_platformoverview.moc"
