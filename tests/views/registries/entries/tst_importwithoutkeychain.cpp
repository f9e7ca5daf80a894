#include "models/credentials/keptcredentials.h"
#include "models/registries/hosts/passwordkeeper.h"
#include "tests/fixtures/registryserver.h"
#include "tests/views/registries/entries/importscene.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Passwords that stood in front of imported addresses, in a session without a keychain.
class TestImportWithoutKeychain : public QObject
{
    Q_OBJECT

private slots:
    void they_stay_in_memory_which_is_told()
    {
        RegistryServer registry;
        registry.setHtpasswd("qa", "right");
        QVERIFY2(registry.start(), registry.log().constData());
        ImportScene scene;
        KeptCredentials kept;
        PasswordKeeper keeper(kept, [] { return NetworkOptions(); });
        const QSignalSpy told(&keeper, &PasswordKeeper::told);
        connect(&scene.open(), &ImportEntriesDialog::passwordsFound, &keeper, &PasswordKeeper::keep);
        scene.dialog()->readPasted(u"a\tqa:right@"_s + registry.host() + u"/a:1.0"_s);
        QVERIFY(scene.canImport());
        QTest::mouseClick(&scene.find<QPushButton>("importNow"), Qt::LeftButton);
        QTRY_COMPARE(told.size(), 1);
        const QString said = told.first().first().toString();
        QVERIFY2(said.contains(u"no keychain"_s) && !said.contains(u"right"_s), qPrintable(said));
        QCOMPARE(kept.find(registry.host()).password.reveal(), QByteArray("right"));
        QCOMPARE(scene.entry(u"a"_s)->fields.address, registry.host() + u"/a:1.0"_s);
    }
};

QTEST_MAIN(TestImportWithoutKeychain)
#include "tst_importwithoutkeychain.moc"
