#include "models/registries/platform/platformanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

const QUrl list(u"http://gpu.example:8888/imageRegistry/getImageRegistryList?page=1"_s);
const QUrl create(u"http://gpu.example:8888/imageRegistry/createImageRegistry"_s);

QByteArray refusal(const QString &words)
{
    return u"{\"code\":7,\"data\":{},\"msg\":\"%1\"}"_s.arg(words).toUtf8();
}

}

class PlatformAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void dataIsTheData();
    void anErrorIsAnErrorUnderAnyStatus_data();
    void anErrorIsAnErrorUnderAnyStatus();
    void aWriteWithoutAReadableAnswerMayBeDone_data();
    void aWriteWithoutAReadableAnswerMayBeDone();
    void aSilentWriteMayBeDone_data();
    void aSilentWriteMayBeDone();
    void aRedirectNamesTheOtherAddress();
    void wordsHaveNoSecret_data();
    void wordsHaveNoSecret();
    void deepJsonIsNoEnvelope();
};

void PlatformAnswerTest::dataIsTheData()
{
    const auto data = platformData({200, {}, R"({"code":0,"data":{"a":[1]},"msg":"ok"})", list}, {"GET", list});
    QVERIFY(data);
    QCOMPARE((*data)["a"_L1][0].toInt(), 1);
}

void PlatformAnswerTest::anErrorIsAnErrorUnderAnyStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    using enum Error::Kind;
    const QString validator
        = u"Key: 'ImageRegistry.Name' Error:Field validation for 'Name' failed on the 'required' tag"_s;
    QTest::newRow("no right") << 200 << refusal(u"权限不足"_s) << Forbidden << u"权限不足"_s;
    QTest::newRow("validator") << 200 << refusal(validator) << Invalid << validator;
    QTest::newRow("type") << 200 << refusal(u"json: cannot unmarshal string into Go struct"_s) << Invalid
                          << u"cannot unmarshal"_s;
    QTest::newRow("too long") << 200 << refusal(u"创建失败:Error 1406 (22001): Data too long for column 'name'"_s)
                              << Invalid << u"创建失败"_s;
    QTest::newRow("gone") << 200 << refusal(u"查询失败:record not found"_s) << NotFound << u"record not found"_s;
    QTest::newRow("database") << 200 << refusal(u"创建失败:dial tcp: i/o timeout"_s) << Server << u"i/o timeout"_s;
    QTest::newRow("no words") << 200 << R"({"code":7})"_ba << Server << u"code 7"_s;
    QTest::newRow("another code") << 200 << R"({"code":500,"msg":"x"})"_ba << Server << u"code 500"_s;
    QTest::newRow("logged out") << 401 << refusal(u"登录已过期，请重新登录"_s) << Unauthorized << u"登录已过期"_s;
    QTest::newRow("401 without an envelope") << 401 << "no"_ba << Unauthorized << u"401"_s;
    QTest::newRow("403 of a gateway") << 403 << "<html>"_ba << Forbidden << u"403"_s;
    QTest::newRow("404: another server") << 404 << "404 page not found"_ba << Invalid << u"404"_s;
    QTest::newRow("429") << 429 << ""_ba << RateLimited << u"429"_s;
    QTest::newRow("502") << 502 << "<html>"_ba << Server << u"502"_s;
    QTest::newRow("the web page") << 200 << "<!doctype html>"_ba << Invalid << u"200"_s;
    QTest::newRow("other JSON") << 200 << R"({"status":"ok"})"_ba << Invalid << u"200"_s;
    QTest::newRow("a code that is a text") << 200 << R"({"code":"0","data":{}})"_ba << Invalid << u"200"_s;
    QTest::newRow("empty") << 200 << ""_ba << Invalid << u"200"_s;
}

void PlatformAnswerTest::anErrorIsAnErrorUnderAnyStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const auto data = platformData({status, {}, body, list}, {"GET", list});
    QVERIFY(!data);
    QTEST(data.error().kind, "kind");
    QVERIFY2(data.error().detail.contains(words), qPrintable(data.error().detail));
    QVERIFY(data.error().detail.startsWith("GET http://gpu.example:8888/imageRegistry/"_L1));
    QVERIFY2(data.error().summary.contains("gpu.example:8888"_L1), qPrintable(data.error().summary));
    QVERIFY(!mayBeDone(data.error()));
}

