#include "models/archives/decoder.h"
#include "models/archives/fileslice.h"
#include "models/archives/gzipcompressor.h"
#include "tests/models/archives/archivetest.h"

using namespace Qt::StringLiterals;
using namespace quaymaster;

namespace
{

QByteArray compressed(const QByteArray &bytes, const QList<qsizetype> &steps)
{
    QByteArray out;
    GzipCompressor compressor([&out](QByteArrayView block) -> Result<> {
        out.append(block);
        return {};
    });
    qsizetype turn = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype step = std::min(steps.at(turn++ % steps.size()), bytes.size() - at);
        if (!compressor.add(QByteArrayView(bytes).sliced(at, step)))
            return {};
        at += step;
    }
    return compressor.finish() ? out : QByteArray();
}

}

class GzipCompressorTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameBytesHoweverItIsFed_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 1024, 1'048'575, 1'048'576, 1'048'577, 5'000'000})
            QTest::addRow("%lld bytes", size) << size;
    }
    void givesTheSameBytesHoweverItIsFed()
    {
        QFETCH(qsizetype, size);
        const QByteArray plain = fixtures::layerTar("a"_ba, size).first(size);
        const QByteArray once = compressed(plain, {1 << 20});
        QVERIFY(!once.isEmpty());
        QVERIFY(compressed(plain, {10'000'000}) == once);
        QVERIFY(compressed(plain, {4096}) == once);
        QVERIFY(compressed(plain, {1, 65'537, 3'000'000, 511}) == once);

        const auto stream
            = decoded(Compression::Gzip, std::make_unique<BlobStream>(std::make_shared<MemoryBytes>(once)));
        QByteArray back(size + 1, '\0');
        const auto got = stream->read(back.data(), back.size());
        QUAYMASTER_VERIFY(got);
        QVERIFY(back.first(*got) == plain);
    }

    void writesNeitherTimeNorName()
    {
        const QByteArray header = compressed("x"_ba, {1}).first(10);
        QCOMPARE(header.mid(3, 5), QByteArray(5, '\0')); // flags and mtime
    }

    void stopsAtTheFirstError()
    {
        int calls = 0;
        GzipCompressor compressor([&calls](QByteArrayView) -> Result<> {
            ++calls;
            return Error::cancelled();
        });
        QByteArray noise = fixtures::layerTar("a"_ba, 4'000'000);
        QVERIFY(!compressor.add(noise));
        QCOMPARE(calls, 1);
    }

    void namesItselfForTheCache()
    {
        QVERIFY2(compressionId().contains(QSysInfo::currentCpuArchitecture()), qPrintable(compressionId()));
        QVERIFY(compressionId().contains(u"-1-"_s));
    }
};

QTEST_GUILESS_MAIN(GzipCompressorTest)
#include "tst_gzipcompressor.moc"
