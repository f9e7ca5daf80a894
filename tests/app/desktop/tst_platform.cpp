#include "models/store/storequestion.h"
#include "tests/app/desktop/windowscene.h"
#include "tests/fixtures/standinplatform.h"

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// The platform in the whole window.
class TestPlatform : public QObject
{
    Q_OBJECT

private:
    StandInPlatform m_platform;
    WindowScene m_scene;

    void connectPlatform()
    {
        PlatformLink &link = m_scene.session().platform();
        PlatformServer server = *platformServer(m_platform.url().toString(), {});
        server.username = StandInPlatform::username();
        link.credentials().keep(server, {server.username, Secret(StandInPlatform::password()), {}, {}});
        bool isUsed = false;
        link.use(server, link.clientOf(server), this, [&isUsed](const Result<> &used) { isUsed = used.has_value(); });
        QTRY_VERIFY(isUsed);
    }
    void add(const QString &name)
    {
        EntryFields fields;
        fields.name = name;
        fields.address = u"r.example/%1:1.0"_s.arg(name);
        bool isAdded = false;
        m_scene.session().entries().apply({{0, {}, fields, false}}, ChangeOrigin::here(), this,
                                          [&isAdded](const auto &ids) { isAdded = ids.has_value(); });
        QTRY_VERIFY(isAdded);
    }
    void startApplying()
    {
        m_scene.window().actions().find(u"platform.compare"_s)->trigger();
        QTRY_VERIFY(WindowScene::seen(u"platformApply"_s) && WindowScene::seen(u"platformApply"_s)->isEnabled());
        WindowScene::click(u"platformApply"_s);
        WindowScene::click(u"verb"_s);
    }
    QStringList there() const
    {
        QStringList names;
        for (const QJsonObject &row : m_platform.entries())
            names.append(row.value("name"_L1).toString());
        return names;
    }

private slots:
    void closing_the_window_while_changes_are_applied_asks()
    {
        QVERIFY(m_scene.open());
        connectPlatform();
        add(u"one"_s);
        add(u"two"_s);
        m_platform.add({PlatformFault::Kind::Hold, "POST", "createImageRegistry"});
        startApplying();
        QTRY_COMPARE(m_platform.count("POST", "createImageRegistry"), 1);

        m_scene.window().close();
        WindowScene::click(u"cancel"_s);
        QTRY_VERIFY(!WindowScene::seen(u"confirm"_s));
        QVERIFY(m_scene.window().isVisible());

        m_scene.window().close();
        WindowScene::click(u"verb"_s);
        QVERIFY(m_scene.window().isVisible());
        m_platform.letGo();
        QTRY_VERIFY(!m_scene.window().isVisible());
        QCOMPARE(there(), QStringList(u"one"_s));

        m_scene.close();
        QVERIFY(m_scene.open());
        connectPlatform();
        startApplying();
        QTRY_COMPARE(there(), QStringList({u"one"_s, u"two"_s}));
        m_scene.close();
    }
};

QTEST_MAIN(TestPlatform)
#include "tst_platform.moc"
