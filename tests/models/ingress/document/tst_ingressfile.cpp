#include "models/ingress/document/ingressfile.h"
#include "tests/fixtures/filestamp.h"
#include "tests/fixtures/fulldisk.h"
#include "tests/fixtures/otheruser.h"

#include <QFileInfo>
#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Files are replaced as a whole, or left alone.
class TestIngressFile : public QObject
{
    Q_OBJECT

private slots:
    void permissionsAndLinksStay();
    void theOwnerStays();
    void aFileThatHasChangedIsLeftAlone();
    void whatIsNoFileIsRefused();
    void aFolderWithoutRightsIsToldAndTheFileStays_data();
    void aFolderWithoutRightsIsToldAndTheFileStays();
    void aFullDiskIsToldAndTheFileStays_data();
    void aFullDiskIsToldAndTheFileStays();
    void aFullFileSystemIsToldAndTheFileStays();
    void namesMayBeOdd();

private:
    QString file(const QString &name, const QByteArray &bytes = {}) const
    {
        const QString path = m_folder.filePath(name);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            return {};
        return path;
    }
    static QByteArray bytesOf(const QString &path) { return *readIngressFile(path, 100); }

    QTemporaryDir m_folder;
};

void TestIngressFile::permissionsAndLinksStay()
{
    const QString target = file(u"target.yaml"_s, "a");
    QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const QString link = m_folder.filePath(u"link.yaml"_s);
    QVERIFY(QFile::link(target, link));
    QVERIFY(writeIngressFile(link, "b", "a"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(bytesOf(target), QByteArray("b"));
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(target).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0604U);
}

void TestIngressFile::theOwnerStays()
{
    if (::geteuid() != 0)
        QSKIP("Only root may give a file to somebody else.");
    const QString path = file(u"owned.yaml"_s, "a");
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(::chown(name.constData(), 65534, 65533), 0);
    QCOMPARE(::chmod(name.constData(), 0640), 0);
    QVERIFY(writeIngressFile(path, "b", "a"));
    struct stat info = {};
    QCOMPARE(::stat(name.constData(), &info), 0);
    QCOMPARE(info.st_uid, 65534U);
    QCOMPARE(info.st_gid, 65533U);
    QCOMPARE(info.st_mode & 07777U, 0640U);
    QCOMPARE(bytesOf(path), QByteArray("b"));
}

void TestIngressFile::aFileThatHasChangedIsLeftAlone()
{
    const QString path = file(u"changed.yaml"_s, "somebody else's");
    const auto written = writeIngressFile(path, "mine", "a");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Conflict);
    QCOMPARE(bytesOf(path), QByteArray("somebody else's"));
    QVERIFY(QFile::remove(path));
    QCOMPARE(writeIngressFile(path, "mine", "a").error().kind, Error::Kind::Conflict);
    QVERIFY(!QFile::exists(path));
    QVERIFY(writeIngressFile(path, "mine"));
}

void TestIngressFile::whatIsNoFileIsRefused()
{
    QCOMPARE(readIngressFile(m_folder.filePath(u"none"_s), 100).error().kind, Error::Kind::NotFound);
    QCOMPARE(readIngressFile(m_folder.path(), 100).error().kind, Error::Kind::Io);
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readIngressFile(pipe, 100).error().kind, Error::Kind::Io);
    QCOMPARE(writeIngressFile(pipe, "a").error().kind, Error::Kind::Io);
    QCOMPARE(readIngressFile(file(u"large"_s, QByteArray(101, 'a')), 100).error().kind, Error::Kind::Invalid);
}

void TestIngressFile::aFolderWithoutRightsIsToldAndTheFileStays_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("none in the folder") << 0555 << 0644 << false;
    QTest::newRow("none on the file") << 0755 << 0444 << false;
    QTest::newRow("all that is needed") << 0755 << 0644 << true;
}

void TestIngressFile::aFolderWithoutRightsIsToldAndTheFileStays()
{
    QFETCH(const int, folderMode);
    QFETCH(const int, fileMode);
    QFETCH(const bool, isWritten);
    const QTemporaryDir outer; // whose parents everybody may enter
    const QString folder = outer.filePath(u"folder"_s);
    const QString path = folder + u"/a.yaml"_s;
    QVERIFY(QDir().mkdir(folder) && writeIngressFile(path, "a"));
    const QByteArray names[] = {QFile::encodeName(outer.path()), QFile::encodeName(folder), QFile::encodeName(path)};
    const uid_t owner = ::geteuid() == 0 ? OtherUser::nobody : ::geteuid();
    for (const QByteArray &name : names)
        QCOMPARE(::chown(name.constData(), owner, gid_t(-1)), 0);
    QCOMPARE(::chmod(names[1].constData(), static_cast<mode_t>(folderMode)), 0);
    QCOMPARE(::chmod(names[2].constData(), static_cast<mode_t>(fileMode)), 0);
    const FileStamp stamp = stampOf(path);
    {
        const OtherUser somebody;
        const auto written = writeIngressFile(path, "b", "a");
        QCOMPARE(bool(written), isWritten);
        QVERIFY(isWritten || written.error().kind == Error::Kind::Io);
        QVERIFY(isWritten || written.error().summary.contains(path));
    }
    QCOMPARE(stampOf(path) == stamp, !isWritten);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"a.yaml"_s});
    QCOMPARE(::chmod(names[1].constData(), 0755), 0); // to be removed
}

void TestIngressFile::aFullDiskIsToldAndTheFileStays_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("as it is written") << 1'000'000;
    QTest::newRow("as it is finished") << 100; // less than is held back before it is written
}

void TestIngressFile::aFullDiskIsToldAndTheFileStays()
{
    QFETCH(const int, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.yaml"_s);
    QVERIFY(writeIngressFile(path, "a"));
    const FileStamp stamp = stampOf(path);
    {
        const FullDisk disk(10);
        const auto written = writeIngressFile(path, QByteArray(size, 'b'), "a");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Io);
        QVERIFY2(written.error().summary.contains(path), qPrintable(written.error().summary));
    }
    QVERIFY(stampOf(path) == stamp);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.yaml"_s});
    QVERIFY(writeIngressFile(path, QByteArray(size, 'b'), "a")); // with room, it is
}

void TestIngressFile::aFullFileSystemIsToldAndTheFileStays()
{
    const QTemporaryDir folder;
    const SmallFileSystem disk(folder.path());
    if (!disk.isMounted())
        QSKIP("Only root may mount a file system, and not in every container.");
    QVERIFY(writeIngressFile(folder.filePath(u"b.yaml"_s), QByteArray(48'000, 'b')));
    const QString path = folder.filePath(u"a.yaml"_s);
    QVERIFY(writeIngressFile(path, "a"));
    const FileStamp stamp = stampOf(path);
    const auto written = writeIngressFile(path, QByteArray(14'000, 'b'), "a"); // most of it would fit
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Io);
    QVERIFY2(written.error().summary.contains(u"full"_s), qPrintable(written.error().summary));
    QVERIFY(stampOf(path) == stamp);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList({u"a.yaml"_s, u"b.yaml"_s}));
}

void TestIngressFile::namesMayBeOdd()
{
    const QString path = file(u"模板 \"a'\n.yaml"_s, "a");
    QVERIFY(writeIngressFile(path, "b", "a"));
    QCOMPARE(bytesOf(path), QByteArray("b"));
    QVERIFY(!readIngressFile(path + u'x', 100).error().summary.contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestIngressFile)
#include "tst_ingressfile.moc"
