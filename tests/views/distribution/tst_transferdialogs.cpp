#include "tests/fixtures/faultproxy.h"
#include "tests/views/distribution/transferscene.h"

#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Dialogs stand beside the window, as many as one likes, and go without being waited for.
class TestTransferDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_scene = std::make_unique<TransferScene>(); }
    void cleanup() { m_scene.reset(); }

    void opensOneForEachArchive();
    void blocksNothing();
    void goesWhileItsPlanIsMade();
    void namesEverythingThatTakesTheFocus_data();
    void namesEverythingThatTakesTheFocus();
    void completesWhatIsKnown();

private:
    RegistryServer m_registry;
    std::unique_ptr<TransferScene> m_scene;
};

void TestTransferDialogs::initTestCase()
{
    QVERIFY2(m_registry.start(), m_registry.log().constData());
}

void TestTransferDialogs::opensOneForEachArchive()
{
    const QString one = m_scene->dockerArchive(u"one.tar"_s, {u"one:1"_s});
    const QString two = m_scene->dockerArchive(u"two.tar"_s, {u"two:1"_s});
    m_scene->dialogs().push({one, two});
    QStringList shown;
    const auto dialogs = m_scene->window.findChildren<QDialog *>(u"push"_s);
    for (QDialog *dialog : dialogs)
        shown.append(child<QLineEdit>(*dialog, "archive").text());
    QCOMPARE(shown, QStringList({one, two}));
}

void TestTransferDialogs::blocksNothing()
{
    m_scene->dialogs().push();
    m_scene->dialogs().sync();
    m_scene->dialogs().pull();
    for (const QString &name : {u"push"_s, u"sync"_s, u"pull"_s})
        QVERIFY(!m_scene->dialog(name)->isModal());
    QVERIFY(!QApplication::activeModalWidget());
}

void TestTransferDialogs::goesWhileItsPlanIsMade()
{
    FaultProxy proxy(m_registry.port());
    constexpr int slow = 1500;
    proxy.setLatency(slow);
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->dialogs().push({m_scene->file(u"layout"_s)});
    QPointer<QDialog> dialog = m_scene->dialog(u"push"_s);
    type(child<QLineEdit>(*dialog, "destination.0"), proxy.host() + u"/slow/app:1.0"_s);
    QTRY_VERIFY(child<QPushButton>(*dialog, "next").isEnabled());
    click(child<QPushButton>(*dialog, "next"));
    QElapsedTimer closing;
    closing.start();
    dialog->close();
    QVERIFY(closing.elapsed() < slow / 2);
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(!dialog);
}

void TestTransferDialogs::namesEverythingThatTakesTheFocus_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"push", "sync", "pull", "promote"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTransferDialogs::namesEverythingThatTakesTheFocus()
{
    QFETCH(QString, name);
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    if (name == u"push"_s)
        m_scene->dialogs().push({m_scene->file(u"layout"_s)});
    else if (name == u"promote"_s)
        m_scene->dialogs().promote(*Reference::parse(m_registry.host() + u"/a/b:1"_s));
    else
        m_scene->actions().find(u"transfer."_s + name)->trigger();
    const auto widgets = m_scene->dialog(name)->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestTransferDialogs::completesWhatIsKnown()
{
    RegistryHost host;
    host.host = u"known.example"_s;
    QVERIFY(m_scene->hosts().add(host));
    m_scene->repositories().remember(u"known.example"_s, {u"team/app"_s});
    m_scene->dialogs().push();
    auto &line = child<QLineEdit>(*m_scene->dialog(u"push"_s), "destination.0");
    QAbstractItemModel *model = line.completer()->completionModel();
    type(line, u"team"_s);
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"known.example/team/app"_s);
    line.clear();
    type(line, u"known.ex"_s);
    QCOMPARE(model->rowCount(), 2);
}

QTEST_MAIN(TestTransferDialogs)
#include "tst_transferdialogs.moc"
