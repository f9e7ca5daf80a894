#include "models/image/imageconfig.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class ImageConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatInspectShows();
    void anArtifactHasAnEmptyConfig();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
};

void ImageConfigTest::readsWhatInspectShows()
{
    const QByteArray bytes
        = R"({"architecture":"arm64","variant":"v8","os":"linux","created":"2024-02-29T14:03:04.123456789+02:00",
        "config":{"Cmd":["sh"]},"rootfs":{"type":"layers","diff_ids":[
        "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"]}})";
    const auto config = ImageConfig::parse(bytes);
    QVERIFY(config);
    QCOMPARE(config->platform.toString(), u"linux/arm64"_s);
    QCOMPARE(config->created, QDateTime({2024, 2, 29}, {12, 3, 4, 123}, Qt::UTC));
    QCOMPARE(config->diffIds, (QList<Digest>{Digest::of({}), Digest::of("abc")}));
    QCOMPARE(config->document["config"_L1]["Cmd"_L1][0].toString(), u"sh"_s);
}

void ImageConfigTest::anArtifactHasAnEmptyConfig()
{
    const auto config = ImageConfig::parse("{}");
    QVERIFY(config);
    QVERIFY(config->platform.isUnknown());
    QVERIFY(!config->created.isValid());
    QVERIFY(config->diffIds.isEmpty());
}

void ImageConfigTest::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not an object") << "[]"_ba;
    QTest::newRow("cut off") << R"({"os":"linux")"_ba;
    QTest::newRow("not a digest") << R"({"rootfs":{"diff_ids":["sha256:1"]}})"_ba;
    QTest::newRow("not even text") << R"({"rootfs":{"diff_ids":[7]}})"_ba;
    QTest::newRow("too deep") << QByteArray(2000, '[') + QByteArray(2000, ']');
    QTest::newRow("too large") << R"({"a":")" + QByteArray(qsizetype(8) << 20, 'x') + "\"}";
}

void ImageConfigTest::refusesWhatIsDamaged()
{
    QFETCH(const QByteArray, bytes);
    const auto config = ImageConfig::parse(bytes);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, Error::Kind::Invalid);
    QVERIFY(!config.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(ImageConfigTest)
#include "tst_imageconfig.moc"
