#include "models/distribution/transfer/spoolsupply.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

/// Bytes that the test lets flow by hand.
class TapFeed final : public ByteFeed
{
public:
    qint64 available() const override { return error() ? 0 : m_bytes.size(); }
    qint64 read(char *into, qint64 length) override
    {
        const qint64 got = std::min(length, available());
        std::copy_n(m_bytes.constData(), got, into);
        m_bytes.remove(0, got);
        return got;
    }
    void pour(const QByteArray &bytes)
    {
        m_bytes += bytes;
        emit readyRead();
    }
    void breakOff(Error::Kind kind) { fail({kind, u"x"_s, {}}); }

private:
    QByteArray m_bytes;
};

class Tap final : public BlobSupply
{
public:
    explicit Tap(QList<TapFeed *> &feeds)
        : m_feeds(feeds)
    {
    }
    std::unique_ptr<ByteFeed> open(qint64 offset) override
    {
        Q_ASSERT(offset == 0);
        auto feed = std::make_unique<TapFeed>();
        m_feeds.append(feed.get());
        return feed;
    }

private:
    QList<TapFeed *> &m_feeds;
};

QByteArray readAll(ByteFeed &feed)
{
    QByteArray bytes(feed.available(), Qt::Uninitialized);
    bytes.resize(feed.read(bytes.data(), bytes.size()));
    return bytes;
}

}

class TestSpoolSupply : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QList<TapFeed *> m_taps;
    std::unique_ptr<SpoolSupply> m_supply;

private slots:
    void init()
    {
        m_taps.clear();
        const Descriptor blob{{}, Digest::of("0123456789"), 10, {}, {}, {}, {}};
        m_supply = std::make_unique<SpoolSupply>(std::make_unique<Tap>(m_taps), blob, m_folder.path());
    }

    void oneDownloadFeedsSeveralReadersAtTheirOwnPace()
    {
        const auto fast = m_supply->open(0);
        const auto slow = m_supply->open(0);
        QCOMPARE(m_taps.size(), 1);
        m_taps.first()->pour("0123");
        QCOMPARE(readAll(*fast), QByteArray("0123"));
        m_taps.first()->pour("456789");
        QCOMPARE(readAll(*fast), QByteArray("456789"));
        QCOMPARE(readAll(*slow), QByteArray("0123456789"));
        QCOMPARE(m_taps.size(), 1);
    }

    void whoComesLaterBeginsWhereItWants()
    {
        const auto first = m_supply->open(0);
        m_taps.first()->pour("0123456789");
        const auto later = m_supply->open(7);
        QCOMPARE(readAll(*later), QByteArray("789"));
        QCOMPARE(m_taps.size(), 1);
    }

    void aBrokenDownloadIsToldToAllAndBegunAnewByTheNext()
    {
        const auto one = m_supply->open(0);
        const auto two = m_supply->open(0);
        m_taps.first()->breakOff(Error::Kind::Network);
        QTRY_VERIFY(one->error() && two->error());
        QCOMPARE(one->available(), 0);
        const auto again = m_supply->open(0);
        QCOMPARE(m_taps.size(), 2);
        QVERIFY(!again->error());
        m_taps.last()->pour("0123456789");
        QCOMPARE(readAll(*again), QByteArray("0123456789"));
    }

    void wrongBytesAreFetchedOnceMoreHoweverManyWait()
    {
        const auto one = m_supply->open(0);
        const auto two = m_supply->open(0);
        m_taps.last()->breakOff(Error::Kind::Integrity);
        QTRY_VERIFY(one->error() && two->error());
        const auto oneAgain = m_supply->open(0);
        const auto twoAgain = m_supply->open(0);
        QCOMPARE(m_taps.size(), 2);
        m_taps.last()->breakOff(Error::Kind::Integrity);
        QTRY_VERIFY(oneAgain->error() && twoAgain->error());
        const auto third = m_supply->open(0);
        QCOMPARE(m_taps.size(), 2);
        QVERIFY(third->error());
        QCOMPARE(third->error()->kind, Error::Kind::Integrity);
    }

    void noPlaceForTheSpoolIsAnIoError()
    {
        const Descriptor blob{{}, Digest::of("x"), 1, {}, {}, {}, {}};
        SpoolSupply homeless(std::make_unique<Tap>(m_taps), blob, m_folder.filePath(u"not/there"_s));
        const auto feed = homeless.open(0);
        QVERIFY(feed->error());
        QCOMPARE(feed->error()->kind, Error::Kind::Io);
    }

    /// A full disk: more than there can be is refused before anything is fetched.
    void aFullDiskIsAnIoErrorBeforeAnythingIsFetched()
    {
        const Descriptor blob{{}, Digest::of("x"), 1LL << 60, {}, {}, {}, {}};
        SpoolSupply full(std::make_unique<Tap>(m_taps), blob, m_folder.path());
        const auto feed = full.open(0);
        QVERIFY(feed->error());
        QCOMPARE(feed->error()->kind, Error::Kind::Io);
        QVERIFY(m_taps.isEmpty());
    }

    void theSpoolHasNoName()
    {
        const auto feed = m_supply->open(0);
        m_taps.first()->pour("0123");
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSpoolSupply)
#include "tst_spoolsupply.moc"
