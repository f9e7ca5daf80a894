#include "tests/views/registries/platform/platformwindow.h"
#include "views/registries/platform/captchabar.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace quaymaster::tests;
using namespace Qt::StringLiterals;

/// A captcha in the middle of something else.
class TestCaptchaBar : public QObject
{
    Q_OBJECT

private:
    struct Scene : PlatformWindow
    {
        Scene()
            : PlatformWindow({.captcha = true})
            , bar(new CaptchaBar)
            , client(link.clientOf(server()))
        {
            window.setCentralWidget(bar);
        }
        /// The login that wants it has failed.
        bool want()
        {
            (void)answerOf<std::monostate>(
                [this](const auto &answer) { client->login(password(), {}, &window, answer); });
            bar->offer(client);
            return bar->isVisible();
        }
        /// By Enter, while the login is held.
        bool type()
        {
            platform.add({PlatformFault::Kind::Hold, "POST", "/base/login"});
            auto *text = find<QLineEdit>(u"captchaText"_s);
            QTest::keyClicks(text, u"123456"_s);
            QTest::keyClick(text, Qt::Key_Return);
            QTest::keyClick(text, Qt::Key_Return);
            return QTest::qWaitFor([this] { return platform.count("POST", "/base/login") == 1; });
        }

        CaptchaBar *bar;
        PlatformLink::Client client;
    };

private slots:
    void a_second_enter_sends_nothing_more()
    {
        Scene scene;
        QVERIFY(scene.want());
        const QSignalSpy in(scene.bar, &CaptchaBar::loggedIn);
        QVERIFY(scene.type());
        scene.platform.letGo();
        QTRY_COMPARE(in.size(), 1);
        QVERIFY(!scene.bar->isVisible());
        QCOMPARE(scene.platform.count("POST", "/base/login"), 1);
    }

    void an_answer_that_nobody_waits_for_changes_nothing()
    {
        Scene scene;
        QVERIFY(scene.want());
        const QSignalSpy in(scene.bar, &CaptchaBar::loggedIn);
        QVERIFY(scene.type());
        scene.bar->offer({}); // another platform was connected meanwhile
        scene.platform.letGo();
        QVERIFY(scene.answerOf<QList<PlatformSpec>>(
            [&](const auto &answer) { scene.client->specs(&scene.window, answer); })); // behind the login
        QVERIFY(in.isEmpty());
        QVERIFY(!scene.bar->isVisible());
    }
};

QTEST_MAIN(TestCaptchaBar)
#include "tst_captchabar.moc"
