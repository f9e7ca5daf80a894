#include "views/operations/desktopnotifications.h"

#include "models/settings/settings.h"
#include "tests/views/distribution/transferscene.h"

#include <QApplication>
#include <QDBusConnection>
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

public slots:
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        told.append(summary + u'|' + body);
        return 1;
    }
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
    void isQuietAboutAShortOne();
    void isQuietWhereItIsSwitchedOff();

private:
    void endOne();

    RegistryServer m_registry;
    NotificationService m_service;
    std::unique_ptr<TransferScene> m_scene;
};

void TestDesktopNotifications::initTestCase()
{
    QVERIFY2(m_registry.start(), m_registry.log().constData());
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_service, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestDesktopNotifications::init()
{
    m_service.told.clear();
    m_scene = std::make_unique<TransferScene>();
    m_scene->window.windowHandle()->destroy(); // nobody looks
    QTRY_COMPARE(QGuiApplication::focusWindow(), nullptr);
}

/// A title that a service might take for markup.
void TestDesktopNotifications::endOne()
{
    m_scene->layout(u"a<b>layout"_s, u"app:1.0"_s);
    CopyRequest request;
    request.source = ArchiveSource{m_scene->file(u"a<b>layout"_s), {}, -1};
    request.destinations = {*Reference::parse(m_registry.host() + u"/told/app:1.0"_s)};
    const int key = m_scene->operations().start(request);
    QTRY_COMPARE(m_scene->operations().find(key)->state, Operation::State::Succeeded);
}

void TestDesktopNotifications::tellsOfALongOperation()
{
    const Settings settings(m_scene->file(u"settings.ini"_s));
    DesktopNotifications notifications(m_scene->operations(), settings);
    notifications.setLongEnough(0);
    endOne();
    QTRY_COMPARE(m_service.told.size(), 1);
    QVERIFY2(m_service.told.first().contains(u"a&lt;b&gt;layout"_s), qPrintable(m_service.told.first()));
}

void TestDesktopNotifications::isQuietAboutAShortOne()
{
    const Settings settings(m_scene->file(u"settings.ini"_s));
    DesktopNotifications notifications(m_scene->operations(), settings);
    endOne();
    QTest::qWait(100); // nothing is to come
    QVERIFY(m_service.told.isEmpty());
}

void TestDesktopNotifications::isQuietWhereItIsSwitchedOff()
{
    Settings settings(m_scene->file(u"settings.ini"_s));
    settings.setNotifications(false);
    DesktopNotifications notifications(m_scene->operations(), settings);
    notifications.setLongEnough(0);
    endOne();
    QTest::qWait(100); // nothing is to come
    QVERIFY(m_service.told.isEmpty());
}

QTEST_MAIN(TestDesktopNotifications)
#include "tst_desktopnotifications.moc"
