#include "views/operations/credentialdialogs.h"

#include "tests/views/distribution/transferscene.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// A registry wants to know who we are in the middle of a run: somebody is asked, and the run goes on.
class TestCredentialDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void goesOnWithTheAnswer();
    void asksAgainAfterAWrongPassword();
    void failsWhereNobodyLogsIn();
    void goesWithTheOperation();
    void saysThatNothingIsRemembered();

private:
    int push(const QString &name);
    void logIn(const QString &password);
    CredentialDialog *dialog() const { return m_scene->dialog<CredentialDialog>(u"credential"_s); }
    Operation::State state(int key) const { return m_scene->operations().find(key)->state; }

    RegistryServer m_registry;
    std::unique_ptr<TransferScene> m_scene;
    std::unique_ptr<CredentialDialogs> m_dialogs;
};

void TestCredentialDialogs::initTestCase()
{
    m_registry.setHtpasswd("qa", "open-sesame");
    QVERIFY2(m_registry.start(), m_registry.log().constData());
}

void TestCredentialDialogs::init()
{
    m_scene = std::make_unique<TransferScene>();
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_dialogs = std::make_unique<CredentialDialogs>(
        m_scene->prompts(), m_scene->operations(), [this] { return m_scene->context().network; }, m_scene->window);
}

void TestCredentialDialogs::cleanup()
{
    m_dialogs.reset();
    m_scene.reset();
}

int TestCredentialDialogs::push(const QString &name)
{
    CopyRequest request;
    request.source = ArchiveSource{m_scene->file(u"layout"_s), {}, -1};
    request.destinations = {*Reference::parse(m_registry.host() + u'/' + name)};
    return m_scene->operations().start(request);
}

void TestCredentialDialogs::logIn(const QString &password)
{
    auto &username = child<QLineEdit>(*dialog(), "credential.username");
    if (username.text().isEmpty())
        type(username, u"qa"_s);
    type(child<QLineEdit>(*dialog(), "credential.password"), password);
    child<QCheckBox>(*dialog(), "credential.remember").setChecked(false);
    click(child<QPushButton>(*dialog(), "credential.logIn"));
}

void TestCredentialDialogs::goesOnWithTheAnswer()
{
    const int key = push(u"asked/app:1.0"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(!dialog()->isModal());
    QVERIFY(child<QLabel>(*dialog(), "credential.intro").text().contains(m_scene->operations().find(key)->title));
    QVERIFY(child<QLabel>(*dialog(), "credential.intro").text().contains(u"asked/app"_s));
    QVERIFY(!child<QPushButton>(*dialog(), "credential.logIn").isEnabled());
    QSignalSpy given(m_dialogs.get(), &CredentialDialogs::given);
    logIn(u"open-sesame"_s);
    QTRY_COMPARE(state(key), Operation::State::Succeeded);
    QCOMPARE(given.size(), 1);
    QTRY_VERIFY(!dialog());
}

void TestCredentialDialogs::asksAgainAfterAWrongPassword()
{
    const int key = push(u"wrong/app:1.0"_s);
    QTRY_VERIFY(dialog());
    logIn(u"hunter2"_s);
    auto &message = child<QLabel>(*dialog(), "credential.message");
    QTRY_VERIFY(message.text().contains(u"does not accept"_s));
    QVERIFY(child<QLineEdit>(*dialog(), "credential.password").text().isEmpty());
    QCOMPARE(child<QLineEdit>(*dialog(), "credential.username").text(), u"qa"_s);
    const auto labels = dialog()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(u"hunter2"_s));
    QVERIFY(!dialog()->windowTitle().contains(u"hunter2"_s));
    QCOMPARE(state(key), Operation::State::Running); // it waits
    logIn(u"open-sesame"_s);
    QTRY_COMPARE(state(key), Operation::State::Succeeded);
}

void TestCredentialDialogs::failsWhereNobodyLogsIn()
{
    const int key = push(u"declined/app:1.0"_s);
    QTRY_VERIFY(dialog());
    click(child<QPushButton>(*dialog(), "credential.decline"));
    QTRY_COMPARE(state(key), Operation::State::Failed);
    QCOMPARE(m_scene->operations().find(key)->error->kind, Error::Kind::Unauthorized);
}

void TestCredentialDialogs::goesWithTheOperation()
{
    const int key = push(u"cancelled/app:1.0"_s);
    QTRY_VERIFY(dialog());
    m_scene->operations().cancel(key);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(state(key), Operation::State::Cancelled);
}

/// There is no keychain here: the operation goes on all the same.
void TestCredentialDialogs::saysThatNothingIsRemembered()
{
    const int key = push(u"remembered/app:1.0"_s);
    QTRY_VERIFY(dialog());
    type(child<QLineEdit>(*dialog(), "credential.username"), u"qa"_s);
    type(child<QLineEdit>(*dialog(), "credential.password"), u"open-sesame"_s);
    QVERIFY(child<QCheckBox>(*dialog(), "credential.remember").isChecked());
    QTest::keyClick(&child<QLineEdit>(*dialog(), "credential.password"), Qt::Key_Return);
    QTRY_COMPARE(state(key), Operation::State::Succeeded);
    QTRY_VERIFY(m_scene->dialog<QMessageBox>(u"credential.notRemembered"_s));
    QVERIFY(!m_scene->dialog<QMessageBox>(u"credential.notRemembered"_s)->isModal());
}

QTEST_MAIN(TestCredentialDialogs)
#include "tst_credentialdialogs.moc"
