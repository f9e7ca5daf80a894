#include "tests/fixtures/faultproxy.h"
#include "tests/views/distribution/transferscene.h"
#include "tests/views/widgetwalk.h"

#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

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
    void goesWhileItsArchiveIsRead();
    void goesWithTheProgramWhilePlansAreMade();
    void keepsItsStateWhenTheLanguageChanges();
    void plansInTwoAtOnce();
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
    click(child<QPushButton>(child<QDialog>(*dialog, "confirm"), "verb")); // there is input that would be lost
    QVERIFY(closing.elapsed() < slow / 2);
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(!dialog);
}

/// Twice in a row: the second one reads what the first one still does.
void TestTransferDialogs::goesWhileItsArchiveIsRead()
{
    const QString archive = m_scene->dockerArchive(u"app.tar"_s, {u"app:1.0"_s});
    for (int time = 0; time < 2; ++time) {
        m_scene->dialogs().push({archive});
        QPointer<QDialog> dialog = m_scene->dialog(u"push"_s);
        QCOMPARE(child<QLabel>(*dialog, "reason").text(), u"The archive is being read."_s);
        dialog->close();
        dialog->close();
        QTRY_VERIFY(!dialog);
    }
}

void TestTransferDialogs::goesWithTheProgramWhilePlansAreMade()
{
    FaultProxy proxy(m_registry.port());
    proxy.setLatency(300);
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, m_registry.host() + u"/left/app:1.0"_s);
    m_scene->dialogs().push({m_scene->file(u"layout"_s)});
    QPointer<QDialog> push = m_scene->dialog(u"push"_s);
    child<QLineEdit>(*push, "destination.0").setText(proxy.host() + u"/left/app:2.0"_s);
    QTRY_VERIFY(child<QPushButton>(*push, "next").isEnabled());
    click(child<QPushButton>(*push, "next"));
    m_scene->dialogs().promote(*Reference::parse(proxy.host() + u"/left/app:1.0"_s));
    m_scene->dialogs().sync({*Reference::parse(proxy.host() + u"/left/app:1.0"_s)});
    m_scene.reset();
    QVERIFY(!push);
}

void TestTransferDialogs::keepsItsStateWhenTheLanguageChanges()
{
    FaultProxy proxy(m_registry.port());
    const QString archive = m_scene->dockerArchive(u"app.tar"_s, {u"one:1.0"_s, u"two:2.0"_s});
    m_scene->dialogs().push({archive});
    QDialog &dialog = *m_scene->dialog(u"push"_s);
    auto &images = child<QTreeWidget>(dialog, "archive.images");
    QTRY_COMPARE(images.topLevelItemCount(), 2);
    images.setCurrentItem(images.topLevelItem(1));
    child<QLineEdit>(dialog, "destination.0").setText(proxy.host() + u"/language/app"_s);
    proxy.setLatency(300);
    BracketTranslator brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QTRY_COMPARE(child<QPushButton>(dialog, "next").text(), u"⟦Show the &plan⟧"_s);
    QCOMPARE(images.topLevelItem(1)->isSelected(), true);
    click(child<QPushButton>(dialog, "next"));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(child<QLabel>(dialog, "plan.summary").text(),
                 u"Looking at the source and the destinations. Nothing is written."_s);
    QTRY_VERIFY(child<QPushButton>(dialog, "start").isEnabled());
    QCOMPARE(child<QLabel>(dialog, "plan.destination").text(), proxy.host() + u"/language/app:2.0"_s);
}

void TestTransferDialogs::plansInTwoAtOnce()
{
    const QString one = m_scene->dockerArchive(u"one.tar"_s, {u"one:1.0"_s});
    const QString two = m_scene->dockerArchive(u"two.tar"_s, {u"two:2.0"_s}, 5);
    m_scene->dialogs().push({one, two});
    const auto dialogs = m_scene->window.findChildren<QDialog *>(u"push"_s);
    QCOMPARE(dialogs.size(), 2);
    for (QDialog *dialog : dialogs)
        child<QLineEdit>(*dialog, "destination.0").setText(m_registry.host() + u"/both/app"_s);
    for (QDialog *dialog : dialogs) {
        QTRY_VERIFY(child<QPushButton>(*dialog, "next").isEnabled());
        click(child<QPushButton>(*dialog, "next"));
    }
    for (QDialog *dialog : dialogs)
        QTRY_VERIFY(child<QPushButton>(*dialog, "start").isEnabled());
    QCOMPARE(child<QLabel>(*dialogs.first(), "plan.destination").text(), m_registry.host() + u"/both/app:1.0"_s);
    QCOMPARE(child<QLabel>(*dialogs.last(), "plan.destination").text(), m_registry.host() + u"/both/app:2.0"_s);
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
