#include "tests/views/registries/registryscene.h"
#include "views/widgets/confirmdialog.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// A session without a keychain: everything but the password is saved, and the person decides about that.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private:
    RegistryServer m_locked;
    std::unique_ptr<RegistryScene> m_scene;

    QDialog *saveNew() const
    {
        m_scene->pane().addHost();
        QDialog *dialog = m_scene->dialog(u"hostDialog"_s);
        dialog->findChild<QLineEdit *>(u"hostName"_s)->setText(m_locked.host());
        dialog->findChild<QLineEdit *>(u"hostUsername"_s)->setText(u"qa"_s);
        dialog->findChild<QLineEdit *>(u"hostPassword"_s)->setText(u"right"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"hostSave"_s), Qt::LeftButton);
        return dialog;
    }

private slots:
    void initTestCase()
    {
        m_locked.setHtpasswd("qa", "right");
        QVERIFY2(m_locked.start(), m_locked.log().constData());
    }

    void init() { m_scene = std::make_unique<RegistryScene>(); }
    void cleanup() { m_scene.reset(); }

    void the_person_decides_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("kept");
        QTest::newRow("until the program ends") << u"hostGoOn"_s << true;
        QTest::newRow("not at all") << u"hostOtherwise"_s << false;
    }

    void the_person_decides()
    {
        QFETCH(QString, button);
        QFETCH(bool, kept);
        const QPointer<QDialog> dialog = saveNew();
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"hostQuestion"_s)->isVisible());
        QVERIFY2(m_scene->hosts().find(m_locked.host()), "everything else is saved already");
        const QString said = dialog->findChild<QLabel *>(u"summary"_s)->text();
        QVERIFY2(said.contains(u"no keychain"_s) && !said.contains(u"--"_s), qPrintable(said));
        QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_scene->kept().find(m_locked.host()).password.reveal(), QByteArray(kept ? "right" : ""));
    }

    void what_is_kept_goes_with_its_host()
    {
        const QPointer<QDialog> dialog = saveNew();
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"hostQuestion"_s)->isVisible());
        dialog->reject();
        QVERIFY2(!m_scene->kept().find(m_locked.host()).isAnonymous(), "who just goes away loses nothing");
        m_scene->actions().find(u"hosts.remove"_s)->trigger();
        QTest::mouseClick(&m_scene->window()->findChild<ConfirmDialog *>()->verbButton(), Qt::LeftButton);
        QTRY_VERIFY(m_scene->hosts().all().isEmpty());
        QVERIFY(m_scene->kept().find(m_locked.host()).isAnonymous());
        bool answered = false;
        m_scene->services().keychain.look(m_locked.host(), m_scene->window(), [&](const auto &) { answered = true; });
        QTRY_VERIFY(answered); // and so is the question before it
        QVERIFY2(!m_scene->find<QWidget>(u"unforgotten"_s)->isVisible(), "nothing can have stayed behind");
    }

    void a_host_says_for_how_long_its_password_is_kept()
    {
        m_scene->add(m_locked.host());
        m_scene->choose(u"hosts"_s, m_locked.host());
        m_scene->actions().find(u"hosts.edit"_s)->trigger();
        QDialog *dialog = m_scene->dialog(u"hostDialog"_s);
        const auto *stored = dialog->findChild<QLabel *>(u"hostStored"_s);
        QTRY_VERIFY2(stored->text().contains(u"until Quaymaster ends"_s), qPrintable(stored->text()));
        QVERIFY2(!dialog->findChild<QPushButton *>(u"hostLookAgain"_s)->isVisible(), "there is nowhere to look");
    }
};

QTEST_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
