#include "tests/views/distribution/transferscene.h"
#include "views/distribution/planmodel.h"
#include "views/widgets/fieldmessage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// From registry to registry by the dialog.
class TestSyncDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_scene = std::make_unique<TransferScene>(); }
    void cleanup() { m_scene.reset(); }

    void showsWhatTheSourceIs();
    void bringsAnImageToAnotherHost();
    void copiesOnePlatformOnly();
    void copiesTheTagsThatMatch();
    void leavesOutATagThatWasNotInThePlan();
    void refusesAWrongExpression();
    void saysThatTheSourceIsMissing();
    void offersTagsAgainAsTags();
    void keepsTheTagWhileTagsAreMeant();
    void goesToTheExpressionAndNothingJumps();
    void forgetsWhatItSaidOfAnotherName();

private:
    QDialog &opened(const QString &source);
    QString from(const QString &name) const { return m_source.host() + u'/' + name; }
    QString to(const QString &name) const { return m_destination.host() + u'/' + name; }

    RegistryServer m_source;
    RegistryServer m_destination;
    std::unique_ptr<TransferScene> m_scene;
};

void TestSyncDialog::initTestCase()
{
    QVERIFY2(m_source.start(), m_source.log().constData());
    QVERIFY2(m_destination.start(), m_destination.log().constData());
}

QDialog &TestSyncDialog::opened(const QString &source)
{
    m_scene->dialogs().sync({*Reference::parse(source)});
    return *m_scene->dialog(u"sync"_s);
}

void TestSyncDialog::showsWhatTheSourceIs()
{
    const QString digest = m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, from(u"shown/app:1.0"_s));
    QDialog &dialog = opened(from(u"shown/app:1.0"_s));
    QCOMPARE(dialog.focusWidget(), &child<QLineEdit>(dialog, "destination.0")); // what is left to say
    auto &found = child<QLabel>(dialog, "source.found");
    QTRY_VERIFY(found.text().contains(digest.left(15)));
    QVERIFY(found.text().contains(u"linux/arm64"_s));
    QVERIFY(dialog.findChild<QWidget *>(u"platforms.linux/arm64"_s));
    QVERIFY(!dialog.findChild<QWidget *>(u"platforms.linux/riscv64"_s));
}

void TestSyncDialog::bringsAnImageToAnotherHost()
{
    const QString digest = m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, from(u"whole/app:1.0"_s));
    QDialog &dialog = opened(from(u"whole/app:1.0"_s));
    type(child<QLineEdit>(dialog, "destination.0"), to(u"whole/app"_s));
    click(child<QWidget>(dialog, "next"));
    QTRY_VERIFY(child<QWidget>(dialog, "start").isEnabled());
    QCOMPARE(child<QLineEdit>(dialog, "commandLine").text(),
             u"quaymaster sync -- %1 %2"_s.arg(from(u"whole/app:1.0"_s), to(u"whole/app"_s)));
    click(child<QWidget>(dialog, "start"));
    QTRY_COMPARE(digestAt(to(u"whole/app:1.0"_s)), digest);
}

void TestSyncDialog::copiesOnePlatformOnly()
{
    const QString digest = m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, from(u"part/app:1.0"_s));
    QDialog &dialog = opened(from(u"part/app:1.0"_s));
    QTRY_VERIFY(!child<QLabel>(dialog, "source.found").text().endsWith(u'…'));
    click(child<QWidget>(dialog, "platforms.all"));
    click(child<QWidget>(dialog, "platforms.linux/arm64"));
    type(child<QLineEdit>(dialog, "destination.0"), to(u"part/app:1.0"_s));
    click(child<QWidget>(dialog, "next"));
    QTRY_VERIFY(child<QWidget>(dialog, "start").isEnabled());
    QVERIFY(child<QLabel>(dialog, "plan.notes").text().contains(u"digest"_s)); // it will be another one
    QCOMPARE(child<QLabel>(dialog, "plan.platforms").text(), u"linux/arm64"_s);
    click(child<QWidget>(dialog, "start"));
    QTRY_VERIFY(!digestAt(to(u"part/app:1.0"_s)).isEmpty());
    QVERIFY(digestAt(to(u"part/app:1.0"_s)) != digest);
}

void TestSyncDialog::copiesTheTagsThatMatch()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    for (const QString &tag : {u"1.9"_s, u"1.10"_s, u"latest"_s})
        m_scene->put(u"layout"_s, from(u"many/app:"_s + tag));
    QDialog &dialog = opened(from(u"many/app:1.9"_s));
    click(child<QWidget>(dialog, "source.someTags"));
    QCOMPARE(child<QLineEdit>(dialog, "source").text(), from(u"many/app"_s)); // the tag has no place any more
    type(child<QLineEdit>(dialog, "source.pattern"), u"1\\..*"_s);
    type(child<QLineEdit>(dialog, "destination.0"), to(u"many/app:1.0"_s));
    QVERIFY(child<FieldMessage>(dialog, "destination.0.message").isError()); // each keeps its own name
    child<QLineEdit>(dialog, "destination.0").setText(to(u"many/app"_s));
    click(child<QWidget>(dialog, "next"));
    QTRY_VERIFY(child<QWidget>(dialog, "start").isEnabled());
    QCOMPARE(dialog.findChild<PlanModel *>()->count(PlanOutcome::NewTag), 2);
    click(child<QWidget>(dialog, "start"));
    QTRY_VERIFY(!digestAt(to(u"many/app:1.9"_s)).isEmpty());
    QTRY_VERIFY(!digestAt(to(u"many/app:1.10"_s)).isEmpty());
    QVERIFY(digestAt(to(u"many/app:latest"_s)).isEmpty());
}

