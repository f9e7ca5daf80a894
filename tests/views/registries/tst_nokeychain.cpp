#include "tests/views/registries/registryscene.h"

#include <QDialog>
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
        m_scene->pane().addHost();
        const QPointer<QDialog> dialog = m_scene->dialog(u"hostDialog"_s);
        dialog->findChild<QLineEdit *>(u"hostName"_s)->setText(m_locked.host());
        dialog->findChild<QLineEdit *>(u"hostUsername"_s)->setText(u"qa"_s);
        dialog->findChild<QLineEdit *>(u"hostPassword"_s)->setText(u"right"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"hostSave"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"hostQuestion"_s)->isVisible());
        QVERIFY2(m_scene->hosts().find(m_locked.host()), "everything else is saved already");
        QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_scene->keptForThisRun.contains(m_locked.host()), kept);
        if (kept)
            QCOMPARE(m_scene->keptForThisRun.value(m_locked.host()).password.reveal(), QByteArray("right"));
    }
};

QTEST_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
