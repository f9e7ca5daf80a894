#include "models/archives/decoder.h"
#include "models/archives/fileslice.h"
#include "models/archives/readahead.h"
#include "tests/models/archives/archivetest.h"

using namespace Qt::StringLiterals;
using namespace quaymaster;
using fixtures::Packing;

namespace
{

std::unique_ptr<ByteStream> streamOf(const QByteArray &bytes)
{
    return std::make_unique<BlobStream>(std::make_shared<MemoryBytes>(bytes));
}

Result<QByteArray> readAll(ByteStream &stream, qsizetype step)
{
    QByteArray all;
    QByteArray block(step, '\0');
    while (true) {
        const auto got = stream.read(block.data(), block.size());
        if (!got)
            return got.error();
        all += block.first(*got);
        if (*got < step)
            return all;
    }
}

Result<QByteArray> unpacked(const QByteArray &bytes, qsizetype step = 100'000)
{
    const auto stream = decoded(compressionOf(bytes), streamOf(bytes));
    return readAll(*stream, step);
}

QByteArray sample()
{
    return fixtures::layerTar("etc/sample"_ba, 1'400'000);
}

}

class DecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsFormatsByContent_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("expected");
        QTest::newRow("gzip") << fixtures::packed("a"_ba, Packing::Gzip) << int(Compression::Gzip);
        QTest::newRow("xz") << fixtures::packed("a"_ba, Packing::Xz) << int(Compression::Xz);
        QTest::newRow("zstd") << fixtures::packed("a"_ba, Packing::Zstd) << int(Compression::Zstd);
        QTest::newRow("skippable zstd frame") << QByteArray("\x50\x2a\x4d\x18\0\0\0\0", 8) << int(Compression::Zstd);
        QTest::newRow("tar") << sample().first(512) << int(Compression::None);
        QTest::newRow("short") << "\xfd"_ba << int(Compression::None);
        QTest::newRow("empty") << QByteArray() << int(Compression::None);
    }
    void tellsFormatsByContent()
    {
        QFETCH(QByteArray, head);
        QTEST(int(compressionOf(head)), "expected");
    }

    void decodesInStepsOfAnySize_data()
    {
        QTest::addColumn<Packing>("packing");
        QTest::addColumn<qsizetype>("step");
        for (const qsizetype step : {512, 4096, 99'991, 4'000'000}) {
            QTest::addRow("gzip by %lld", step) << Packing::Gzip << step;
            QTest::addRow("xz by %lld", step) << Packing::Xz << step;
            QTest::addRow("zstd by %lld", step) << Packing::Zstd << step;
        }
    }
    void decodesInStepsOfAnySize()
    {
        QFETCH(Packing, packing);
        QFETCH(qsizetype, step);
        const auto plain = unpacked(fixtures::packed(sample(), packing), step);
        QUAYMASTER_VERIFY(plain);
        QVERIFY(*plain == sample());
    }

    void joinsMembersFramesAndStreams_data() { packings(); }
    void joinsMembersFramesAndStreams()
    {
        QFETCH(Packing, packing);
        const auto plain = unpacked(fixtures::packed("one "_ba, packing) + fixtures::packed("two"_ba, packing));
        QUAYMASTER_VERIFY(plain);
        QCOMPARE(*plain, "one two"_ba);
    }

    void allowsPadding_data()
    {
        QTest::addColumn<Packing>("packing");
        QTest::newRow("gzip") << Packing::Gzip;
        QTest::newRow("xz") << Packing::Xz;
    }
    void allowsPadding()
    {
        QFETCH(Packing, packing);
        const auto plain = unpacked(fixtures::packed("x"_ba, packing) + QByteArray(512, '\0'));
        QUAYMASTER_VERIFY(plain);
        QCOMPARE(*plain, "x"_ba);
    }

    void findsTruncationAnywhere_data() { packings(); }
    void findsTruncationAnywhere()
    {
        QFETCH(Packing, packing);
        const QByteArray whole = fixtures::packed(fixtures::layerTar("a"_ba, 5000), packing);
        for (qsizetype length = 32; length < whole.size(); length += 97) {
            const auto plain = unpacked(whole.first(length));
            QVERIFY2(!plain, qPrintable(QString::number(length)));
            QCOMPARE(kindOf(plain.error()), u"invalid"_s);
        }
        QVERIFY(!unpacked(whole.chopped(1)));
    }

    void findsFlippedBits_data() // ZSTD_compress writes no checksum: there the layer's digest finds it
    {
        QTest::addColumn<Packing>("packing");
        QTest::newRow("gzip") << Packing::Gzip;
        QTest::newRow("xz") << Packing::Xz;
    }
    void findsFlippedBits()
    {
        QFETCH(Packing, packing);
        QByteArray bytes = fixtures::packed(sample(), packing);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x10);
        const auto plain = unpacked(bytes);
        QVERIFY(!plain);
        QCOMPARE(kindOf(plain.error()), u"invalid"_s);
    }

    void refusesXzDictionariesOver64MiBNamingTheirSize()
    {
        const auto plain = unpacked(fixtures::packedWithDictionary("x"_ba, 96U << 20));
        QVERIFY(!plain);
        QCOMPARE(kindOf(plain.error()), u"unsupported"_s);
        QVERIFY2(plain.error().summary.contains(u"96.00 MiB"_s), qPrintable(plain.error().summary));
        QVERIFY(unpacked(fixtures::packedWithDictionary("x"_ba, 64U << 20)));
    }

    void refusesZstdWindowsOver64MiB()
    {
        // A frame header without content size, with a window of 128 MiB (RFC 8878, 3.1.1.1.2), and an empty last block.
        const QByteArray frame("\x28\xb5\x2f\xfd\x00\x88\x01\x00\x00", 9);
        const auto plain = unpacked(frame);
        QVERIFY(!plain);
        QCOMPARE(kindOf(plain.error()), u"unsupported"_s);
    }

    void readsAheadInOrderAndPassesErrorsOn()
    {
        const QByteArray bytes = fixtures::layerTar("a"_ba, 9'000'000);
        ReadAhead whole(streamOf(bytes));
        const auto plain = readAll(whole, 777'777);
        QUAYMASTER_VERIFY(plain);
        QVERIFY(*plain == bytes);

        const QByteArray packed = fixtures::packed(bytes, Packing::Gzip);
        ReadAhead cut(decoded(Compression::Gzip, streamOf(packed.chopped(20))));
        QVERIFY(!readAll(cut, 777'777));
    }

    void readAheadEndsWhenNobodyReads() { const ReadAhead unread(streamOf(QByteArray(20'000'000, 'x'))); }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        BlobStream stream(std::make_shared<MemoryBytes>("abc"_ba), stop.get_token());
        stop.request_stop();
        char byte = 0;
        const auto got = stream.read(&byte, 1);
        QVERIFY(!got);
        QCOMPARE(kindOf(got.error()), u"cancelled"_s);
    }

private:
    static void packings()
    {
        QTest::addColumn<Packing>("packing");
        QTest::newRow("gzip") << Packing::Gzip;
        QTest::newRow("xz") << Packing::Xz;
        QTest::newRow("zstd") << Packing::Zstd;
    }
};

QTEST_GUILESS_MAIN(DecoderTest)
#include "tst_decoder.moc"