void PlatformAnswerTest::aWriteWithoutAReadableAnswerMayBeDone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("refused") << 200 << refusal(u"创建失败"_s) << false;
    QTest::newRow("logged out") << 401 << refusal(u"令牌失效"_s) << false;
    QTest::newRow("no such route") << 404 << "404 page not found"_ba << false;
    QTest::newRow("too many") << 429 << ""_ba << false;
    QTest::newRow("the gateway gave up") << 504 << "<html>"_ba << true;
    QTest::newRow("half an answer") << 200 << R"({"code":0,)"_ba << true;
}

void PlatformAnswerTest::aWriteWithoutAReadableAnswerMayBeDone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto data = platformData({status, {}, body, create}, {"POST", create});
    QVERIFY(!data);
    QTEST(mayBeDone(data.error()), "doubtful");
}

void PlatformAnswerTest::aSilentWriteMayBeDone_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Cause>("cause");
    QTest::addColumn<bool>("doubtful");
    using enum Error::Kind;
    QTest::newRow("closed") << "POST"_ba << Network << Error::Cause::Other << true;
    QTest::newRow("stalled") << "PUT"_ba << Timeout << Error::Cause::Other << true;
    QTest::newRow("cut") << "DELETE"_ba << Integrity << Error::Cause::Other << true;
    QTest::newRow("too long an answer") << "POST"_ba << Invalid << Error::Cause::Other << true;
    QTest::newRow("a read") << "GET"_ba << Network << Error::Cause::Other << false;
    QTest::newRow("refused") << "POST"_ba << Network << Error::Cause::Refused << false;
    QTest::newRow("unknown host") << "POST"_ba << Network << Error::Cause::UnknownHost << false;
    QTest::newRow("no TLS") << "POST"_ba << Tls << Error::Cause::NoTls << false;
    QTest::newRow("certificate") << "POST"_ba << Tls << Error::Cause::Other << false;
    QTest::newRow("a CA file is missing") << "POST"_ba << Io << Error::Cause::Other << false;
}

void PlatformAnswerTest::aSilentWriteMayBeDone()
{
    QFETCH(QByteArray, verb);
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Cause, cause);
    const Error error = platformSilence({kind, u"s"_s, u"d"_s, cause}, {verb, create});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.summary, u"s"_s);
    QTEST(mayBeDone(error), "doubtful");
}

void PlatformAnswerTest::aRedirectNamesTheOtherAddress()
{
    const auto data
        = platformData({301, {{"Location", "https://me:pw@gpu.example/x?token=1"}}, {}, list}, {"GET", list});
    QVERIFY(!data);
    QCOMPARE(data.error().kind, Error::Kind::Invalid);
    QVERIFY2(data.error().summary.contains("https://gpu.example"_L1), qPrintable(data.error().summary));
    QVERIFY(!data.error().summary.contains("pw"_L1));
}

void PlatformAnswerTest::wordsHaveNoSecret_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("our token") << u"token t0p.geheim is bad"_s;
    QTest::newRow("an address") << u"Duplicate entry 'admin:t0p.geheim@registry.example/a' for key"_s;
    QTest::newRow("another address") << u"bad admin:geheim@registry.example/a"_s;
    QTest::newRow("a URL") << u"Get \"https://admin:geheim@registry.example/\": EOF"_s;
    QTest::newRow("across the end") << QString(495, u'x') + u" t0p.geheim"_s;
}

void PlatformAnswerTest::wordsHaveNoSecret()
{
    QFETCH(QString, words);
    const QString shown = platformWords(words, {Secret(), Secret("t0p.geheim"), Secret("other")});
    QVERIFY2(!shown.contains("geh"_L1), qPrintable(shown));
    QVERIFY2(!shown.contains("t0p"_L1), qPrintable(shown));
    QVERIFY(shown.contains(words.left(3)));
    QVERIFY(shown.size() <= 500);
}

void PlatformAnswerTest::deepJsonIsNoEnvelope()
{
    const auto nested
        = [](int depth) { return "{\"code\":0,\"data\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}"; };
    QVERIFY(platformEnvelope(nested(20)));
    QVERIFY(!platformEnvelope(nested(200)));
    QVERIFY(!platformEnvelope(nested(1'000'000)));
    const QByteArray brackets(100, '[');
    QVERIFY(platformEnvelope("{\"code\":0,\"data\":\"" + brackets + "\\\"" + brackets + "\"}")); // in a text
}

}

QTEST_GUILESS_MAIN(quaymaster::PlatformAnswerTest)
#include "tst_platformanswer.moc"
