#include "tests/views/widgetwalk.h"
#include "views/ingress/buffer/ingressbuffer.h"
#include "views/ingress/form/entrymodel.h"
#include "views/ingress/form/ingressentrylist.h"
#include "views/ingress/form/ruletablemodel.h"
#include "views/widgets/filteredtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>
#include <memory>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray one
    = "# first\n- imageNames: [a] # 名\n  type: ingress\n  tcpRules:\n    - port: 22\n      name: SSH\n";
const QByteArray two = "- imageNames: [b, c]\n  type: other\n  httpRules: [{port: 80, name: W, path: /}]\n"
                       "  tcpRules: [{port: 22, name: SSH}]\n";

struct Scene
{
    explicit Scene(const QByteArray &bytes = one + two)
        : buffer(bytes)
        , list(buffer)
    {
        list.resize(500, 400);
        list.show();
        list.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&list);
        list.table().view().setFocus();
    }

    QString cell(int row, int column) const { return view().model()->index(row, column).data().toString(); }
    QTreeView &view() const { return list.table().view(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    QAction *action(const QString &name) const { return list.findChild<QAction *>(u"ingress.entries."_s + name); }

    IngressBuffer buffer;
    IngressEntryList list;
};

}

/// The entries of a template as a list, and the bytes after what is done there.
class TestIngressEntryList : public QObject
{
    Q_OBJECT

private slots:
    void entriesShowWhatTheyHold();
    void theFirstOneIsCurrent();
    void entriesMove();
    void entriesAreDuplicatedAndRemoved();
    void anEntryIsAdded();
    void entriesGoThroughTheClipboard();
    void selectionStaysOverReadings();
    void textWithErrorsFreezesTheList();
    void whatIsLockedIsReadAndCopied();
    void draggedEntriesMove();
    void draggedRulesMove();
    void modelsKeepTheirPromises();
    void everybodyCanUseIt();
};

void TestIngressEntryList::entriesShowWhatTheyHold()
{
    const Scene scene;
    QCOMPARE(scene.cell(0, EntryModel::Images), u"a"_s);
    QCOMPARE(scene.cell(1, EntryModel::Images), u"b, c"_s);
    QCOMPARE(scene.cell(1, EntryModel::Rules), u"2"_s);
    QCOMPARE(scene.cell(0, EntryModel::Problems), QString());
    QVERIFY(scene.cell(1, EntryModel::Problems).contains(u"warning"_s)); // the worst; a screen reader says all
    QVERIFY(
        scene.view().model()->index(1, EntryModel::Problems).data(Qt::ToolTipRole).toString().contains(u"ingress"_s));
}

void TestIngressEntryList::theFirstOneIsCurrent()
{
    Scene scene;
    QCOMPARE(scene.list.current(), u"/0"_s);
    const QSignalSpy changed(&scene.list, &IngressEntryList::currentChanged);
    scene.key(Qt::Key_Down);
    QCOMPARE(scene.list.current(), u"/1"_s);
    QCOMPARE(changed.last().first().toString(), u"/1"_s);
    scene.list.setCurrent(u"/0/tcpRules/0/port"_s);
    QCOMPARE(scene.list.current(), u"/0"_s);
    scene.list.setCurrent(u"/9"_s);
    QCOMPARE(scene.list.current(), u"/0"_s);
}

void TestIngressEntryList::entriesMove()
{
    const Scene scene;
    scene.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.buffer.bytes(), two + one);
    QCOMPARE(scene.list.current(), u"/1"_s);
    scene.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.buffer.bytes(), one + two);
    QCOMPARE(scene.list.current(), u"/0"_s);
}

void TestIngressEntryList::entriesAreDuplicatedAndRemoved()
{
    Scene scene;
    scene.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(scene.buffer.bytes(), one + one + two);
    QCOMPARE(scene.list.current(), u"/1"_s);
    scene.key(Qt::Key_Delete);
    QCOMPARE(scene.buffer.bytes(), one + two);
    scene.key(Qt::Key_A, Qt::ControlModifier);
    scene.key(Qt::Key_Delete);
    QCOMPARE(scene.buffer.bytes(), "[]\n");
    scene.buffer.undoStack().undo();
    QCOMPARE(scene.buffer.bytes(), one + two);
}

void TestIngressEntryList::anEntryIsAdded()
{
    const Scene scene(one);
    scene.action(u"add"_s)->trigger();
    QCOMPARE(scene.buffer.bytes(),
             one + "- imageNames: [new-image]\n  type: ingress\n  tcpRules:\n    - port: 22\n      name: SSH\n");
    QCOMPARE(scene.list.current(), u"/1"_s);
}

