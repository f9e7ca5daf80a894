#include "views/widgets/viewstate.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class ViewStateTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesOutliveTheProgram();
    void theFileIsThePersonsOnly();
    void columnsOutliveTheProgram();
    void columnsOfAnotherVersionAreForgotten();
    void widthsFollowTheFont();
    void widthsStayInAnotherLanguage();
    void aWindowIsNotRestoredToNowhere();

private:
    QString file() const { return m_folder.filePath(u"%1.ini"_s.arg(QLatin1StringView(QTest::currentTestFunction()))); }

    QTemporaryDir m_folder;
};

namespace
{

struct Table
{
    Table()
        : model(1, 4)
    {
        view.setModel(&model);
    }

    QHeaderView &header() { return *view.header(); }

    QStandardItemModel model;
    QTreeView view;
};

}

void ViewStateTest::valuesOutliveTheProgram()
{
    ViewState(file()).setValue(u"window/pane"_s, u"operations"_s);
    const ViewState again(file());
    QCOMPARE(again.value(u"window/pane"_s).toString(), u"operations"_s);
    QCOMPARE(again.value(u"window/other"_s, 7).toInt(), 7);
}

void ViewStateTest::theFileIsThePersonsOnly()
{
    ViewState(file()).setValue(u"a"_s, 1);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFileInfo(file()).permissions() & others));
}

void ViewStateTest::columnsOutliveTheProgram()
{
    Table before;
    before.header().moveSection(0, 2);
    before.header().resizeSection(1, 321);
    before.header().hideSection(3);
    before.header().setSortIndicator(1, Qt::DescendingOrder);
    {
        ViewState state(file());
        state.saveColumns(u"tags"_s, 1, before.header());
    }
    Table after;
    QVERIFY(ViewState(file()).restoreColumns(u"tags"_s, 1, after.header()));
    QCOMPARE(after.header().visualIndex(0), 2);
    QCOMPARE(after.header().sectionSize(1), 321);
    QVERIFY(after.header().isSectionHidden(3));
    QCOMPARE(after.header().sortIndicatorSection(), 1);
    QCOMPARE(after.header().sortIndicatorOrder(), Qt::DescendingOrder);
}

void ViewStateTest::columnsOfAnotherVersionAreForgotten()
{
    Table table;
    ViewState state(file());
    QVERIFY(!state.restoreColumns(u"tags"_s, 1, table.header()));
    state.saveColumns(u"tags"_s, 1, table.header());
    QVERIFY(!state.restoreColumns(u"tags"_s, 2, table.header()));
    table.model.setColumnCount(5);
    QVERIFY(!state.restoreColumns(u"tags"_s, 1, table.header()));
}

void ViewStateTest::widthsFollowTheFont()
{
    Table before;
    before.header().resizeSection(1, 200);
    ViewState state(file());
    state.saveColumns(u"tags"_s, 1, before.header());
    Table after;
    QFont large = after.header().font();
    large.setPointSizeF(large.pointSizeF() * 2);
    after.header().setFont(large);
    QVERIFY(state.restoreColumns(u"tags"_s, 1, after.header()));
    QVERIFY(after.header().sectionSize(1) > 300);
}

/// Its letters may need higher lines.
void ViewStateTest::widthsStayInAnotherLanguage()
{
    Table before;
    QFont chinese = before.header().font();
    chinese.setPixelSize(14);
    chinese.setFamily(u"Noto Sans CJK SC"_s);
    before.header().setFont(chinese);
    before.header().resizeSection(1, 200);
    ViewState state(file());
    state.saveColumns(u"tags"_s, 1, before.header());
    Table after;
    QFont latin = chinese;
    latin.setFamily(u"DejaVu Sans"_s);
    after.header().setFont(latin);
    QVERIFY(state.restoreColumns(u"tags"_s, 1, after.header()));
    QCOMPARE(after.header().sectionSize(1), 200);
}

void ViewStateTest::aWindowIsNotRestoredToNowhere()
{
    QWidget window;
    ViewState state(file());
    QVERIFY(!state.restoreGeometry(u"window"_s, window));
    window.setGeometry(50, 60, 400, 300);
    state.saveGeometry(u"window"_s, window);
    QWidget again;
    QVERIFY(state.restoreGeometry(u"window"_s, again));
    QCOMPARE(again.geometry(), window.geometry());
}

QTEST_MAIN(ViewStateTest)
#include "tst_viewstate.moc"
