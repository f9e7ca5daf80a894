#include "models/archives/fileslice.h"
#include "models/distribution/transfer/blobupload.h"
#include "models/distribution/transfer/localsupply.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/requests.h"
#include "tests/fixtures/standinregistry.h"
#include "tests/fixtures/tokenserver.h"
#include "tests/models/distribution/client/clientscene.h"

#include <QSignalSpy>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

QByteArray randomBytes(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 value = seed;
    for (char &byte : bytes) {
        value = value * 1664525U + 1013904223U;
        byte = static_cast<char>(value >> 24U);
    }
    return bytes;
}

Answer standInRefusal(const QByteArray &code)
{
    QByteArray body = R"({"errors":[{"code":"CODE"}]})";
    return {400, {{"Content-Type", "application/json"}}, body.replace("CODE", code)};
}

QByteArray query(const QByteArray &target)
{
    return target.mid(target.indexOf('?') + 1);
}

}

/// How one blob gets into a registry. The stand-in gives what docker-registry cannot be made to give; a proxy before
/// it cuts.
class TestBlobUpload : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StandInRegistry> m_registry;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<ClientScene> m_scene;
    std::unique_ptr<LocalSupply> m_supply;
    std::unique_ptr<BlobUpload> m_upload;
    QByteArray m_bytes;

    void renew(const StandInRules &rules = {}, const Credential &credential = {}, int retries = 5)
    {
        m_upload.reset();
        m_registry = std::make_unique<StandInRegistry>(rules);
        m_proxy = std::make_unique<FaultProxy>(m_registry->port());
        NetworkOptions options;
        options.retries = retries;
        options.defaults.plainHttp = true;
        m_scene = std::make_unique<ClientScene>(options, credential);
    }

    QString hostName() const { return m_proxy->host(); }
    HostState &host() { return m_scene->host(hostName()); }
    QByteArray digest() const { return digestOf(m_bytes); }

    void begin(const QByteArray &bytes)
    {
        m_bytes = bytes;
        const Descriptor blob{u"application/octet-stream"_s, Digest::of(bytes), bytes.size(), {}, {}, {}, {}};
        m_supply = std::make_unique<LocalSupply>(blob, std::make_shared<MemoryBytes>(bytes), true);
        m_upload = std::make_unique<BlobUpload>(m_scene->client(), m_scene->limiter(),
                                                *Repository::parse(hostName() + u"/team/app"_s), blob, *m_supply);
        m_upload->start();
    }

    Result<> upload(const QByteArray &bytes)
    {
        begin(bytes);
        QSignalSpy finished(m_upload.get(), &BlobUpload::finished);
        if (finished.isEmpty() && !finished.wait(40'000))
            return Error{Error::Kind::Invalid, u"the test saw no end"_s, {}};
        return m_upload->result();
    }

    void arrives(const QByteArray &bytes)
    {
        const auto result = upload(bytes);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QVERIFY(m_registry->hasBlob(digest()));
    }

    QList<qint64> sizes(const char *verb) const
    {
        QList<qint64> all;
        for (const ProxyRecord &record : m_proxy->records(verb))
            all.append(record.requestBytes);
        return all;
    }

private slots:
    void init() { renew(); }

    void oneBodyIsThreeRequestsAtMost()
    {
        arrives(randomBytes(500'000));
        QCOMPARE(m_registry->count("POST"), 1);
        QCOMPARE(m_registry->count("PUT"), 1);
        QCOMPARE(m_registry->count("PATCH"), 0);
        QCOMPARE(m_upload->sent(), 500'000);
        QCOMPARE(m_upload->position(), 500'000);
    }

    void whatOthersLearnMeanwhileLeavesARunningRequestAlone()
    {
        host().uploadWay = UploadWay::Stream;
        m_proxy->add({.verb = "PATCH", .times = -1, .bytesPerSecond = 6'000'000});
        begin(randomBytes(3'000'000));
        connect(m_upload.get(), &BlobUpload::progressed, this, [this] {
            host().uploadWay = UploadWay::Chunks;
            host().chunkSize = 300'000;
        });
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->hasBlob(digest()), 20'000);
        QCOMPARE(m_registry->count("POST"), 1);
        QCOMPARE(m_registry->count("PATCH"), 1);
    }

    void manyRefusalsAtOnceTeachOneChunkSize()
    {
        StandInRules rules;
        rules.largestRequest = 700'000;
        renew(rules);
        std::vector<std::unique_ptr<LocalSupply>> supplies;
        std::vector<std::unique_ptr<BlobUpload>> uploads;
        int arrived = 0;
        for (quint32 seed = 1; seed <= 6; ++seed) {
            const QByteArray bytes = randomBytes(1'200'000, seed);
            const Descriptor blob{u"application/octet-stream"_s, Digest::of(bytes), bytes.size(), {}, {}, {}, {}};
            supplies.push_back(std::make_unique<LocalSupply>(blob, std::make_shared<MemoryBytes>(bytes), true));
            uploads.push_back(std::make_unique<BlobUpload>(m_scene->client(), m_scene->limiter(),
                                                           *Repository::parse(hostName() + u"/team/app"_s), blob,
                                                           *supplies.back()));
            BlobUpload *upload = uploads.back().get();
            connect(upload, &BlobUpload::finished, this, [upload, &arrived] { arrived += upload->result() ? 1 : 100; });
            upload->start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(arrived, 6, 30'000);
        QCOMPARE(host().uploadWay, UploadWay::Chunks);
        QCOMPARE(host().chunkSize, 600'000);
    }

    void everyWayBringsEverySize_data()
    {
        QTest::addColumn<UploadWay>("way");
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 2, 299'999, 300'000, 300'001, 900'001}) {
            QTest::addRow("monolithic, %d", size) << UploadWay::Monolithic << size;
            QTest::addRow("stream, %d", size) << UploadWay::Stream << size;
            QTest::addRow("chunks, %d", size) << UploadWay::Chunks << size;
        }
    }

    void everyWayBringsEverySize()
    {
        QFETCH(UploadWay, way);
        QFETCH(int, size);
        host().uploadWay = way;
        host().chunkSize = 300'000;
        arrives(randomBytes(size));
        if (way == UploadWay::Chunks && size > 0)
            QCOMPARE(m_registry->count("PATCH"), (size + 299'999) / 300'000);
    }

    void trap1_locationsAreUsedAsGiven_data()
    {
        QTest::addColumn<bool>("absolute");
        QTest::newRow("relative") << false;
        QTest::newRow("absolute") << true;
    }

    void trap1_locationsAreUsedAsGiven()
    {
        QFETCH(bool, absolute);
        renew({.absoluteLinks = absolute});
        host().uploadWay = UploadWay::Stream;
        arrives(randomBytes(100'000));
    }

    void trap1_theQueryIsKeptAndTheDigestAppended()
    {
        const QByteArray state = "_state=a%3D%3D%2Fb+c%2B%26d&z=%25";
        m_registry->answerWith("POST", "/uploads/", {202, {{"Location", "/v2/team/app/blobs/uploads/9?" + state}}});
        m_registry->answerWith("PUT", "/uploads/9", {201});
        QVERIFY(upload(randomBytes(1000)));
        QCOMPARE(query(m_proxy->records("PUT").constFirst().target), state + "&digest=" + digest());
    }

    void trap1_anotherOriginGetsTheBytesWithoutTheAuthorization_data()
    {
        QTest::addColumn<bool>("asks");
        QTest::newRow("it takes them") << false;
        QTest::newRow("it asks who we are") << true;
    }

    void trap1_anotherOriginGetsTheBytesWithoutTheAuthorization()
    {
        QFETCH(bool, asks);
        Credential qa;
        qa.username = u"qa"_s;
        qa.password = Secret("canary");
        renew({.user = "qa", .password = "canary"}, qa, 1);
        StandInRegistry other(asks ? StandInRules{.user = "qa", .password = "canary"} : StandInRules{});
        const QByteArray location = other.url(u"/v2/team/app/blobs/uploads/1?_state=x"_s).toEncoded();
        m_registry->answerWith("POST", "/uploads/", {202, {{"Location", location}}}, 9);
        if (!asks)
            QCOMPARE(request(other.port(), "POST", "/v2/team/app/blobs/uploads/").status, 202);
        const auto result = upload(randomBytes(100'000));
        QCOMPARE(bool(result), !asks);
        QVERIFY(other.count("PUT") >= 1);
        for (const Call &call : other.calls())
            QCOMPARE(call.header("Authorization"), QByteArray());
        QVERIFY(!m_registry->calls().last().header("Authorization").isEmpty());
    }

    void trap2_onlyTheNewestLocationIsUsed()
    {
        host().uploadWay = UploadWay::Chunks;
        host().chunkSize = 300'000;
        arrives(randomBytes(700'000));
        QList<QByteArray> states;
        for (const ProxyRecord &record : m_proxy->records("PATCH|PUT"))
            states.append(query(record.target).split('&').constFirst());
        QCOMPARE(states, QList<QByteArray>({"_state=at0", "_state=at300000", "_state=at600000", "_state=at700000"}));
    }

    /// distribution 2.x, and so Harbor, knows nothing of a session after a cut in the middle of a body.
    void trap2_aLostSessionBeginsThisBlobAgain()
    {
        renew({.resumable = false});
        host().uploadWay = UploadWay::Stream;
        m_proxy->add({.verb = "PATCH", .cutRequestAfter = 200'000});
        arrives(randomBytes(600'000));
        QCOMPARE(m_registry->count("POST"), 2);
        QCOMPARE(sizes("PATCH").last(), 600'000);
    }

    void trap2_aSessionThatIsKnownGoesOnBehindTheLastByte()
    {
        host().uploadWay = UploadWay::Stream;
        m_proxy->add({.verb = "PATCH", .cutRequestAfter = 200'000});
        arrives(randomBytes(600'000));
        QCOMPARE(m_registry->count("POST"), 1);
        QCOMPARE(sizes("PATCH").last(), 400'000);
        const auto second = m_proxy->records("PATCH").last();
        QCOMPARE((MessageHead{{}, second.headers}.header("Content-Range")), QByteArray("200000-599999"));
    }

    void trap2_aWrongOffsetBeginsThisBlobAgain()
    {
        host().uploadWay = UploadWay::Chunks;
        host().chunkSize = 300'000;
        m_registry->answerWith("PATCH", "at300000", {416, {{"Range", "0-0"}}});
        m_registry->answerWith("GET", "/uploads/", {404});
        arrives(randomBytes(700'000));
        QCOMPARE(m_registry->count("POST"), 2);
    }

    void trap3_theUnitMayBeWritten()
    {
        renew({.rangeWithUnit = true});
        host().uploadWay = UploadWay::Chunks;
        host().chunkSize = 300'000;
        arrives(randomBytes(700'000));
        QCOMPARE(m_registry->count("PATCH"), 3);
    }

    void trap3_aServerThatTookLessIsBelieved()
    {
        host().uploadWay = UploadWay::Chunks;
        host().chunkSize = 300'000;
        // It says 400,000 after 600,000 were sent (and has only 300,000, which the next chunk brings to light).
        m_registry->answerWith(
            "PATCH", "at300000",
            {202, {{"Location", "/v2/team/app/blobs/uploads/1?_state=at300000"}, {"Range", "0-399999"}}});
        begin(randomBytes(700'000));
        QTRY_VERIFY(m_proxy->count("PATCH") >= 3);
        QCOMPARE((MessageHead{{}, m_proxy->records("PATCH").at(2).headers}.header("Content-Range")),
                 QByteArray("400000-699999"));
        QSignalSpy finished(m_upload.get(), &BlobUpload::finished);
        QVERIFY(finished.wait(20'000));
        QVERIFY(m_upload->result());
    }

    void trap3_aServerThatLosesCountDoesNotTurnInCircles()
    {
        renew({}, {}, 1);
        host().uploadWay = UploadWay::Stream;
        m_registry->answerWith(
            "PATCH", "", {202, {{"Location", "/v2/team/app/blobs/uploads/1?_state=at0"}, {"Range", "0-999999999"}}},
            99);
        const auto result = upload(randomBytes(1000));
        QCOMPARE(result.error().kind, Error::Kind::Server);
        QVERIFY(m_registry->count("PATCH") <= 2);
    }

    void trap3_aServerThatNeverCountsIsJudgedByTheDigest()
    {
        host().uploadWay = UploadWay::Chunks;
        host().chunkSize = 300'000;
        m_proxy->add({.verb = "PATCH", .times = -1, .setHeaders = {{"Range", "0-0"}}});
        arrives(randomBytes(700'000));
        QCOMPARE(m_registry->count("PATCH"), 3);
    }

    void trap4_bytesThatWentWrongOnTheWayAreSentOnceMore()
    {
        m_registry->answerWith("PUT", "/uploads/", standInRefusal("DIGEST_INVALID"));
        arrives(randomBytes(1000));
        QCOMPARE(m_registry->count("PUT"), 2);
        renew();
        m_registry->answerWith("PUT", "/uploads/", standInRefusal("DIGEST_INVALID"), 99);
        QCOMPARE(upload(randomBytes(1000)).error().kind, Error::Kind::Integrity);
        QCOMPARE(m_registry->count("PUT"), 2);
    }

    void trap5_otherGoodStatusesAreGood()
    {
        renew({.patchAnswersCreated = true, .putAnswersNoContent = true});
        host().uploadWay = UploadWay::Chunks;
        host().chunkSize = 300'000;
        arrives(randomBytes(700'000));
        QCOMPARE(m_registry->count("POST"), 1);
    }

    void trap6_chunksAreNotSmallerThanTheServerWants()
    {
        renew({.shortestChunk = 400'000});
        host().uploadWay = UploadWay::Chunks;
        host().chunkSize = 300'000;
        arrives(randomBytes(800'000));
        QCOMPARE(sizes("PATCH"), QList<qint64>({400'000, 400'000}));
    }

    void trap6_aLimitOfTheProxyMakesChunksWhichAreLearned()
    {
        renew({.largestRequest = 1'100'000});
        host().chunkSize = 4'000'000;
        arrives(randomBytes(3'000'000));
        QCOMPARE(host().uploadWay, UploadWay::Chunks);
        QCOMPARE(host().chunkSize, 750'000); // 3,000,000 → 1,500,000 → 750,000
        const int before = m_registry->count("", "");
        arrives(randomBytes(1'500'000, 2));
        QCOMPARE(m_registry->count("", "") - before, 4); // POST, two chunks, PUT: nothing is tried again
    }

    void trap6_aLimitBelowAllSenseIsTold()
    {
        renew({.largestRequest = 100'000});
        const auto result = upload(randomBytes(600'000));
        QCOMPARE(result.error().kind, Error::Kind::Server);
        QVERIFY(result.error().summary.contains(u"client_max_body_size"_s));
        QCOMPARE(m_registry->openUploads(), 0);
    }

    void anUploadWithoutPatchOrWithoutPutIsDoneTheOtherWay_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {405, 411, 501})
            QTest::addRow("%d", status) << status;
    }

    void anUploadWithoutPatchOrWithoutPutIsDoneTheOtherWay()
    {
        QFETCH(int, status);
        m_registry->answerWith("PUT", "/uploads/", {status});
        arrives(randomBytes(1000));
        QCOMPARE(m_registry->count("PATCH"), 1);
        QCOMPARE(host().uploadWay, UploadWay::Stream);
    }

    void trap7_anEarlyRefusalDoesNotSendTheBodyManyTimes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        QTest::newRow("401") << 401 << u"unauthorized"_s;
        QTest::newRow("403") << 403 << u"forbidden"_s;
    }

    /// An answer before the body's end may arrive as such or as a reset; that is up to the network.
    void trap7_anEarlyRefusalDoesNotSendTheBodyManyTimes()
    {
        QFETCH(int, status);
        QFETCH(QString, kind);
        renew({}, {}, 2);
        m_proxy->add({.verb = "PUT|PATCH", .times = -1, .answer = Answer{status}, .answersEarly = true});
        const auto result = upload(randomBytes(20'000'000));
        QVERIFY(!result);
        QVERIFY2(kindName(result.error().kind) == kind || result.error().kind == Error::Kind::Network,
                 qPrintable(result.error().detail));
        QVERIFY(m_proxy->count("PUT|PATCH") <= 3); // as often as we tried, never by QNAM itself
    }

    void trap7_anEarly413MakesChunksEvenWhenItArrivesAsAReset()
    {
        m_proxy->add({.verb = "PUT", .path = "digest", .times = 2, .answer = Answer{413}, .answersEarly = true});
        arrives(randomBytes(20'000'000));
        QVERIFY(m_registry->count("PATCH") >= 2);
    }

    void trap7_a401InTheMiddleRepeatsThisRequestOnly()
    {
        Credential qa;
        qa.username = u"qa"_s;
        qa.password = Secret("x");
        renew({}, qa);
        host().uploadWay = UploadWay::Chunks;
        host().chunkSize = 300'000;
        m_registry->answerWith("PATCH", "at300000", {401, {{"WWW-Authenticate", "Basic realm=\"x\""}}});
        arrives(randomBytes(900'000));
        QCOMPARE(m_registry->count("POST"), 1);
        QCOMPARE(sizes("PATCH"), QList<qint64>({300'000, 300'000, 300'000, 300'000}));
    }

    void aTokenThatDoesNotSufficeForTheBodyIsRenewed()
    {
        const TokenServer tokens;
        renew({}, {}, 0);
        m_registry->answerWith(
            "PUT", "/uploads/",
            {403,
             {{"WWW-Authenticate",
               "Bearer realm=\"" + tokens.realm().toEncoded()
                   + "\",scope=\"repository:team/app:pull,push,more\",error=\"insufficient_scope\""}}});
        arrives(randomBytes(1000));
        QCOMPARE(tokens.gets(), 1);
    }

    void aTokenServerThatIsOutOfReachIsNoRefusal()
    {
        renew({}, {}, 0);
        m_registry->answerWith("PUT", "/uploads/",
                               {401, {{"WWW-Authenticate", "Bearer realm=\"http://127.0.0.1:1/\""}}}, 9);
        QCOMPARE(upload(randomBytes(1000)).error().kind, Error::Kind::Network);
    }

    void trap5_ecrLosesASecondPatchSoACutBeginsAnew()
    {
        host().kind = HostKind::Ecr;
        host().uploadWay = UploadWay::Stream;
        m_proxy->add({.verb = "PATCH", .cutRequestAfter = 200'000});
        arrives(randomBytes(900'000));
        QCOMPARE(m_registry->count("POST"), 2);
    }

    /// A Location may be presigned, and expire before it is used.
    void trap17_anExpiredLocationSendsUsBackToTheRegistry()
    {
        StandInRegistry storage;
        storage.answerWith("PUT", "", {403, {}, "<Error><Code>AccessDenied</Code></Error>"});
        const QByteArray location = storage.url(u"/v2/team/app/blobs/uploads/1?signature=x"_s).toEncoded();
        m_registry->answerWith("POST", "/uploads/", {202, {{"Location", location}}});
        arrives(randomBytes(1000));
        QCOMPARE(m_registry->count("POST"), 2);
    }

    void aLostAnswerIsNotSentAgain()
    {
        m_proxy->add({.verb = "PUT", .losesAnswer = true});
        arrives(randomBytes(500'000));
        QCOMPARE(sizes("PUT"), QList<qint64>({500'000}));
    }

    void cutsMakeChunksOfThisBlob()
    {
        m_proxy->add({.verb = "PUT", .path = "digest", .times = 2, .cutRequestAfter = 100'000});
        arrives(randomBytes(5'000'000));
        QCOMPARE(m_registry->count("PATCH"), 2);
        QCOMPARE(host().uploadWay, UploadWay::Monolithic); // a bad day of the link is not the host's way
    }

    void wrongLocalBytesNeverEndAnUpload()
    {
        const QByteArray bytes = randomBytes(300'000);
        const Descriptor blob{{}, Digest::of("other"), bytes.size(), {}, {}, {}, {}};
        LocalSupply supply(blob, std::make_shared<MemoryBytes>(bytes), false);
        BlobUpload wrong(m_scene->client(), m_scene->limiter(), *Repository::parse(hostName() + u"/team/app"_s), blob,
                         supply);
        QSignalSpy finished(&wrong, &BlobUpload::finished);
        wrong.start();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(wrong.result().error().kind, Error::Kind::Integrity);
        QCOMPARE(m_registry->openUploads(), 0);
        for (const Call &call : m_registry->calls())
            QVERIFY(call.verb != "PUT" || !call.complete);
    }

    void cancellingLeavesNoSession_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::newRow("while the session begins") << QByteArray("POST");
        QTest::newRow("while bytes move") << QByteArray("PUT");
        QTest::newRow("in a chunk") << QByteArray("PATCH");
    }

    void cancellingLeavesNoSession()
    {
        QFETCH(QByteArray, verb);
        if (verb == "PATCH")
            host().uploadWay = UploadWay::Chunks;
        m_proxy->add({.verb = verb.constData(), .delayMs = verb == "POST" ? 400 : 0, .bytesPerSecond = 1'000'000});
        begin(randomBytes(3'000'000));
        QSignalSpy finished(m_upload.get(), &BlobUpload::finished);
        QTRY_VERIFY(m_proxy->count(verb.constData()) > 0);
        if (verb != "POST")
            QTRY_VERIFY(m_proxy->bytesUp() > 100'000);
        m_upload->cancel();
        m_upload->cancel();
        QVERIFY(finished.wait(10'000));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_upload->result().error().kind, Error::Kind::Cancelled);
        QTRY_COMPARE(m_registry->openUploads(), 0);
        QVERIFY(!m_registry->hasBlob(digest()));
    }

    void failingLeavesNoSession()
    {
        m_registry->answerWith("PUT", "/uploads/", {403}, 9);
        QCOMPARE(upload(randomBytes(1000)).error().kind, Error::Kind::Forbidden);
        QCOMPARE(m_registry->openUploads(), 0);
        QCOMPARE(m_registry->cancelledUploads(), 1);
    }

    void trap12_aRegistryThatForbidsCancellingIsLeftAlone()
    {
        m_registry->answerWith("PUT", "/uploads/", {403}, 9);
        m_registry->answerWith("DELETE", "/uploads/",
                               {401, {{"WWW-Authenticate", "Bearer realm=\"http://127.0.0.1:1/\""}}}, 9);
        QCOMPARE(upload(randomBytes(1000)).error().kind, Error::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestBlobUpload)
#include "tst_blobupload.moc"
