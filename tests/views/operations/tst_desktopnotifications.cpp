#include "views/operations/desktopnotifications.h"

#include "models/settings/settings.h"
#include "tests/views/distribution/transferscene.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QWindow>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Stands in for the desktop's service, on the test's own bus.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList told;
    QStringList offered; ///< actions of the newest one
    uint newest = 0;

public slots:
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        told.append(summary + u'|' + body);
        offered = actions;
        return ++newest;
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// Whoever has gone away is told that a long operation has ended.
class TestDesktopNotifications : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_scene.reset(); }

    void tellsOfALongOperation();
    void aClickShowsTheOperation();
    void isQuietAboutAShortOne();
    void isQuietWhereItIsSwitchedOff();

private:
    int endOne();
    static void tellMarker();

    RegistryServer m_registry;
    NotificationService m_service;
    std::unique_ptr<TransferScene> m_scene;
};

void TestDesktopNotifications::initTestCase()
{
    QVERIFY2(m_registry.start(), m_registry.log().constData());
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestDesktopNotifications::init()
{
    m_service.told.clear();
    m_scene = std::make_unique<TransferScene>();
    m_scene->window.windowHandle()->destroy(); // nobody looks
    QTRY_COMPARE(QGuiApplication::focusWindow(), nullptr);
}

/// With a title that a service might take for markup. Its key.
int TestDesktopNotifications::endOne()
{
    m_scene->layout(u"a<b>layout"_s, u"app:1.0"_s);
    CopyRequest request;
    request.source = ArchiveSource{m_scene->file(u"a<b>layout"_s), {}, -1};
    request.destinations = {*Reference::parse(m_registry.host() + u"/told/app:1.0"_s)};
    const int key = m_scene->operations().start(request);
    const auto isOver = [&] { return m_scene->operations().find(key)->state == Operation::State::Succeeded; };
    return QTest::qWaitFor(isOver) ? key : 0;
}

/// What was told before it on the same connection has arrived when it arrives.
void TestDesktopNotifications::tellMarker()
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                         u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call << QString() << uint(0) << QString() << u"marker"_s << QString() << QStringList() << QVariantMap() << 0;
    QVERIFY(QDBusConnection::sessionBus().send(call));
}

void TestDesktopNotifications::tellsOfALongOperation()
{
    const Settings settings(m_scene->file(u"settings.ini"_s));
    DesktopNotifications notifications(m_scene->operations(), settings);
    notifications.setLongEnough(0);
    QVERIFY(endOne());
    QTRY_COMPARE(m_service.told.size(), 1);
    QVERIFY2(m_service.told.first().contains(u"a&lt;b&gt;layout"_s), qPrintable(m_service.told.first()));
}

void TestDesktopNotifications::aClickShowsTheOperation()
{
    const Settings settings(m_scene->file(u"settings.ini"_s));
    DesktopNotifications notifications(m_scene->operations(), settings);
    notifications.setLongEnough(0);
    QSignalSpy chosen(&notifications, &DesktopNotifications::chosen);
    const int first = endOne();
    const int second = endOne();
    QTRY_COMPARE(m_service.told.size(), 2);
    QVERIFY(m_service.offered.contains(u"default"_s));

    emit m_service.ActionInvoked(m_service.newest + 1, u"default"_s); // another program's
    emit m_service.ActionInvoked(m_service.newest, u"default"_s);
    emit m_service.ActionInvoked(m_service.newest - 1, u"default"_s);
    QTRY_COMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0).at(0).toInt(), second);
    QCOMPARE(chosen.at(1).at(0).toInt(), first);

    emit m_service.NotificationClosed(m_service.newest, 2);
    emit m_service.ActionInvoked(m_service.newest, u"default"_s); // its number may be another's now
    emit m_service.ActionInvoked(m_service.newest - 1, u"default"_s);
    QTRY_COMPARE(chosen.size(), 3);
    QCOMPARE(chosen.at(2).at(0).toInt(), first);
}

void TestDesktopNotifications::isQuietAboutAShortOne()
{
    const Settings settings(m_scene->file(u"settings.ini"_s));
    DesktopNotifications notifications(m_scene->operations(), settings);
    QVERIFY(endOne());
    tellMarker();
    QTRY_COMPARE(m_service.told, QStringList{u"marker|"_s});
}

void TestDesktopNotifications::isQuietWhereItIsSwitchedOff()
{
    Settings settings(m_scene->file(u"settings.ini"_s));
    settings.setNotifications(false);
    DesktopNotifications notifications(m_scene->operations(), settings);
    notifications.setLongEnough(0);
    QVERIFY(endOne());
    tellMarker();
    QTRY_COMPARE(m_service.told, QStringList{u"marker|"_s});
}

QTEST_MAIN(TestDesktopNotifications)
#include "tst_desktopnotifications.moc"