void TestIngressEntryList::entriesGoThroughTheClipboard()
{
    const Scene from;
    from.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), one);
    const Scene to("x:\r\n    - imageNames: [z]\r\n");
    to.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(
        to.buffer.bytes(),
        QByteArray("x:\r\n    - imageNames: [z]\r\n    # first\r\n    - imageNames: [a] # 名\r\n      type: ingress\r\n"
                   "      tcpRules:\r\n        - port: 22\r\n          name: SSH\r\n"));
    to.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(to.buffer.bytes(), QByteArray("x:\r\n    - imageNames: [z]\r\n"));
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), one);
}

void TestIngressEntryList::selectionStaysOverReadings()
{
    Scene scene;
    scene.list.setCurrent(u"/1"_s);
    scene.buffer.replace({{{0, 0}, "- imageNames: [new]\n  type: ingress\n"}}, u"Typing"_s);
    scene.buffer.readNow();
    QCOMPARE(scene.view().model()->rowCount(), 3);
    QCOMPARE(scene.list.current(), u"/2"_s);
}

void TestIngressEntryList::textWithErrorsFreezesTheList()
{
    Scene scene;
    scene.buffer.replace({{{0, 0}, "["}}, u"Typing"_s);
    QTRY_VERIFY(!scene.action(u"add"_s)->isEnabled());
    QCOMPARE(scene.view().model()->rowCount(), 2);
    scene.buffer.undoStack().undo();
    QTRY_VERIFY(scene.action(u"add"_s)->isEnabled());
}

void TestIngressEntryList::whatIsLockedIsReadAndCopied()
{
    Scene scene;
    scene.buffer.setLock(u"Nobody may."_s);
    scene.key(Qt::Key_Down);
    QCOMPARE(scene.list.current(), u"/1"_s);
    scene.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), two);
    scene.key(Qt::Key_Delete);
    scene.key(Qt::Key_V, Qt::ControlModifier);
    scene.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.buffer.bytes(), one + two);
    QVERIFY(!(scene.view().model()->index(0, 0).flags() & Qt::ItemIsDragEnabled));
    QVERIFY(!scene.action(u"add"_s)->isEnabled());
    scene.buffer.setLock({});
    QVERIFY(scene.action(u"add"_s)->isEnabled());
}

void TestIngressEntryList::draggedEntriesMove()
{
    Scene scene;
    auto *model = scene.list.findChild<EntryModel *>();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0, 0)}));
    QVERIFY(!model->dropMimeData(data.get(), Qt::MoveAction, 2, 0, {}));
    QTRY_COMPARE(scene.buffer.bytes(), two + one);
    QCOMPARE(scene.list.current(), u"/1"_s);
}

void TestIngressEntryList::draggedRulesMove()
{
    IngressBuffer buffer("- imageNames: [a]\n  tcpRules: [{port: 1, name: a}, {port: 2, name: b}]\n");
    RuleTableModel model(buffer, RuleTableModel::Kind::Tcp);
    model.setList(u"/0/tcpRules"_s);
    const QSignalSpy dropped(&model, &RuleTableModel::dropped);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(1, 0)}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(dropped.first().first().toString(), u"/0/tcpRules/1"_s);
    QCOMPARE(dropped.first().last().toInt(), 0);
}

void TestIngressEntryList::modelsKeepTheirPromises()
{
    IngressBuffer buffer(one + two);
    EntryModel entries(buffer);
    RuleTableModel rules(buffer, RuleTableModel::Kind::Tcp);
    const QAbstractItemModelTester entriesTester(&entries, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester rulesTester(&rules, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rules.setList(u"/0/tcpRules"_s);
    const auto bytes = [&](const QByteArray &now) {
        buffer.setBytes(now, u"Other"_s);
        buffer.readNow();
        entries.readAgain();
        rules.readAgain();
    };
    bytes(two + one);
    bytes(one);
    QCOMPARE(entries.rowCount(), 1);
    bytes(one + "    - port: 23\n      name: X\n" + two + two);
    QCOMPARE(entries.rowCount(), 3);
    QCOMPARE(rules.rowCount(), 2);
    bytes("- imageNames: [a]\n");
    QCOMPARE(rules.rowCount(), 0);
}

void TestIngressEntryList::everybodyCanUseIt()
{
    Scene scene;
    QCOMPARE(accessibilityProblems(scene.list).join(u'\n'), QString());
}

QTEST_MAIN(TestIngressEntryList)
#include "tst_ingressentrylist.moc"
