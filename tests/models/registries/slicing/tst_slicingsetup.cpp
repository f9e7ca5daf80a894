#include "models/registries/slicing/slicingsetup.h"

#include <QProcess>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestSlicingSetup : public QObject
{
    Q_OBJECT

private slots:
    void oneCardHasOneLimit()
    {
        const GpuSlice slice{1, 12288, 50};
        QCOMPARE(environmentFile(slice),
                 u"LD_PRELOAD=/libvgpu/build/libvgpu.so\n"
                 "CUDA_DEVICE_MEMORY_LIMIT=12g\n"
                 "CUDA_DEVICE_SM_LIMIT=50\n"_s);
        QCOMPARE(dockerRunArguments(slice, {}),
                 u"-e LD_PRELOAD=/libvgpu/build/libvgpu.so -e CUDA_DEVICE_MEMORY_LIMIT=12g "
                 "-e CUDA_DEVICE_SM_LIMIT=50 -v /root/HAMi-core/build:/libvgpu/build"_s);
    }

    void severalCardsHaveALimitEach()
    {
        QCOMPARE(environmentFile({2, 12800, 52}),
                 u"LD_PRELOAD=/libvgpu/build/libvgpu.so\n"
                 "CUDA_DEVICE_MEMORY_LIMIT_0=12800m\n"
                 "CUDA_DEVICE_MEMORY_LIMIT_1=12800m\n"
                 "CUDA_DEVICE_SM_LIMIT=52\n"_s);
    }

    void theShellReadsTheSameFolder()
    {
        const QString folder = u"/opt/it's $(here)/HAMi 核心"_s;
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"printf '%s\\n' "_s + dockerRunArguments({1, 1024, 4}, folder)});
        QVERIFY(shell.waitForFinished());
        const QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).trimmed().split(u'\n');
        QCOMPARE(words.size(), 8);
        QCOMPARE(words.at(6), u"-v"_s);
        QCOMPARE(words.at(7), folder + u":/libvgpu/build"_s);
    }

    void aFolderIsChecked_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("the usual one") << QString() << true;
        QTest::newRow("another one") << u"/opt/HAMi core"_s << true;
        QTest::newRow("relative") << u"HAMi-core/build"_s << false;
        QTest::newRow("a colon") << u"/opt/a:b"_s << false;
        QTest::newRow("a new line") << u"/opt/a\nb"_s << false;
    }

    void aFolderIsChecked()
    {
        QFETCH(const QString, folder);
        QTEST(hamiFolderProblem(folder).isEmpty(), "isFine");
    }

    void sessionsOverSshAreWarnedOf()
    {
        QVERIFY(slicingWarnings({1, 1024, 4}).first().contains("/etc/environment"_L1));
        QCOMPARE(profileScript({1, 1024, 4}).split(u'\n').at(1), u"export CUDA_DEVICE_MEMORY_LIMIT=1g"_s);
        QCOMPARE(slicingWarnings({1, 1024, 4}).size(), slicingWarnings({1, 1024, 100}).size() + 1);
    }
};

QTEST_GUILESS_MAIN(TestSlicingSetup)
#include "tst_slicingsetup.moc"
