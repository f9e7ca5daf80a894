#include "tests/views/registries/platform/platformwindow.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/platform/platformdialog.h"
#include "views/widgets/confirmdialog.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fieldmessage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace quaymaster::tests;
using namespace Qt::StringLiterals;

/// The connection, typed and clicked as a person does, into a real keychain.
class TestPlatformDialog : public QObject
{
    Q_OBJECT

private:
    struct Scene : PlatformWindow
    {
        explicit Scene(const PlatformRules &rules = {})
            : PlatformWindow(rules)
            , dialog(new PlatformDialog(link, &window))
            , connected(dialog, &PlatformDialog::connected)
        {
            dialog->open();
        }
        void type(const QString &name, const QString &text) const
        {
            auto *field = find<QLineEdit>(name);
            field->clear();
            QTest::keyClicks(field, text);
        }
        void typeAll(const QString &password) const
        {
            type(u"platformUrl"_s, platform.url().toString());
            type(u"platformUsername"_s, StandInPlatform::username());
            type(u"platformPassword"_s, password);
        }
        ErrorDetails *error() const { return find<ErrorDetails>(u"platformError"_s); }
        bool isBusy() const { return !find<QPushButton>(u"platformSave"_s)->isEnabled(); }
        Credential found() { return *findNow(); }
        Result<Credential> findNow()
        {
            return answerOf<Credential>([this](const auto &answer) { credentials.find(server(), &window, answer); });
        }
        std::optional<PlatformServer> stored()
        {
            const auto client
                = answerOf<PlatformLink::Client>([this](const auto &answer) { link.client(&window, answer); });
            return client && *client ? std::optional((*client)->server()) : std::nullopt;
        }

        QPointer<PlatformDialog> dialog;
        QSignalSpy connected;
    };

