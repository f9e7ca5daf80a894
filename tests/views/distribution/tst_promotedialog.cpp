#include "tests/fixtures/faultproxy.h"
#include "tests/views/distribution/transferscene.h"
#include "views/distribution/promotedialog.h"
#include "views/widgets/fieldmessage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// What was tested becomes what is released: one confirmation, on the same host.
class TestPromoteDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_scene = std::make_unique<TransferScene>(); }
    void cleanup() { m_scene.reset(); }

    void proposesTheReleasedGroup_data();
    void proposesTheReleasedGroup();
    void promotesWithoutMovingABlob();
    void showsBothDigestsBeforeItReplaces();
    void hasNothingToDoWhereItStandsAlready();
    void looksAgainWhenTheNameChanges();
    void promotesNothingElseThanWasShown();
    void staysOnItsHost();
    void looksAgainAfterAFailure();
    void takesAPathOnTheSameHost();
    void enterInTheFieldKeepsTheDialog();

private:
    QDialog &opened(const QString &source);
    QString there(const QString &name) const { return m_registry.host() + u'/' + name; }

    RegistryServer m_registry;
    std::unique_ptr<TransferScene> m_scene;
};

void TestPromoteDialog::initTestCase()
{
    QVERIFY2(m_registry.start(), m_registry.log().constData());
}

QDialog &TestPromoteDialog::opened(const QString &source)
{
    m_scene->dialogs().promote(*Reference::parse(source));
    return *m_scene->dialog(u"promote"_s);
}

void TestPromoteDialog::proposesTheReleasedGroup_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("another group") << u"reg.example/qa/app:1.0"_s << u"reg.example/matrixdc/app:1.0"_s;
    QTest::newRow("a deep path") << u"reg.example/qa/a/b:1.0"_s << u"reg.example/matrixdc/a/b:1.0"_s;
    QTest::newRow("no group") << u"reg.example/app:1.0"_s << u"reg.example/matrixdc/app:1.0"_s;
    QTest::newRow("a port") << u"reg.example:5000/qa/app:1.0"_s << u"reg.example:5000/matrixdc/app:1.0"_s;
    QTest::newRow("released already") << u"reg.example/matrixdc/app:1.0"_s << QString();
}

void TestPromoteDialog::proposesTheReleasedGroup()
{
    QFETCH(QString, source);
    const auto proposed = PromoteDialog::proposedFor(*Reference::parse(source));
    QTEST(proposed ? proposed->toString() : QString(), "proposed");
}

void TestPromoteDialog::promotesWithoutMovingABlob()
{
    const FaultProxy proxy(m_registry.port());
    const QString digest = m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, there(u"qa/app:1.0"_s));
    RegistryHost host;
    host.host = proxy.host();
    host.environment = RegistryHost::Environment::Production;
    QVERIFY(m_scene->hosts().add(host));
    QDialog &dialog = opened(proxy.host() + u"/qa/app:1.0"_s);
    QCOMPARE(child<QLineEdit>(dialog, "promote.target").text(), proxy.host() + u"/matrixdc/app:1.0"_s);
    auto &promote = child<QPushButton>(dialog, "promote.start");
    const int height = dialog.height();
    QTRY_VERIFY(promote.isEnabled());
    QVERIFY2(dialog.height() == height, "a button that moves away is missed");
    QCOMPARE(child<QLabel>(dialog, "plan.environment").text(), u"Production"_s);
    QCOMPARE(child<QLabel>(dialog, "plan.digestNow").text(), u"none"_s);
    QCOMPARE(child<QLabel>(dialog, "plan.digestThen").text(), digest);
    click(promote);
    QTRY_COMPARE(digestAt(there(u"matrixdc/app:1.0"_s)), digest);
    QCOMPARE(proxy.count("PATCH"), 0);
    QCOMPARE(proxy.count("PUT", "/blobs/"), 0);
}

void TestPromoteDialog::showsBothDigestsBeforeItReplaces()
{
    const QString old = m_scene->layout(u"old"_s, u"app:1.0"_s, 1);
    const QString fresh = m_scene->layout(u"fresh"_s, u"app:1.0"_s, 9);
    m_scene->put(u"old"_s, there(u"matrixdc/moving:1.0"_s));
    m_scene->put(u"fresh"_s, there(u"qa/moving:1.0"_s));
    QDialog &dialog = opened(there(u"qa/moving:1.0"_s));
    auto &promote = child<QPushButton>(dialog, "promote.start");
    QTRY_VERIFY(promote.isEnabled());
    QCOMPARE(child<QLabel>(dialog, "plan.digestNow").text(), old);
    QCOMPARE(child<QLabel>(dialog, "plan.digestThen").text(), fresh);
    QVERIFY(promote.text().contains(u"eplace"_s));
    QVERIFY(!promote.isDefault());
    click(promote);
    QTRY_COMPARE(digestAt(there(u"matrixdc/moving:1.0"_s)), fresh);
}

