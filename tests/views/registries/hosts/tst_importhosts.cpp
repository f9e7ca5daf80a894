#include "tests/views/registries/registryscene.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/hosts/importhostsmodel.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Taking hosts over from docker's file, into a real keychain.
class TestImportHosts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"config.json"_s);

    static DockerConfigEntry entry(const QString &key, const std::optional<Error> &problem = {})
    {
        DockerConfigEntry entry;
        entry.key = key;
        entry.host = key;
        entry.username = u"qa"_s;
        entry.problem = problem;
        return entry;
    }

private slots:
    void initTestCase()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"auths": {"https://index.docker.io/v1/": {"auth": "cWE6c2VjcmV0"},)"
                   R"( "reg.example.com:5000": {"auth": "cWE6c2VjcmV0"}, "broken.example.com": {"auth": "!"}}})");
    }

    void what_cannot_be_imported_cannot_be_checked()
    {
        ImportHostsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({entry(u"a"_s), entry(u"b"_s, Error{Error::Kind::Invalid, u"Broken."_s, {}})});
        QCOMPARE(model.checked().size(), 1);
        QCOMPARE(model.index(1, ImportHostsModel::Effect).data().toString(), u"Broken."_s);
        QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        const QSignalSpy changed(&model, &ImportHostsModel::checkedChanged);
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.checked().isEmpty());
    }

    void what_came_of_it_stands_in_its_row()
    {
        ImportHostsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({entry(u"a"_s), entry(u"b"_s)});
        model.setOutcomes({{entry(u"a"_s), true, true, {}},
                           {entry(u"b"_s), false, false, Error{Error::Kind::Keychain, u"Locked."_s, {}}}});
        QVERIFY(model.index(0, 0).data(ImportHostsModel::DoneRole).toBool());
        QVERIFY(model.index(1, 0).data(ImportHostsModel::ProblemRole).toBool());
        QCOMPARE(model.index(1, ImportHostsModel::Effect).data().toString(), u"Locked."_s);
        QCOMPARE(model.checked().size(), 1); // what failed may be tried again
    }

    void hosts_and_passwords_are_taken_over()
    {
        RegistryScene scene;
        QVERIFY(scene.isActive());
        scene.pane().importHosts(m_file);
        QDialog *dialog = scene.dialog(u"importHostsDialog"_s);
        QVERIFY(dialog);
        auto *table = dialog->findChild<FilteredTable *>(u"importEntries"_s);
        QCOMPARE(table->proxy().rowCount(), 3);
        const QStringList problems = accessibilityProblems(*dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(scene.hosts().all().size(), 2);
        QCOMPARE(scene.hosts().find(u"docker.io"_s)->username, u"qa"_s);
        std::optional<Result<HostCredentials::Stored>> stored;
        scene.services().keychain.look(u"reg.example.com:5000"_s, dialog, [&](const auto &found) { stored = found; });
        QTRY_VERIFY(stored);
        QVERIFY((*stored)->exists);
        QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
    }

    void a_file_that_is_none_is_told()
    {
        RegistryScene scene;
        scene.pane().importHosts(m_folder.filePath(u"missing.json"_s));
        QDialog *dialog = scene.dialog(u"importHostsDialog"_s);
        auto *file = dialog->findChild<QLineEdit *>(u"importFileEdit"_s);
        QVERIFY(!file->accessibleDescription().isEmpty());
        file->setText(m_file);
        QVERIFY(file->accessibleDescription().isEmpty());
        QCOMPARE(dialog->findChild<FilteredTable *>(u"importEntries"_s)->proxy().rowCount(), 3);
    }
};

QTEST_MAIN(TestImportHosts)
#include "tst_importhosts.moc"
