#include "models/distribution/transfer/remotesupply.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/requests.h"
#include "tests/fixtures/standinregistry.h"
#include "tests/fixtures/tokenserver.h"
#include "tests/models/distribution/client/clientscene.h"

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype size = 3'000'000;

QByteArray someBytes()
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 251);
    return bytes;
}

}

/// Downloads from a stand-in (docker-registry always serves ranges rightly) through a proxy that does harm.
class TestRemoteSupply : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_bytes = someBytes();
    const Descriptor m_blob{u"application/octet-stream"_s, Digest::of(m_bytes), size, {}, {}, {}, {}};
    std::unique_ptr<StandInRegistry> m_registry;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<ClientScene> m_scene;
    std::unique_ptr<RemoteSupply> m_supply;

    void renew(int retries = 5, qint64 bytesPerSecond = 0)
    {
        NetworkOptions options;
        options.retries = retries;
        options.bytesPerSecond = bytesPerSecond;
        options.defaults.plainHttp = true;
        m_supply.reset();
        m_scene = std::make_unique<ClientScene>(options);
        const Repository repository = *Repository::parse(m_proxy->host() + u"/team/app"_s);
        m_supply = std::make_unique<RemoteSupply>(m_scene->client(), m_scene->limiter(), repository, m_blob);
    }

    static void drain(ByteFeed &feed, QByteArray &into)
    {
        QByteArray piece(100'000, Qt::Uninitialized);
        while (const qint64 got = feed.read(piece.data(), piece.size()))
            into.append(piece.constData(), got);
    }

    /// Reads until the end or the failure; tells how much it has.
    Result<QByteArray> download(qint64 offset = 0, const std::function<void(qint64)> &told = {})
    {
        const auto feed = m_supply->open(offset);
        QByteArray all;
        QObject::connect(feed.get(), &ByteFeed::readyRead, feed.get(), [&] {
            drain(*feed, all);
            if (told)
                told(all.size());
        });
        const bool over = QTest::qWaitFor([&] { return feed->error() || all.size() == size - offset; }, 30'000);
        if (feed->error())
            return *feed->error();
        return over ? Result<QByteArray>(all) : Result<QByteArray>(Error{Error::Kind::Invalid, u"no end"_s, {}});
    }

    /// The connection is cut once everything before the cut has been read: a cut may take along what was not.
    Result<QByteArray> downloadWithCut(Gate &gate, qint64 read)
    {
        bool isCut = false;
        return download(0, [&](qint64 bytes) {
            if (bytes >= read && !std::exchange(isCut, true))
                gate.letOneThrough();
        });
    }

    QList<QByteArray> ranges() const
    {
        QList<QByteArray> all;
        for (const ProxyRecord &record : m_proxy->records("GET", "/blobs/"))
            all.append(MessageHead{{}, record.headers}.header("Range"));
        return all;
    }

private slots:
    void init()
    {
        m_registry = std::make_unique<StandInRegistry>();
        m_registry->addBlob(m_bytes);
        m_proxy = std::make_unique<FaultProxy>(m_registry->port());
        renew();
    }

    void aTokenThatDoesNotSufficeIsRenewed()
    {
        const TokenServer tokens;
        renew(0);
        m_registry->answerWith("GET", "/blobs/",
                               {403,
                                {{"WWW-Authenticate",
                                  "Bearer realm=\"" + tokens.realm().toEncoded()
                                      + "\",scope=\"repository:team/base:pull\",error=\"insufficient_scope\""}}});
        const auto bytes = download();
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().detail));
        QVERIFY(*bytes == m_bytes);
        QCOMPARE(tokens.gets(), 1);
    }

    void bringsTheBytes()
    {
        QVERIFY(download());
        QCOMPARE(ranges(), QList<QByteArray>{QByteArray()});
    }

    void beginsInTheMiddle()
    {
        const auto rest = download(1'000'000);
        QVERIFY(rest);
        QCOMPARE(*rest, m_bytes.mid(1'000'000));
        QCOMPARE(ranges(), QList<QByteArray>{"bytes=1000000-"});
    }

    void goesOnByRangeAfterACut()
    {
        const auto gate = std::make_shared<Gate>();
        m_proxy->add({.verb = "GET", .path = "/blobs/", .gate = gate, .cutAnswerAfter = 1'000'000});
        const auto all = downloadWithCut(*gate, 1'000'000);
        QVERIFY(all);
        QCOMPARE(*all, m_bytes);
        QCOMPARE(ranges(), QList<QByteArray>({"", "bytes=1000000-"}));
    }

    void asLongAsItGetsOnNoTryIsCounted()
    {
        renew(1);
        m_proxy->add({.verb = "GET", .path = "/blobs/", .times = 2, .cutAnswerAfter = 1'100'000});
        QVERIFY(download());
        m_proxy->clearRules();
        renew(1);
        m_proxy->add({.verb = "GET", .path = "/blobs/", .times = 2, .cutAnswerAfter = 1000});
        const auto failed = download();
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Network);
    }

    void aServerWithoutRangeSendsAllAgain()
    {
        m_proxy->add({.verb = "GET", .path = "/blobs/", .cutAnswerAfter = 1'000'000});
        m_proxy->add({.verb = "GET", .path = "/blobs/", .answer = Answer{200, {}, m_bytes}});
        const auto all = download();
        QVERIFY(all);
        QCOMPARE(*all, m_bytes);
    }

    void bytesFromAWrongPlaceAreNotUsed_data()
    {
        QTest::addColumn<QByteArray>("contentRange");
        QTest::newRow("earlier") << QByteArray("bytes 999999-2999999/3000000");
        QTest::newRow("shorter") << QByteArray("bytes 1000000-2999998/3000000");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("of another whole") << QByteArray("bytes 1000000-3999999/4000000");
    }

    void bytesFromAWrongPlaceAreNotUsed()
    {
        QFETCH(QByteArray, contentRange);
        const auto gate = std::make_shared<Gate>();
        m_proxy->add({.verb = "GET", .path = "/blobs/", .gate = gate, .cutAnswerAfter = 1'000'000});
        Answer wrong{206, {}, QByteArray(2'000'000, 'x')};
        if (!contentRange.isEmpty())
            wrong.headers.append(qMakePair(QByteArray("Content-Range"), contentRange));
        m_proxy->add({.verb = "GET", .path = "/blobs/", .answer = wrong});
        const auto all = downloadWithCut(*gate, 1'000'000);
        QVERIFY2(all, qPrintable(all ? QString() : all.error().detail));
        QCOMPARE(*all, m_bytes);
        QCOMPARE(ranges(), QList<QByteArray>({"", "bytes=1000000-", ""})); // not asked for a part again
    }

    void aRefusedRangeIsAskedForWithoutOne()
    {
        m_proxy->add({.verb = "GET", .path = "/blobs/", .cutAnswerAfter = 1'000'000});
        m_proxy->add({.verb = "GET", .path = "/blobs/", .answer = Answer{416}});
        const auto all = download();
        QVERIFY(all);
        QCOMPARE(*all, m_bytes);
    }

    void theLastBytesOfAWrongBlobAreNeverGiven()
    {
        m_proxy->add({.verb = "GET", .path = "/blobs/", .corruptAt = 5});
        const auto feed = m_supply->open(0);
        QByteArray all;
        QObject::connect(feed.get(), &ByteFeed::readyRead, feed.get(), [&] { drain(*feed, all); });
        QTRY_VERIFY_WITH_TIMEOUT(feed->error(), 20'000);
        QCOMPARE(feed->error()->kind, Error::Kind::Integrity);
        QVERIFY(all.size() < size);
        QCOMPARE(feed->available(), 0);
    }

    void theSizeOfTheManifestCounts_data()
    {
        QTest::addColumn<int>("announced");
        QTest::newRow("shorter") << 2'999'999;
        QTest::newRow("longer") << 3'000'001;
    }

    void theSizeOfTheManifestCounts()
    {
        QFETCH(int, announced);
        QByteArray other = m_bytes;
        other.resize(announced);
        m_proxy->add({.verb = "GET", .path = "/blobs/", .answer = Answer{200, {}, other}});
        const auto failed = download();
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Integrity);
    }

    void transientAnswersAreTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {408, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }

    void transientAnswersAreTriedAgain()
    {
        QFETCH(int, status);
        m_proxy->add({.verb = "GET", .path = "/blobs/", .answer = Answer{status}});
        QVERIFY(download());
        QCOMPARE(ranges().size(), 2);
    }

    void finalAnswersAreNot_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        QTest::newRow("403") << 403 << u"forbidden"_s;
        QTest::newRow("404") << 404 << u"not-found"_s;
    }

    void finalAnswersAreNot()
    {
        QFETCH(int, status);
        QFETCH(QString, kind);
        m_proxy->add({.verb = "GET", .path = "/blobs/", .times = -1, .answer = Answer{status}});
        const auto failed = download();
        QVERIFY(!failed);
        QCOMPARE(kindName(failed.error().kind), kind);
        QCOMPARE(ranges().size(), 1);
    }

    /// Trap 17.
    void trap17_anExpiredLinkIsRenewedByTheRegistry()
    {
        std::atomic<int> asked = 0;
        HttpServer storage([&](const Call &call) {
            const bool isFirst = asked++ == 0;
            return isFirst || !call.header("Authorization").isEmpty() ? Answer{403} : Answer{200, {}, m_bytes};
        });
        m_proxy->add(
            {.verb = "GET", .path = "/blobs/", .times = 2, .redirect = storage.url(u"/x?signature=1"_s).toEncoded()});
        const auto all = download();
        QVERIFY2(all, qPrintable(all ? QString() : all.error().detail));
        QCOMPARE(ranges().size(), 2);
    }

    void trap17_theRangeFollowsARedirect()
    {
        QByteArray range;
        std::mutex mutex;
        HttpServer storage([&](const Call &call) {
            const std::lock_guard lock(mutex);
            range = call.header("Range");
            return Answer{206, {{"Content-Range", "bytes 2000000-2999999/3000000"}}, m_bytes.mid(2'000'000)};
        });
        m_proxy->add({.verb = "GET", .path = "/blobs/", .redirect = storage.url(u"/x"_s).toEncoded()});
        QVERIFY(download(2'000'000));
        const std::lock_guard lock(mutex);
        QCOMPARE(range, QByteArray("bytes=2000000-"));
    }

    /// What is not read is not received: a slow reader fills no memory.
    void whatNobodyReadsIsNotReceived()
    {
        QByteArray large(64'000'000, 'q');
        m_registry->addBlob(large);
        const Descriptor blob{{}, Digest::of(large), large.size(), {}, {}, {}, {}};
        RemoteSupply supply(m_scene->client(), m_scene->limiter(), *Repository::parse(m_proxy->host() + u"/a"_s), blob);
        const auto feed = supply.open(0);
        QTRY_VERIFY(feed->available() > 0);
        for (int i = 0; i < 20; ++i) // 60 MB come and are read meanwhile
            QVERIFY(download());
        const qint64 unread = m_proxy->bytesDown() - 20 * size;
        QVERIFY2(unread < 32'000'000, qPrintable(QString::number(unread)));
    }

    void theLimitedRateIsKept()
    {
        renew(5, 2'000'000);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(download());
        QVERIFY2(clock.elapsed() > 900, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestRemoteSupply)
#include "tst_remotesupply.moc"