    static QString right() { return QString::fromUtf8(StandInPlatform::password()); }

private slots:
    void it_can_be_used_without_a_mouse()
    {
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.dialog));
        const QStringList problems = accessibilityProblems(*scene.dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void what_is_missing_is_said_beside_its_field()
    {
        Scene scene;
        QVERIFY(scene.click(u"platformSave"_s));
        QVERIFY(!scene.find<QLineEdit>(u"platformUrl"_s)->accessibleDescription().isEmpty());
        scene.type(u"platformUrl"_s, scene.platform.url().toString());
        QVERIFY(scene.click(u"platformSave"_s));
        QVERIFY(!scene.find<QLineEdit>(u"platformUsername"_s)->accessibleDescription().isEmpty());
        scene.type(u"platformUsername"_s, u"admin"_s);
        QVERIFY(scene.click(u"platformSave"_s));
        QVERIFY(!scene.find<QLineEdit>(u"platformPassword"_s)->accessibleDescription().isEmpty());
        QVERIFY(scene.platform.calls().isEmpty());
    }

    void an_unencrypted_connection_to_another_machine_is_warned_of()
    {
        Scene scene;
        auto *url = scene.find<QLineEdit>(u"platformUrl"_s);
        url->setText(u"http://platform.example:8888"_s);
        QVERIFY(url->accessibleDescription().contains(u"not encrypted"_s));
        QCoreApplication::processEvents();
        QVERIFY(scene.find<QLineEdit>(u"platformPassword"_s)->height() > scene.dialog->fontMetrics().height());
        url->setText(u"https://platform.example:8888"_s);
        QVERIFY(url->accessibleDescription().isEmpty());
    }

    void a_password_in_the_address_is_taken_out()
    {
        Scene scene;
        auto *url = scene.find<QLineEdit>(u"platformUrl"_s);
        url->setText(u"https://me:secret@platform.example"_s);
        QCOMPARE(url->text(), u"https://platform.example"_s);
    }

    void a_login_that_works_is_kept()
    {
        Scene scene;
        scene.typeAll(right());
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_COMPARE(scene.connected.size(), 1);
        QTRY_VERIFY(!scene.dialog);
        QCOMPARE(scene.found(), PlatformWindow::password());
        QCOMPARE(scene.stored()->username, StandInPlatform::username());
    }

    void nothing_typed_is_lost_when_the_server_refuses()
    {
        Scene scene;
        scene.typeAll(u"wrong"_s);
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_VERIFY(scene.error()->isVisible());
        QVERIFY(!scene.error()->error().summary.contains(u"captcha"_s)); // nobody has asked for one
        QCOMPARE(scene.find<QLineEdit>(u"platformUsername"_s)->text(), StandInPlatform::username());
        QCOMPARE(scene.find<QLineEdit>(u"platformPassword"_s)->text(), u"wrong"_s);
        QVERIFY(!scene.stored());
        scene.type(u"platformPassword"_s, right());
        QVERIFY(!scene.error()->isVisible());
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_COMPARE(scene.connected.size(), 1);
    }

    void a_captcha_is_shown_and_answered()
    {
        PlatformRules rules;
        rules.captcha = true;
        Scene scene(rules);
        scene.typeAll(right());
        QVERIFY(scene.click(u"platformSave"_s));
        auto *picture = scene.find<QLabel>(u"captchaPicture"_s);
        QTRY_VERIFY(picture->isVisible());
        QCOMPARE(scene.platform.count("POST", "/base/login"), 0);
        scene.type(u"captchaText"_s, u"123456"_s);
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_COMPARE(scene.connected.size(), 1);
    }

    /// What is typed next where it stood would be the password's, in front of everybody.
    void a_captcha_stays_while_the_password_is_typed_anew()
    {
        PlatformRules rules;
        rules.captcha = true;
        Scene scene(rules);
        scene.typeAll(u"wrong"_s);
        QVERIFY(scene.click(u"platformSave"_s));
        auto *text = scene.find<QLineEdit>(u"captchaText"_s);
        QTRY_VERIFY(text->isVisible());
        scene.type(u"captchaText"_s, u"123456"_s);
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_COMPARE(scene.platform.count("POST", "/base/captcha"), 2);
        QTRY_VERIFY(!scene.isBusy());
        scene.type(u"platformPassword"_s, right());
        QVERIFY(text->isVisible());
        QVERIFY(scene.find<QWidget>(u"captcha"_s)->accessibleDescription().contains(u"captcha"_s));
        scene.type(u"captchaText"_s, u"123456"_s);
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_COMPARE(scene.connected.size(), 1);
        QCOMPARE(scene.platform.count("POST", "/base/captcha"), 2);
    }

    void a_captcha_goes_with_the_address_that_it_was_for()
    {
        PlatformRules rules;
        rules.captcha = true;
        Scene scene(rules);
        scene.typeAll(right());
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_VERIFY(scene.find<QLineEdit>(u"captchaText"_s)->isVisible());
        scene.type(u"platformUrl"_s, u"https://another.example"_s);
        QVERIFY(!scene.find<QLineEdit>(u"captchaText"_s)->isVisible());
    }

    void it_does_not_promise_a_keychain_that_need_not_be_there()
    {
        const Scene scene;
        QVERIFY(scene.find<QLabel>(u"platformStored"_s)->text().contains(u"memory"_s));
    }

    void a_captcha_is_asked_anew_after_a_refusal()
    {
        PlatformRules rules;
        rules.captcha = true;
        Scene scene(rules);
        scene.typeAll(u"wrong"_s);
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_VERIFY(scene.find<QLabel>(u"captchaPicture"_s)->isVisible());
        scene.type(u"captchaText"_s, u"123456"_s);
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_VERIFY(scene.error()->isVisible());
        QTRY_COMPARE(scene.platform.count("POST", "/base/captcha"), 2);
        QTRY_VERIFY(!scene.isBusy());
        QVERIFY(scene.find<QLabel>(u"captchaPicture"_s)->isVisible());
        QVERIFY(scene.find<QLineEdit>(u"captchaText"_s)->text().isEmpty());
        QVERIFY(scene.error()->isVisible());
    }

    void a_pasted_token_is_enough()
    {
        Scene scene;
        scene.type(u"platformUrl"_s, scene.platform.url().toString());
        scene.find<QComboBox>(u"platformWay"_s)->setCurrentIndex(1);
        QVERIFY(!scene.find<QLineEdit>(u"platformPassword"_s)->isVisible());
        const QByteArray token = scene.platform.issueToken();
        scene.type(u"platformToken"_s, QString::fromLatin1(token));
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_COMPARE(scene.connected.size(), 1);
        QCOMPARE(scene.found().registryToken.reveal(), token);
        QVERIFY(scene.stored()->username.isEmpty());
    }

    void a_token_that_has_ended_is_told()
    {
        Scene scene;
        scene.type(u"platformUrl"_s, scene.platform.url().toString());
        scene.find<QComboBox>(u"platformWay"_s)->setCurrentIndex(1);
        scene.type(u"platformToken"_s, QString::fromLatin1(scene.platform.issueToken()));
        scene.platform.expireTokens();
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_VERIFY(scene.error()->isVisible());
        QVERIFY(!scene.stored());
    }

    void what_is_known_need_not_be_typed_again_but_is_for_that_server_only()
    {
        Scene first;
        first.typeAll(right());
        QVERIFY(first.click(u"platformSave"_s));
        QTRY_VERIFY(!first.dialog);
        auto *dialog = new PlatformDialog(first.link, &first.window);
        const QSignalSpy connected(dialog, &PlatformDialog::connected);
        dialog->open();
        QTRY_VERIFY(first.find<QLabel>(u"platformStored"_s)->text().contains(StandInPlatform::username()));
        QCOMPARE(first.find<QLineEdit>(u"platformUrl"_s)->text(), first.server().url.toString());
        first.type(u"platformPrefix"_s, u"/api"_s);
        QVERIFY(first.click(u"platformSave"_s));
        QVERIFY(!first.find<QLineEdit>(u"platformPassword"_s)->accessibleDescription().isEmpty());
        first.find<QLineEdit>(u"platformPrefix"_s)->clear();
        QVERIFY(first.click(u"platformSave"_s));
        QTRY_COMPARE(connected.size(), 1);
    }

    void the_same_password_at_another_platform_is_stored_for_that_one_too()
    {
        Scene first;
        first.typeAll(right());
        QVERIFY(first.click(u"platformSave"_s));
        QTRY_VERIFY(!first.dialog);
        const StandInPlatform moved;
        auto *dialog = new PlatformDialog(first.link, &first.window);
        const QSignalSpy connected(dialog, &PlatformDialog::connected);
        dialog->open();
        QTRY_VERIFY(first.find<QLabel>(u"platformStored"_s)->text().contains(StandInPlatform::username()));
        first.type(u"platformUrl"_s, moved.url().toString());
        first.type(u"platformPassword"_s, right());
        QVERIFY(first.click(u"platformSave"_s));
        QTRY_COMPARE(connected.size(), 1);
        const auto found = PlatformWindow::answerOf<Credential>([&](const auto &answer) {
            first.credentials.find(*platformServer(moved.url().toString(), {}), &first.window, answer);
        });
        QCOMPARE(*found, PlatformWindow::password());
        QVERIFY(first.found().isAnonymous()); // nobody could remove it later
    }

    void what_was_stored_for_a_platform_that_is_not_used_goes_again()
    {
        Scene scene;
        QVERIFY(PlatformWindow::answerOf<std::monostate>([&scene](const auto &answer) {
            askStore<std::monostate>(
                *scene.store, &scene.window,
                [](Database &database) -> Result<> {
                    const auto done = database.run(u"CREATE TRIGGER full BEFORE INSERT ON platform_server BEGIN "
                                                   "SELECT RAISE(ABORT, 'full'); END"_s);
                    return done ? Result<>() : done.error();
                },
                answer);
        }));
        scene.typeAll(right());
        QVERIFY(scene.click(u"platformSave"_s));
        QTRY_VERIFY(scene.find<QPushButton>(u"platformSave"_s)->isEnabled());
        QCOMPARE(scene.found(), PlatformWindow::password());
        QTest::keyClick(scene.dialog, Qt::Key_Escape);
        QTRY_VERIFY(scene.found().isAnonymous());
    }

    void it_is_forgotten_after_a_question()
    {
        Scene first;
        first.typeAll(right());
        QVERIFY(first.click(u"platformSave"_s));
        QTRY_VERIFY(!first.dialog);
        auto *dialog = new PlatformDialog(first.link, &first.window);
        const QSignalSpy forgotten(dialog, &PlatformDialog::forgotten);
        dialog->open();
        QVERIFY(first.click(u"platformForget"_s));
        QVERIFY(first.click(u"verb"_s));
        QTRY_COMPARE(forgotten.size(), 1);
        QVERIFY(!first.stored());
        QVERIFY(first.found().isAnonymous());
    }
};

QTEST_MAIN(TestPlatformDialog)
#include "tst_platformdialog.moc"
