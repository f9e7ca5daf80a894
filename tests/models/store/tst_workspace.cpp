#include "models/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & ALLPERMS : 0;
}

}

class WorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void makesPrivateFoldersWhateverTheUmask_data();
    void makesPrivateFoldersWhateverTheUmask();
    void closesAFolderThatWasOpenToOthers();
    void namesItsFiles();
    void liesInTheUsersDataFolderByDefault();
    void isAbsoluteWhenGivenRelative();
    void refusesAFileInItsPlace();
};

void WorkspaceTest::makesPrivateFoldersWhateverTheUmask_data()
{
    QTest::addColumn<uint>("mask");
    QTest::newRow("open") << 0U;
    QTest::newRow("usual") << 022U;
    QTest::newRow("group") << 002U;
}

void WorkspaceTest::makesPrivateFoldersWhateverTheUmask()
{
    QFETCH(uint, mask);
    const QTemporaryDir folder;
    const mode_t before = umask(mask);
    const auto workspace = Workspace::open(folder.filePath(u"a/b"_s));
    umask(before);
    QVERIFY(workspace);
    QCOMPARE(modeOf(workspace->folder()), 0700U);
    QCOMPARE(modeOf(workspace->spool()), 0700U);
    QCOMPARE(modeOf(workspace->locks()), 0700U);
}

void WorkspaceTest::closesAFolderThatWasOpenToOthers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    QCOMPARE(mkdir(QFile::encodeName(path).constData(), 0755), 0);
    QVERIFY(Workspace::open(path));
    QCOMPARE(modeOf(path), 0700U);
}

void WorkspaceTest::namesItsFiles()
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::open(folder.path());
    QVERIFY(workspace);
    QCOMPARE(workspace->database(), folder.path() + "/quaymaster.sqlite"_L1);
    QCOMPARE(workspace->log(), folder.path() + "/quaymaster.log"_L1);
    QCOMPARE(workspace->settings(), folder.path() + "/settings.ini"_L1);
}

void WorkspaceTest::liesInTheUsersDataFolderByDefault()
{
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QCoreApplication::setApplicationName(u"quaymaster"_s);
    const auto workspace = Workspace::open();
    QVERIFY(workspace);
    QCOMPARE(workspace->folder(), home.filePath(u"quaymaster"_s));
}

void WorkspaceTest::isAbsoluteWhenGivenRelative()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path());
    const auto workspace = Workspace::open(u"here"_s);
    QDir::setCurrent(before);
    QVERIFY(workspace);
    QCOMPARE(workspace->folder(), folder.filePath(u"here"_s));
}

void WorkspaceTest::refusesAFileInItsPlace()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto workspace = Workspace::open(file.fileName());
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().kind, Error::Kind::Io);
    const auto below = Workspace::open(file.fileName() + "/below"_L1);
    QVERIFY(!below);
    QCOMPARE(below.error().kind, Error::Kind::Io);
}

}

QTEST_GUILESS_MAIN(quaymaster::WorkspaceTest)
#include "tst_workspace.moc"
