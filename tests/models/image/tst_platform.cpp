#include "models/image/platform.h"

#include <QJsonObject>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class PlatformTest : public QObject
{
    Q_OBJECT

private slots:
    void normalisesAsContainerdDoes_data();
    void normalisesAsContainerdDoes();
    void refusesWhatIsNoPlatform_data();
    void refusesWhatIsNoPlatform();
    void readsDescriptorsAndConfigs();
    void missingPartsAreUnknown();
    void matchesByVariantAndByVersionIfBothHaveOne();
};

void PlatformTest::normalisesAsContainerdDoes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("os");
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *written, const char *os, const char *architecture, const char *variant, const char *text) {
              QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(os)
                                     << QString::fromLatin1(architecture) << QString::fromLatin1(variant)
                                     << QString::fromLatin1(text);
          };
    row("linux/amd64", "linux", "amd64", "", "linux/amd64");
    row("linux/x86_64", "linux", "amd64", "", "linux/amd64");
    row("linux/x86-64", "linux", "amd64", "", "linux/amd64");
    row("linux/amd64/v1", "linux", "amd64", "", "linux/amd64");
    row("linux/amd64/v3", "linux", "amd64", "v3", "linux/amd64/v3");
    row("Linux/AMD64", "linux", "amd64", "", "linux/amd64");
    row("linux/i386", "linux", "386", "", "linux/386");
    row("linux/386", "linux", "386", "", "linux/386");
    row("linux/arm64", "linux", "arm64", "v8", "linux/arm64");
    row("linux/aarch64", "linux", "arm64", "v8", "linux/arm64");
    row("linux/arm64/v8", "linux", "arm64", "v8", "linux/arm64");
    row("linux/arm64/8", "linux", "arm64", "v8", "linux/arm64");
    row("linux/arm64/v9", "linux", "arm64", "v9", "linux/arm64/v9");
    row("linux/arm", "linux", "arm", "v7", "linux/arm/v7");
    row("linux/arm/7", "linux", "arm", "v7", "linux/arm/v7");
    row("linux/arm/v6", "linux", "arm", "v6", "linux/arm/v6");
    row("linux/arm/6", "linux", "arm", "v6", "linux/arm/v6");
    row("linux/arm/5", "linux", "arm", "v5", "linux/arm/v5");
    row("linux/arm/8", "linux", "arm", "v8", "linux/arm/v8");
    row("linux/armhf", "linux", "arm", "v7", "linux/arm/v7");
    row("linux/armel", "linux", "arm", "v6", "linux/arm/v6");
    row("linux/loong64", "linux", "loong64", "", "linux/loong64");
    row("linux/riscv64", "linux", "riscv64", "", "linux/riscv64");
    row("linux/s390x", "linux", "s390x", "", "linux/s390x");
    row("macos/aarch64", "darwin", "arm64", "v8", "darwin/arm64");
    row("unknown/unknown", "unknown", "unknown", "", "unknown/unknown");
}

void PlatformTest::normalisesAsContainerdDoes()
{
    QFETCH(const QString, written);
    QFETCH(const QString, text);
    const auto platform = Platform::parse(written);
    QVERIFY(platform);
    QTEST(platform->os(), "os");
    QTEST(platform->architecture(), "architecture");
    QTEST(platform->variant(), "variant");
    QCOMPARE(platform->toString(), text);
    QCOMPARE(*Platform::parse(text), *platform);
}

void PlatformTest::refusesWhatIsNoPlatform_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("empty") << QString();
    QTest::newRow("architecture alone") << u"arm64"_s;
    QTest::newRow("four parts") << u"linux/arm/v7/x"_s;
    QTest::newRow("empty part") << u"linux//v7"_s;
    QTest::newRow("slash behind") << u"linux/amd64/"_s;
    QTest::newRow("wildcard") << u"linux/*"_s;
    QTest::newRow("space") << u"linux/amd64 "_s;
    QTest::newRow("line feed") << u"linux/amd64\n"_s;
    QTest::newRow("comma list") << u"linux/amd64,linux/arm64"_s;
    QTest::newRow("endless") << u"linux/"_s + QString(100'000, u'a');
}

void PlatformTest::refusesWhatIsNoPlatform()
{
    QFETCH(const QString, written);
    const auto platform = Platform::parse(written);
    QVERIFY(!platform);
    QCOMPARE(platform.error().kind, Error::Kind::Invalid);
    QVERIFY(platform.error().summary.contains(u"linux/amd64"_s));
    QVERIFY(platform.error().summary.size() < 500);
}

void PlatformTest::readsDescriptorsAndConfigs()
{
    const QJsonObject object{{u"os"_s, u"Windows"_s},
                             {u"architecture"_s, u"x86_64"_s},
                             {u"os.version"_s, u"10.0.20348.2700"_s},
                             {u"rootfs"_s, QJsonObject()}};
    const Platform platform = Platform::fromJson(object);
    QCOMPARE(platform.toString(), u"windows/amd64"_s);
    QCOMPARE(platform.osVersion(), u"10.0.20348.2700"_s);
    QCOMPARE(Platform::fromJson({{u"os"_s, u"linux"_s}, {u"architecture"_s, u"arm64"_s}}),
             *Platform::parse(u"linux/arm64/v8"_s));
}

void PlatformTest::missingPartsAreUnknown()
{
    QVERIFY(Platform::fromJson({}).isUnknown());
    QCOMPARE(Platform::fromJson({{u"os"_s, 5}}).toString(), u"unknown/unknown"_s);
    QVERIFY(Platform::parse(u"unknown/unknown"_s)->isUnknown());
    QVERIFY(!Platform::parse(u"linux/unknown"_s)->isUnknown());
}

void PlatformTest::matchesByVariantAndByVersionIfBothHaveOne()
{
    const auto windows = [](const QString &version) {
        return Platform::fromJson(
            {{u"os"_s, u"windows"_s}, {u"architecture"_s, u"amd64"_s}, {u"os.version"_s, version}});
    };
    QVERIFY(windows(u"10.0.1"_s).matches(*Platform::parse(u"windows/amd64"_s)));
    QVERIFY(Platform::parse(u"windows/amd64"_s)->matches(windows(u"10.0.1"_s)));
    QVERIFY(windows(u"10.0.1"_s).matches(windows(u"10.0.1"_s)));
    QVERIFY(!windows(u"10.0.1"_s).matches(windows(u"10.0.2"_s)));
    QVERIFY(!Platform::parse(u"linux/arm/v6"_s)->matches(*Platform::parse(u"linux/arm/v7"_s)));
    QVERIFY(!Platform::parse(u"linux/amd64"_s)->matches(*Platform::parse(u"linux/arm64"_s)));
    QVERIFY(!Platform::parse(u"linux/amd64"_s)->matches(*Platform::parse(u"windows/amd64"_s)));
}

QTEST_GUILESS_MAIN(PlatformTest)
#include "tst_platform.moc"