void TestSyncDialog::leavesOutATagThatWasNotInThePlan()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, from(u"late/app:1.9"_s));
    QDialog &dialog = opened(from(u"late/app:1.9"_s));
    click(child<QWidget>(dialog, "source.allTags"));
    type(child<QLineEdit>(dialog, "destination.0"), to(u"late/app"_s));
    click(child<QWidget>(dialog, "next"));
    QTRY_VERIFY(child<QWidget>(dialog, "start").isEnabled());
    m_scene->put(u"layout"_s, from(u"late/app:2.0"_s));
    click(child<QWidget>(dialog, "start"));
    QTRY_COMPARE(m_scene->newestOperation().state, Operation::State::Succeeded);
    QVERIFY(!digestAt(to(u"late/app:1.9"_s)).isEmpty());
    QVERIFY(digestAt(to(u"late/app:2.0"_s)).isEmpty());
}

void TestSyncDialog::refusesAWrongExpression()
{
    QDialog &dialog = opened(from(u"many/app:1.9"_s));
    click(child<QWidget>(dialog, "source.someTags"));
    type(child<QLineEdit>(dialog, "source.pattern"), u"1\\.(0"_s);
    QVERIFY(child<FieldMessage>(dialog, "source.pattern.message").isError());
    QVERIFY(!child<QWidget>(dialog, "next").isEnabled());
}

void TestSyncDialog::saysThatTheSourceIsMissing()
{
    QDialog &dialog = opened(from(u"missing/app:1.0"_s));
    QTRY_VERIFY(!child<QLabel>(dialog, "source.found").text().endsWith(u'…'));
    type(child<QLineEdit>(dialog, "destination.0"), to(u"missing/app"_s));
    click(child<QWidget>(dialog, "next"));
    auto &obstacle = child<QWidget>(dialog, "plan.obstacle");
    QTRY_VERIFY(obstacle.isVisible());
    QVERIFY(!child<QWidget>(dialog, "start").isEnabled());
    click(child<QWidget>(dialog, "back"));
    QVERIFY(child<QLineEdit>(dialog, "source").isVisible());
}

/// A repository whose tags were copied is not its latest image.
void TestSyncDialog::offersTagsAgainAsTags()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, from(u"recent/app:1.9"_s));
    CopyRequest request;
    request.source = TagSelection{*Repository::parse(from(u"recent/app"_s)), QRegularExpression(u"1\\..*"_s)};
    request.destinations = {*Reference::parse(to(u"recent/app"_s))};
    m_scene->operations().start(request);
    m_scene->dialogs().sync();
    QDialog &dialog = *m_scene->dialog(u"sync"_s);
    QMenu *menu = child<QToolButton>(dialog, "recent").menu();
    emit menu->aboutToShow();
    QVERIFY(menu->actions().first()->text().contains(u"1\\..*"_s));
    menu->actions().first()->trigger();
    QVERIFY(child<QAbstractButton>(dialog, "source.someTags").isChecked());
    QCOMPARE(child<QLineEdit>(dialog, "source.pattern").text(), u"1\\..*"_s);
    QCOMPARE(child<QLineEdit>(dialog, "source").text(), from(u"recent/app"_s));
    QVERIFY(child<QLineEdit>(dialog, "commandLine").text().contains(u"--tags="_s));
}

void TestSyncDialog::keepsTheTagWhileTagsAreMeant()
{
    QDialog &dialog = opened(from(u"kept/app:1.0"_s));
    auto &source = child<QLineEdit>(dialog, "source");
    click(child<QWidget>(dialog, "source.someTags"));
    click(child<QWidget>(dialog, "source.allTags"));
    QCOMPARE(source.text(), from(u"kept/app"_s));
    click(child<QWidget>(dialog, "source.image"));
    QCOMPARE(source.text(), from(u"kept/app:1.0"_s));
    click(child<QWidget>(dialog, "source.allTags"));
    source.setText(from(u"another/app"_s));
    click(child<QWidget>(dialog, "source.image"));
    QCOMPARE(source.text(), from(u"another/app"_s)); // it was not this one's tag
}

void TestSyncDialog::goesToTheExpressionAndNothingJumps()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, from(u"still/app:1.0"_s));
    QDialog &dialog = opened(from(u"still/app:1.0"_s));
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(child<QLabel>(dialog, "source.found").text().contains(u"sha256"_s));
    auto &someTags = child<QWidget>(dialog, "source.someTags");
    QCoreApplication::sendPostedEvents(); // so that all has its place
    const QPoint place = someTags.mapTo(&dialog, QPoint());
    click(someTags);
    QCOMPARE(dialog.focusWidget(), &child<QLineEdit>(dialog, "source.pattern"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(someTags.mapTo(&dialog, QPoint()), place);
}

void TestSyncDialog::forgetsWhatItSaidOfAnotherName()
{
    QDialog &dialog = opened(from(u"missing/app:1.0"_s));
    auto &message = child<FieldMessage>(dialog, "source.found.message");
    QTRY_VERIFY(message.isError());
    auto &source = child<QLineEdit>(dialog, "source");
    QTest::keyClick(&source, Qt::Key_End);
    QTest::keyClicks(&source, u"1"_s);
    QVERIFY(message.text().isEmpty());
}

QTEST_MAIN(TestSyncDialog)
#include "tst_syncdialog.moc"
