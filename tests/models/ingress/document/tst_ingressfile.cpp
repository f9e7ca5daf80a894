#include "models/ingress/document/ingressfile.h"

#include <QFileInfo>
#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace quaymaster;
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
    void aFolderWithoutRightsIsToldAndTheFileStays();
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

void TestIngressFile::aFolderWithoutRightsIsToldAndTheFileStays()
{
    const auto written = writeIngressFile(u"/proc/none/a.yaml"_s, "a");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Io);
    QVERIFY(!written.error().summary.isEmpty());
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
