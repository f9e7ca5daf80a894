#include "tests/fixtures/storageserver.h"
#include "tests/fixtures/tokenserver.h"
#include "tests/models/distribution/copy/copyscene.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using State = ImageReport::State;

namespace
{

/// In a rule's path this stands for the digest of the sample's layer.
constexpr auto layerMark = "LAYER";
constexpr qsizetype layerSize = 3'000'000;
enum class Side { Source, Destination };

QString httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
}

}

/// What goes wrong between two registries, and how it ends. No row may leave a wrong tag.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private:
    CopyScene m_scene;

    void addRule(Side side, FaultRule rule, const Sample &sample) const
    {
        QByteArray path(rule.path);
        path.replace(layerMark, sample.layer.toLatin1());
        rule.path = path.constData(); // the proxy copies it
        (side == Side::Source ? *m_scene.source : *m_scene.destination).add(rule);
    }

    static void row(const char *name, Side side, const FaultRule &rule) { QTest::newRow(name) << side << rule; }

    /// The matrix of the reference, rows 1 to 7.
    static void addMatrix()
    {
        const auto to = Side::Destination;
        const auto from = Side::Source;
        row("upload cut once", to, {.verb = "PUT", .path = "digest=LAYER", .cutRequestAfter = 1'500'000});
        row("upload cut three times", to,
            {.verb = "PUT", .path = "digest=LAYER", .times = 3, .cutRequestAfter = 1'500'000});
        row("download cut once", from, {.verb = "GET", .path = "/blobs/LAYER", .cutAnswerAfter = 1'500'000});
        row("download cut three times", from,
            {.verb = "GET", .path = "/blobs/LAYER", .times = 3, .cutAnswerAfter = 500'000});
        row("429 with Retry-After on a manifest", from,
            {.verb = "GET", .path = "/manifests/", .answer = Answer{429, {{"Retry-After", "1"}}}});
        row("503 on the POST of an upload", to,
            {.verb = "POST", .path = "/blobs/uploads/", .times = 2, .answer = Answer{503}});
        row("500 on a manifest's PUT", to, {.verb = "PUT", .path = "/manifests/", .times = 2, .answer = Answer{500}});
    }

    static void addOtherUploadFaults()
    {
        const auto to = Side::Destination;
        row("upload reset", to,
            {.verb = "PUT",
             .path = "digest=LAYER",
             .times = 2,
             .cutRequestAfter = 100'000,
             .cutBy = FaultRule::Cut::Reset});
        row("upload done, answer lost", to, {.verb = "PUT", .path = "digest=LAYER", .losesAnswer = true});
        row("POST done, answer lost", to, {.verb = "POST", .path = "/blobs/uploads/", .losesAnswer = true});
        row("502 in answer to a body", to, {.verb = "PUT", .path = "digest=LAYER", .times = 2, .answer = Answer{502}});
        row("429 in answer to a body", to,
            {.verb = "PUT", .path = "digest=LAYER", .answer = Answer{429, {{"Retry-After", "1"}}}});
    }

    static void addOtherFaults()
    {
        const auto to = Side::Destination;
        const auto from = Side::Source;
        row("manifest put, answer lost", to, {.verb = "PUT", .path = "/manifests/1.0", .losesAnswer = true});
        row("download reset", from,
            {.verb = "GET", .path = "/blobs/LAYER", .cutAnswerAfter = 700'000, .cutBy = FaultRule::Cut::Reset});
        row("download cut before its first byte", from, {.verb = "GET", .path = "/blobs/LAYER", .cutAnswerAfter = 0});
        row("503 in the middle of a download", from, {.verb = "GET", .path = "/blobs/LAYER", .answer = Answer{503}});
        row("short body with an honest length", from, {.verb = "GET", .path = "/blobs/LAYER", .shortenTo = 1'000'000});
        row("one wrong byte, once", from, {.verb = "GET", .path = "/blobs/LAYER", .corruptAt = 2'000'000});
        row("a manifest with one wrong byte, once", from, {.verb = "GET", .path = "/manifests/", .corruptAt = 120});
        row("a manifest that is cut", from, {.verb = "GET", .path = "/manifests/", .cutAnswerAfter = 100});
        row("500 when the result is read back", to, {.verb = "GET", .path = "/manifests/", .answer = Answer{500}});
        row("408, 425, 504, 522 are tried again", from,
            {.verb = "HEAD", .path = "/manifests/", .times = 2, .answer = Answer{522}});
    }

    int hits() const
    {
        int count = 0;
        for (const auto *proxy : {m_scene.source.get(), m_scene.destination.get()})
            for (const ProxyRecord &record : proxy->records())
                count += record.hit ? 1 : 0;
        return count;
    }

    int gets(const Sample &sample) const
    {
        return m_scene.source->count("GET", ("/blobs/" + sample.layer.toLatin1()).constData());
    }

    CopyReport sync(const Sample &sample) { return m_scene.driver->sync(m_scene.from(sample), {m_scene.to(sample)}); }

    void stillUntagged(const Sample &sample) { QCOMPARE(m_scene.digestThere(sample), QString()); }

private slots:
    void initTestCase() { QVERIFY(m_scene.start()); }
    void init() { m_scene.renew(); }

    void passingFaultsEndInSuccess_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addColumn<FaultRule>("rule");
        addMatrix();
        addOtherUploadFaults();
        addOtherFaults();
    }

    void passingFaultsEndInSuccess()
    {
        QFETCH(Side, side);
        QFETCH(FaultRule, rule);
        const Sample sample = m_scene.sample(layerSize, true);
        addRule(side, rule, sample);
        const CopyReport report = sync(sample);
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        QCOMPARE(m_scene.driver->state(), Job::State::Succeeded);
        QCOMPARE(report.images.at(0).state, State::Succeeded);
        QCOMPARE(hits(), rule.times);
        QCOMPARE(report.images.at(0).digest, sample.digest);
        QCOMPARE(m_scene.digestThere(sample), sample.digest);
        QVERIFY(m_scene.isWholeThere(sample));
    }

    void aCutDownloadGoesOnWhereItWasCut()
    {
        constexpr qint64 cutAfter = 2'000'000;
        const Sample sample = m_scene.sample(layerSize);
        addRule(Side::Source, {.verb = "GET", .path = "/blobs/LAYER", .cutAnswerAfter = cutAfter}, sample);
        QVERIFY(sync(sample).isProven());
        const QByteArray path = "/blobs/" + sample.layer.toLatin1();
        const auto gets = m_scene.source->records("GET", path.constData());
        QCOMPARE(gets.size(), 2);
        QVERIFY((MessageHead{{}, gets.at(1).headers}.header("Range").startsWith("bytes=")));
        // Of the first bytes some may be lost with the connection, but not all.
        QVERIFY(gets.at(0).answerBytes + gets.at(1).answerBytes < layerSize + cutAfter);
    }

    /// Matrix row 8.
    void aCorruptSourceBlobIsFetchedOnceMoreThenRefused()
    {
        const Sample sample = m_scene.sample(layerSize, true);
        addRule(Side::Source, {.verb = "GET", .path = "/blobs/LAYER", .times = -1, .corruptAt = 2'999'999}, sample);
        const CopyReport report = sync(sample);
        QVERIFY(!report.isProven());
        QCOMPARE(m_scene.driver->state(), Job::State::Failed);
        QCOMPARE(report.images.at(0).error->kind, Error::Kind::Integrity);
        QCOMPARE(gets(sample), 2);
        QCOMPARE(m_scene.destination->count("PUT", "/manifests/"), 0);
        stillUntagged(sample);
        QCOMPARE(m_scene.forgottenUploads(sample), 0);
    }

    void aManifestThatStaysWrongIsRefused()
    {
        const Sample sample = m_scene.sample(50'000);
        addRule(Side::Source, {.verb = "GET", .path = "/manifests/", .times = -1, .corruptAt = 120}, sample);
        const CopyReport report = sync(sample);
        QCOMPARE(report.firstError()->kind, Error::Kind::Integrity);
        QCOMPARE(m_scene.source->count("GET", "/manifests/"), 2);
        stillUntagged(sample);
    }

    void aWrongLengthThatStaysIsRefused()
    {
        const Sample sample = m_scene.sample(layerSize);
        addRule(Side::Source, {.verb = "GET", .path = "/blobs/LAYER", .times = -1, .shortenTo = 1'000'000}, sample);
        const CopyReport report = sync(sample);
        QCOMPARE(report.firstError()->kind, Error::Kind::Integrity);
        stillUntagged(sample);
        QCOMPARE(m_scene.forgottenUploads(sample), 0);
    }

    void faultsThatDoNotPassEndInTheirKind_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addColumn<FaultRule>("rule");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char *name, Side side, const FaultRule &rule, Error::Kind kind) {
            QTest::newRow(name) << side << rule << kind;
        };
        const Answer full{500, {}, R"({"errors":[{"code":"UNKNOWN","message":"write: no space left on device"}]})"};
        row("upload always cut", Side::Destination,
            {.verb = "PUT|PATCH", .path = "/blobs/uploads/", .times = -1, .cutRequestAfter = 1000},
            Error::Kind::Network);
        row("download always cut", Side::Source,
            {.verb = "GET", .path = "/blobs/LAYER", .times = -1, .cutAnswerAfter = 0}, Error::Kind::Network);
        row("the destination's disk is full", Side::Destination,
            {.verb = "PUT", .path = "digest=LAYER", .times = -1, .answer = full}, Error::Kind::Server);
        row("503 for ever", Side::Destination,
            {.verb = "PUT", .path = "/manifests/", .times = -1, .answer = Answer{503}}, Error::Kind::Server);
        row("403 for a body", Side::Destination,
            {.verb = "PUT", .path = "digest=LAYER", .times = -1, .answer = Answer{403}}, Error::Kind::Forbidden);
        row("the source blob is gone", Side::Source,
            {.verb = "GET", .path = "/blobs/LAYER", .times = -1, .answer = Answer{404}}, Error::Kind::NotFound);
        row("a child manifest is missing at the source", Side::Source,
            {.verb = "GET", .path = "/manifests/sha256", .times = -1, .answer = Answer{404}}, Error::Kind::NotFound);
    }

    void faultsThatDoNotPassEndInTheirKind()
    {
        QFETCH(Side, side);
        QFETCH(FaultRule, rule);
        QFETCH(Error::Kind, kind);
        const Sample sample = m_scene.sample(200'000, true);
        addRule(side, rule, sample);
        m_scene.driver->options.retries = 1;
        const CopyReport report = sync(sample);
        QVERIFY(!report.isProven());
        QCOMPARE(m_scene.driver->state(), Job::State::Failed);
        QCOMPARE(kindName(report.firstError()->kind), kindName(kind));
        QVERIFY(!report.firstError()->summary.isEmpty());
        stillUntagged(sample);
    }

    void aRetryAfterAsADateIsHonoured()
    {
        const Sample sample = m_scene.sample(20'000);
        const QByteArray date = httpDate(QDateTime::currentDateTimeUtc().addSecs(3)).toLatin1();
        addRule(Side::Source, {.verb = "HEAD", .path = "/manifests/", .answer = Answer{429, {{"Retry-After", date}}}},
                sample);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(sync(sample).isProven());
        QVERIFY2(clock.elapsed() >= 1500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_scene.driver->retries(), 1);
    }

    void aHostThatWantsToBeLeftAloneForLongIsToldAtOnce_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("verb");
        QTest::newRow("seconds, a small request") << QByteArray("301") << QByteArray("GET");
        QTest::newRow("a date, a small request")
            << httpDate(QDateTime::currentDateTimeUtc().addSecs(3600)).toLatin1() << QByteArray("GET");
        QTest::newRow("seconds, a body") << QByteArray("86400") << QByteArray("PUT");
    }

    void aHostThatWantsToBeLeftAloneForLongIsToldAtOnce()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(QByteArray, verb);
        const Sample sample = m_scene.sample(20'000);
        const bool isBody = verb == "PUT";
        addRule(isBody ? Side::Destination : Side::Source,
                {.verb = verb.constData(),
                 .path = isBody ? "digest=LAYER" : "/manifests/",
                 .times = -1,
                 .answer = Answer{429, {{"Retry-After", retryAfter}}}},
                sample);
        QElapsedTimer clock;
        clock.start();
        const CopyReport report = sync(sample);
        QVERIFY(clock.elapsed() < 5000);
        QCOMPARE(report.firstError()->kind, Error::Kind::RateLimited);
        QVERIFY2(report.firstError()->detail.contains(u"until 20"_s), qPrintable(report.firstError()->detail));
        QVERIFY(report.firstError()->summary.contains(u':')); // the time
        QCOMPARE(hits(), 1);
        stillUntagged(sample);
    }

    void aRedirectToAnotherOriginGoesWithoutAuthorization()
    {
        StorageServer storage(m_scene.sourceRegistry);
        const Sample sample = m_scene.sample(layerSize);
        m_scene.source->add(
            {.verb = "GET", .path = "/blobs/(sha256:[0-9a-f]+)", .times = -1, .redirect = storage.link("\\1")});
        m_scene.driver->credential.username = u"qa"_s;
        m_scene.driver->credential.password = Secret("secret");
        QVERIFY(sync(sample).isProven());
        QVERIFY(storage.calls().size() >= 2);
        QCOMPARE(m_scene.digestThere(sample), sample.digest);
    }

    void anExpiredLinkSendsUsBackToTheRegistry()
    {
        StorageServer storage(m_scene.sourceRegistry);
        const Sample sample = m_scene.sample(layerSize);
        storage.setExpired(1);
        const QByteArray path = "/blobs/(" + sample.layer.toLatin1() + ")";
        m_scene.source->add({.verb = "GET", .path = path.constData(), .times = -1, .redirect = storage.link("\\1")});
        const CopyReport report = sync(sample);
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        QCOMPARE(gets(sample), 2);
    }

    void aStorageWithoutRangeSendsAllAgainAndTheResultIsRight()
    {
        StorageServer storage(m_scene.sourceRegistry);
        storage.setIgnoresRange(true);
        const Sample sample = m_scene.sample(layerSize);
        const QByteArray path = "/blobs/(" + sample.layer.toLatin1() + ')';
        m_scene.source->add({.verb = "GET", .path = path.constData(), .cutAnswerAfter = 1'000'000});
        m_scene.source->add({.verb = "GET", .path = path.constData(), .times = -1, .redirect = storage.link("\\1")});
        QVERIFY(sync(sample).isProven());
        QCOMPARE(storage.calls().size(), 1);
        QVERIFY(!storage.calls().constFirst().header("Range").isEmpty());
        QVERIFY(m_scene.isWholeThere(sample));
    }

    void aServerThatStallsIsLeftAndAskedAgain_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addColumn<FaultRule>("rule");
        QTest::newRow("in a download") << Side::Source
                                       << FaultRule{.verb = "GET",
                                                    .path = "/blobs/LAYER",
                                                    .cutAnswerAfter = 1'000'000,
                                                    .cutBy = FaultRule::Cut::Silence};
        QTest::newRow("in an upload") << Side::Destination
                                      << FaultRule{.verb = "PUT",
                                                   .path = "digest=LAYER",
                                                   .cutRequestAfter = 100'000,
                                                   .cutBy = FaultRule::Cut::Silence};
        QTest::newRow("in a small request")
            << Side::Destination
            << FaultRule{.verb = "PUT", .path = "/manifests/", .cutRequestAfter = 0, .cutBy = FaultRule::Cut::Silence};
    }

    void aServerThatStallsIsLeftAndAskedAgain()
    {
        QFETCH(Side, side);
        QFETCH(FaultRule, rule);
        const Sample sample = m_scene.sample(layerSize);
        m_scene.driver->options.stallTimeoutMs = 1500;
        addRule(side, rule, sample);
        const CopyReport report = sync(sample);
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        QCOMPARE(hits(), 1);
        QVERIFY(m_scene.isWholeThere(sample));
    }

    void aServerThatStallsForGoodIsATimeout()
    {
        const Sample sample = m_scene.sample(20'000);
        m_scene.driver->options.stallTimeoutMs = 700;
        m_scene.driver->options.retries = 1;
        addRule(
            Side::Destination,
            {.verb = "PUT", .path = "/manifests/", .times = -1, .cutRequestAfter = 0, .cutBy = FaultRule::Cut::Silence},
            sample);
        QCOMPARE(sync(sample).firstError()->kind, Error::Kind::Timeout);
        stillUntagged(sample);
    }

    void nobodyThereIsToldWithinTenSeconds_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("refused") << u"127.0.0.1:1"_s;
        QTest::newRow("unknown") << u"no-such-host.invalid"_s;
    }

    void nobodyThereIsToldWithinTenSeconds()
    {
        QFETCH(QString, host);
        const Sample sample = m_scene.sample(20'000);
        QElapsedTimer clock;
        clock.start();
        const CopyReport from = m_scene.driver->sync(host + u"/a/b:1"_s, {m_scene.to(sample)});
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(from.firstError()->kind, Error::Kind::Network);
        clock.restart();
        const CopyReport to = m_scene.driver->sync(m_scene.from(sample), {host + u"/a/b:1"_s});
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(to.firstError()->kind, Error::Kind::Network);
    }

    void aTokenThatExpiresBeforeTheLastPutRepeatsThatPutOnly()
    {
        TokenServer tokens;
        RegistryServer guarded;
        guarded.setTokenServer(tokens);
        QVERIFY2(guarded.start(), guarded.log().constData());
        FaultProxy proxy(guarded.port());
        const Sample sample = m_scene.sample(layerSize);
        const QByteArray layer = sample.layer.toLatin1();
        QByteArray challenge = R"(Bearer realm="REALM",service="SERVICE",scope="repository:NAME:pull,push")";
        challenge.replace("REALM", tokens.realm().toEncoded());
        challenge.replace("SERVICE", tokens.service());
        challenge.replace("NAME", sample.name.section(u':', 0, 0).toLatin1());
        // Makes the client send the body by PATCH, so that the last PUT stands alone.
        const QByteArray finish = "digest=" + layer;
        proxy.add({.verb = "PUT", .path = finish.constData(), .answer = Answer{405}});
        proxy.add(
            {.verb = "PUT", .path = finish.constData(), .answer = Answer{401, {{"WWW-Authenticate", challenge}}}});
        const CopyReport report = m_scene.driver->sync(m_scene.from(sample), {proxy.host() + u'/' + sample.name});
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        QList<qint64> sent;
        for (const ProxyRecord &record : proxy.records("PATCH"))
            if (record.requestBytes > 1'000'000)
                sent.append(record.requestBytes);
        QCOMPARE(sent.size(), 1);
        const auto puts = proxy.records("PUT", finish.constData());
        QCOMPARE(puts.size(), 3); // 405, 401, 201
        QCOMPARE(puts.last().requestBytes, 0);
    }
};

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
