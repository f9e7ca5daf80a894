#include "tests/views/widgets/tablescene.h"
#include "views/widgets/statepage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// As a table shows it.
class ListContentTest : public QObject
{
    Q_OBJECT

private slots:
    void aPageStandsInThePlaceOfNothing();
    void rowsThatAreOldSayHowOld();
    void theFocusStays();
    void thePageHandsTheFocusOn();
};

void ListContentTest::aPageStandsInThePlaceOfNothing()
{
    using State = StatePage::State;
    TableScene scene(0);
    QAction add(u"Add…"_s);
    const QSignalSpy added(&add, &QAction::triggered);
    const QSignalSpy retried(&scene.table, &FilteredTable::retryRequested);
    scene.table.setEmpty([] { return u"Tags are listed here."_s; }, &add);
    QVERIFY(scene.show());
    const StatePage &page = scene.table.statePage();
    auto *button = page.findChild<QPushButton *>(u"stateButton"_s);
    QVERIFY(page.isVisible());
    QCOMPARE(page.state(), State::Empty);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(added.size(), 1);
    scene.table.setLoading();
    QCOMPARE(page.state(), State::Loading);
    scene.table.setError({Error::Kind::Forbidden, u"You may not list the tags."_s, {}});
    QCOMPARE(page.state(), State::Forbidden);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(retried.size(), 1);
    scene.table.setLoaded();
    QCOMPARE(page.state(), State::Empty);
    scene.model.appendRow(rowOf(u"v1"_s, {}));
    QVERIFY(!page.isVisible());
    scene.table.filterLine().setText(u"nothing"_s);
    QVERIFY(page.isVisible());
    QCOMPARE(page.state(), State::NoMatch);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!page.isVisible());
    scene.model.removeRow(0);
    QCOMPARE(page.state(), State::Empty);
}

void ListContentTest::rowsThatAreOldSayHowOld()
{
    TableScene scene;
    QVERIFY(scene.show());
    const QSignalSpy retried(&scene.table, &FilteredTable::retryRequested);
    scene.table.setError({Error::Kind::Network, u"The host cannot be reached."_s, {}},
                         QDateTime::currentDateTimeUtc().addSecs(-7200));
    QVERIFY(!scene.table.statePage().isVisible());
    const auto *text = scene.table.findChild<QLabel *>(u"staleText"_s);
    QVERIFY(text->isVisible());
    QCOMPARE(text->text(), u"This was read 2 hour(s) ago. The host cannot be reached."_s);
    QTest::mouseClick(scene.table.findChild<QPushButton *>(u"staleRetry"_s), Qt::LeftButton);
    QCOMPARE(retried.size(), 1);
    scene.table.setLoaded();
    QVERIFY(!text->isVisible());
}

void ListContentTest::theFocusStays()
{
    TableScene scene;
    QVERIFY(scene.show());
    scene.table.view().setFocus();
    scene.model.removeRows(0, scene.model.rowCount());
    scene.table.setLoading();
    QVERIFY(scene.table.statePage().isVisible());
    QVERIFY(scene.table.statePage().hasFocus() || scene.table.statePage().isAncestorOf(scene.current()));
    scene.table.setError({Error::Kind::Server, u"It broke."_s, {}});
    scene.table.statePage().findChild<QPushButton *>(u"stateButton"_s)->setFocus();
    scene.table.setLoading(); // which has no button
    QVERIFY(scene.table.isAncestorOf(scene.current()));
    scene.model.appendRow(rowOf(u"v1"_s, {}));
    QCOMPARE(scene.current(), &scene.table.view());
    scene.table.focusFilter();
    scene.model.removeRows(0, 1);
    QCOMPARE(scene.current(), &scene.table.filterLine());
}

/// A page without a button takes no keys.
void ListContentTest::thePageHandsTheFocusOn()
{
    TableScene scene(0);
    scene.table.setEmpty([] { return u"Tags are listed here."_s; });
    QVERIFY(scene.show());
    scene.table.statePage().setFocus();
    scene.model.appendRow(rowOf(u"v1"_s, {}));
    QCOMPARE(scene.current(), &scene.table.view());
    scene.model.removeRows(0, 1);
    QTRY_COMPARE(scene.current(), &scene.table.filterLine());
    scene.model.appendRow(rowOf(u"v1"_s, {}));
    scene.table.view().setFocus();
    scene.model.removeRows(0, 1);
    scene.table.setError({Error::Kind::Server, u"It broke."_s, {}});
    QTRY_COMPARE(scene.current()->objectName(), u"stateButton"_s);
}

QTEST_MAIN(ListContentTest)
#include "tst_listcontent.moc"
