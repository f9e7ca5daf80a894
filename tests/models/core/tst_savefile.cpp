#include "models/core/savefile.h"
#include "tests/fixtures/filestamp.h"
#include "tests/fixtures/fulldisk.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

class TestSaveFile : public QObject
{
    Q_OBJECT

private slots:
    void halfAFileTakesNobodysPlace_data();
    void halfAFileTakesNobodysPlace();
};

void TestSaveFile::halfAFileTakesNobodysPlace_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("it fits") << 10 << true;
    QTest::newRow("a part of the last write fits") << 11 << false;
    QTest::newRow("a part of the first write fits") << 1'000'000 << false;
}

void TestSaveFile::halfAFileTakesNobodysPlace()
{
    QFETCH(const int, size);
    QFETCH(const bool, isWritten);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const FileStamp stamp = stampOf(path);
    {
        const FullDisk disk(10);
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(size, 'b')) == size && committed(file), isWritten);
    }
    if (isWritten)
        QCOMPARE(stampOf(path).bytes, QByteArray(size, 'b'));
    else
        QVERIFY(stampOf(path) == stamp);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a"_s});
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
