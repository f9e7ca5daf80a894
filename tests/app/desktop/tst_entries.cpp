#include "tests/app/desktop/windowscene.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"

#include <QLineEdit>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// The usage guide of the seed in the whole window, by keyboard alone, with a real registry behind it.
class TestEntries : public QObject
{
    Q_OBJECT

private:
    RegistryServer m_registry;
    std::unique_ptr<WindowScene> m_scene;
    QString m_digest;

    QString address(const QString &tag) const { return m_registry.host() + u"/team/app:"_s + tag; }
    const RegistryEntry *entry(const QString &name) const
    {
        for (const RegistryEntry &entry : m_scene->session().entries().all())
            if (entry.fields.name == name)
                return &entry;
        return nullptr;
    }
    /// As a window manager does; the offscreen platform has none.
    void comeBack()
    {
        m_scene->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_scene->window()));
    }
    void add(const QString &name, const QString &address)
    {
        QTest::keyClick(&m_scene->window(), Qt::Key_1, Qt::AltModifier);
        WindowScene::press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(WindowScene::enter(u"entryDialog"_s));
        WindowScene::type(name);
        WindowScene::press(Qt::Key_Tab);
        WindowScene::type(address);
        WindowScene::press(Qt::Key_Return);
        QTRY_VERIFY(entry(name));
        comeBack();
        QVERIFY(WindowScene::choose(u"entries"_s, name));
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_registry.start(), m_registry.log().constData());
        m_scene = std::make_unique<WindowScene>();
        QVERIFY(m_scene->open());
        RegistryHost host;
        host.host = m_registry.host();
        QVERIFY(m_scene->session().hosts().add(host));
        const QString layout = m_scene->file(u"layout"_s);
        m_digest = writeLayout(layout, u"1.0"_s);
        CopyRequest push;
        push.source = *ArchiveSource::parse(layout);
        push.destinations = {*Reference::parse(address(u"1.0"_s))};
        m_scene->session().operations().start(push);
        QVERIFY(m_scene->finishedOperation());
    }
    void cleanupTestCase() { m_scene.reset(); }

    void an_image_that_is_there_is_available()
    {
        add(u"app"_s, address(u"1.0"_s));
        WindowScene::press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(entry(u"app"_s)->availability);
        QCOMPARE(entry(u"app"_s)->availability->cause, AvailabilityCause::Ok);
        QCOMPARE(entry(u"app"_s)->availability->digest, m_digest);
    }

    void a_test_finds_a_newer_version()
    {
        QVERIFY(!entry(u"app"_s)->newer); // 1.0 is all there is
        CopyRequest push;
        push.source = *ArchiveSource::parse(m_scene->file(u"layout"_s));
        push.destinations = {*Reference::parse(address(u"1.10"_s))};
        m_scene->session().operations().start(push);
        QVERIFY(m_scene->finishedOperation());
        QTest::keyClick(&m_scene->window(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(WindowScene::choose(u"entries"_s, u"app"_s));
        WindowScene::press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(entry(u"app"_s)->newer);
        QCOMPARE(entry(u"app"_s)->newer->tag, u"1.10"_s);
    }

    void an_image_that_is_missing_says_so()
    {
        add(u"gone"_s, address(u"9.9"_s));
        WindowScene::press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(entry(u"gone"_s)->availability);
        QVERIFY(entry(u"gone"_s)->availability->cause == AvailabilityCause::NotFound
                || entry(u"gone"_s)->availability->cause == AvailabilityCause::MissingOrNoRight);
        QVERIFY(!entry(u"gone"_s)->availability->sentence.isEmpty());
    }

    void it_is_edited_unlisted_deleted_and_all_is_there_afterwards()
    {
        add(u"web"_s, u"nginx:1.25"_s);
        WindowScene::press(Qt::Key_F2);
        QVERIFY(WindowScene::enter(u"entryDialog"_s));
        WindowScene::type(u"web server"_s); // the name is selected
        WindowScene::press(Qt::Key_Return);
        QTRY_VERIFY(entry(u"web server"_s));
        comeBack();
        m_scene->window().actions().find(u"entries.unlist"_s)->trigger();
        QTRY_VERIFY(!entry(u"web server"_s)->fields.listed);
        QVERIFY(WindowScene::choose(u"entries"_s, u"gone"_s));
        WindowScene::seen<QWidget>(u"entries"_s)->setFocus();
        m_scene->window().actions().find(u"entries.delete"_s)->trigger();
        QTRY_VERIFY(!entry(u"gone"_s));
        m_scene->close();
        QVERIFY(m_scene->open());
        QTRY_VERIFY(m_scene->session().entries().isLoaded());
        QVERIFY(entry(u"web server"_s) && !entry(u"web server"_s)->fields.listed);
        QVERIFY(!entry(u"gone"_s));
        QCOMPARE(entry(u"app"_s)->availability->digest, m_digest);
    }

    void an_archive_is_pushed_to_an_entry()
    {
        m_scene->window().show(u"registries"_s);
        QVERIFY(WindowScene::choose(u"entries"_s, u"app"_s));
        m_scene->window().actions().find(u"entries.push"_s)->trigger();
        QVERIFY(WindowScene::enter(u"push"_s));
        QCOMPARE(WindowScene::seen<QLineEdit>(u"destination.0"_s)->text(), address(u"1.0"_s));
    }
};

QTEST_MAIN(TestEntries)
#include "tst_entries.moc"
