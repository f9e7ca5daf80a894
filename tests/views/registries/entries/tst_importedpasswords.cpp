#include "models/credentials/keptcredentials.h"
#include "models/registries/hosts/hostcredentials.h"
#include "models/registries/hosts/passwordkeeper.h"
#include "tests/fixtures/registryserver.h"
#include "tests/views/registries/entries/importscene.h"
#include "views/widgets/filteredtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Passwords that stood in front of imported addresses, where the session has a keychain.
class TestImportedPasswords : public QObject
{
    Q_OBJECT

private:
    RegistryServer m_registry;

    QByteArray csv() const
    {
        return "name,address\na,qa:right@" + m_registry.host().toLatin1() + "/a:1.0\nb,qa:right@"
            + m_registry.host().toLatin1() + "/b:1.0\n";
    }
    /// All that a person can read.
    static QString textsOf(const QWidget &dialog)
    {
        QStringList texts;
        for (const auto *label : dialog.findChildren<QLabel *>())
            texts.append(label->text());
        for (const auto *edit : dialog.findChildren<QLineEdit *>())
            texts.append(edit->text());
        return texts.join(u'\n');
    }

private slots:
    void initTestCase()
    {
        m_registry.setHtpasswd("qa", "right");
        QVERIFY2(m_registry.start(), m_registry.log().constData());
    }

    void they_are_told_and_go_to_the_keychain_on_import()
    {
        ImportScene scene;
        HostCredentials keychain;
        KeptCredentials kept;
        PasswordKeeper keeper(kept, [] { return NetworkOptions(); });
        const QSignalSpy told(&keeper, &PasswordKeeper::told);
        connect(&scene.open(), &ImportEntriesDialog::passwordsFound, &keeper, &PasswordKeeper::keep);
        scene.dialog()->readFile(scene.file(u"a.csv"_s, csv()));
        QVERIFY(scene.canImport());
        const QString said = scene.find<FilteredTable>("importRows").accessibleDescription();
        QVERIFY2(said.contains(u"2 address(es)"_s) && said.contains(m_registry.host()), qPrintable(said));
        QVERIFY(!textsOf(*scene.dialog()).contains("right@"_L1) && !said.contains("qa:"_L1));
        QTest::mouseClick(&scene.find<QPushButton>("importNow"), Qt::LeftButton);
        QTRY_COMPARE(told.size(), 1); // one host, one password
        QVERIFY2(told.first().first().toString().contains(u"keychain"_s), qPrintable(told.first().first().toString()));
        QCOMPARE(scene.entry(u"a"_s)->fields.address, m_registry.host() + u"/a:1.0"_s);
        QVERIFY(scene.entry(u"a"_s)->hadCredentials);
        std::optional<Result<HostCredentials::Stored>> stored;
        keychain.look(m_registry.host(), &keeper, [&](const auto &found) { stored = found; });
        QTRY_VERIFY(stored);
        QVERIFY((*stored)->exists);
        QCOMPARE((*stored)->username, u"qa"_s);
        QVERIFY(kept.find(m_registry.host()).isAnonymous());
    }

    void nothing_is_kept_of_an_import_that_did_not_happen()
    {
        ImportScene scene;
        scene.open().readFile(scene.file(u"a.csv"_s, csv()));
        const QSignalSpy found(scene.dialog(), &ImportEntriesDialog::passwordsFound);
        QVERIFY(scene.canImport());
        QTest::keyClick(scene.dialog(), Qt::Key_Escape);
        QVERIFY(found.isEmpty());
        QTRY_VERIFY(!scene.dialog());
    }

    void a_password_alone_is_worth_an_import()
    {
        ImportScene scene;
        QVERIFY(scene.add({{u"a"_s, m_registry.host() + u"/a:1.0"_s}}));
        scene.open().readPasted(u"a\tqa:right@"_s + m_registry.host() + u"/a:1.0"_s);
        const QSignalSpy found(scene.dialog(), &ImportEntriesDialog::passwordsFound);
        QVERIFY(scene.canImport());
        QTest::mouseClick(&scene.find<QPushButton>("importNow"), Qt::LeftButton);
        QCOMPARE(found.size(), 1);
        QVERIFY(scene.imported().isEmpty());
    }
};

QTEST_MAIN(TestImportedPasswords)
#include "tst_importedpasswords.moc"