void TestPromoteDialog::hasNothingToDoWhereItStandsAlready()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, there(u"qa/same:1.0"_s));
    m_scene->put(u"layout"_s, there(u"matrixdc/same:1.0"_s));
    QDialog &dialog = opened(there(u"qa/same:1.0"_s));
    auto &reason = child<QLabel>(dialog, "promote.reason");
    QTRY_VERIFY(reason.text().contains(u"already"_s));
    QVERIFY(!child<QPushButton>(dialog, "promote.start").isEnabled());
}

void TestPromoteDialog::looksAgainWhenTheNameChanges()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, there(u"qa/again:1.0"_s));
    QDialog &dialog = opened(there(u"qa/again:1.0"_s));
    auto &promote = child<QPushButton>(dialog, "promote.start");
    QTRY_VERIFY(promote.isEnabled());
    auto &target = child<QLineEdit>(dialog, "promote.target");
    target.selectAll();
    QTest::keyClicks(&target, there(u"other/again:2.0"_s));
    QVERIFY(!promote.isEnabled()); // what is shown belongs to another name
    QTRY_VERIFY(promote.isEnabled());
    QCOMPARE(child<QLabel>(dialog, "plan.destination").text(), there(u"other/again:2.0"_s));
}

/// The tag moves while the confirmation is on the screen: what was tested is what is released.
void TestPromoteDialog::promotesNothingElseThanWasShown()
{
    m_scene->layout(u"tested"_s, u"app:1.0"_s, 1);
    m_scene->layout(u"untested"_s, u"app:1.0"_s, 5);
    m_scene->put(u"tested"_s, there(u"qa/moved:1.0"_s));
    QDialog &dialog = opened(there(u"qa/moved:1.0"_s));
    auto &promote = child<QPushButton>(dialog, "promote.start");
    QTRY_VERIFY(promote.isEnabled());
    m_scene->put(u"untested"_s, there(u"qa/moved:1.0"_s));
    click(promote);
    const OperationEntry &entry = m_scene->newestOperation();
    QTRY_COMPARE(entry.state, Operation::State::Failed);
    QCOMPARE(entry.error->kind, Error::Kind::Conflict);
    QVERIFY(digestAt(there(u"matrixdc/moved:1.0"_s)).isEmpty());
}

void TestPromoteDialog::staysOnItsHost()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, there(u"qa/stays:1.0"_s));
    QDialog &dialog = opened(there(u"qa/stays:1.0"_s));
    auto &target = child<QLineEdit>(dialog, "promote.target");
    target.setText(u"elsewhere.example/matrixdc/stays:1.0"_s);
    QVERIFY(child<FieldMessage>(dialog, "promote.target.message").text().contains(m_registry.host()));
    QVERIFY(!child<QWidget>(dialog, "promote.progress").isVisible());
    target.setText(there(u"matrixdc/stays:1.0"_s));
    QVERIFY(child<FieldMessage>(dialog, "promote.target.message").text().isEmpty());
    QTRY_VERIFY(child<QPushButton>(dialog, "promote.start").isEnabled());
}

void TestPromoteDialog::looksAgainAfterAFailure()
{
    FaultProxy proxy(m_registry.port());
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, there(u"qa/again2:1.0"_s));
    proxy.add({.verb = "GET|HEAD", .times = -1, .answer = Answer{500, {}, {}}});
    QDialog &dialog = opened(proxy.host() + u"/qa/again2:1.0"_s);
    auto &again = child<QPushButton>(dialog, "promote.again");
    QTRY_VERIFY(again.isVisible());
    QVERIFY(!child<QPushButton>(dialog, "promote.start").isEnabled());
    proxy.clearRules();
    click(again);
    QTRY_VERIFY(child<QPushButton>(dialog, "promote.start").isEnabled());
    QVERIFY(!again.isVisible());
}

/// A promotion stays on its host, so that needs no saying.
void TestPromoteDialog::takesAPathOnTheSameHost()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, there(u"qa/near:1.0"_s));
    QDialog &dialog = opened(there(u"qa/near:1.0"_s));
    auto &target = child<QLineEdit>(dialog, "promote.target");
    target.setText(u"matrixrel/team/near:1.0"_s);
    QVERIFY(child<FieldMessage>(dialog, "promote.target.message").text().isEmpty());
    QTRY_VERIFY(child<QPushButton>(dialog, "promote.start").isEnabled());
    QCOMPARE(child<QLabel>(dialog, "plan.destination").text(), there(u"matrixrel/team/near:1.0"_s));
    target.setText(u"harbor:5000/team/near:1.0"_s);
    QVERIFY2(child<FieldMessage>(dialog, "promote.target.message").isError(), "that is another host");
}

void TestPromoteDialog::enterInTheFieldKeepsTheDialog()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, there(u"qa/enter:1.0"_s));
    QDialog &dialog = opened(there(u"qa/enter:1.0"_s));
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto &target = child<QLineEdit>(dialog, "promote.target");
    type(target, u"x"_s); // nothing is known of this name yet
    QTest::keyClick(&target, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
}

QTEST_MAIN(TestPromoteDialog)
#include "tst_promotedialog.moc"
