#include "models/distribution/auth/token.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;

namespace
{

QByteArray jwt(const QByteArray &payload)
{
    return "eyJhbGciOiJub25lIn0." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + ".x";
}

Token tokenWith(const QByteArray &payload)
{
    return *Token::fromAnswer("{\"token\":\"" + jwt(payload) + "\"}");
}

}

class TokenTest : public QObject
{
    Q_OBJECT

private slots:
    void answersAreRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("token") << "{\"token\":\"abc\",\"expires_in\":300}"_ba
                               << "Bearer abc"_ba;
        QTest::newRow("access_token") << "{\"access_token\":\"abc\"}"_ba
                                      << "Bearer abc"_ba;
        QTest::newRow("both") << "{\"access_token\":\"b\",\"token\":\"a\"}"_ba
                              << "Bearer a"_ba;
        QTest::newRow("old date") << "{\"token\":\"a\",\"issued_at\":\"1999-01-01T00:00:00Z\"}"_ba
                                  << "Bearer a"_ba;
        QTest::newRow("none") << "{}"_ba << QByteArray();
        QTest::newRow("empty") << "{\"token\":\"\"}"_ba << QByteArray();
        QTest::newRow("no json") << "<html>"_ba << QByteArray();
        QTest::newRow("a header of its own") << "{\"token\":\"a\\r\\nX: y\"}"_ba << QByteArray();
    }

    void answersAreRead()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, header);
        const auto token = Token::fromAnswer(json);
        QCOMPARE(token.has_value(), !header.isEmpty());
        if (!token)
            return;
        QCOMPARE(token->header(), header);
        QVERIFY(token->isFresh()); // by our clock, whatever the server's says
        QVERIFY(token->isUsable());
    }

    void aTokenIsRenewedBeforeItEnds()
    {
        const auto token = Token::fromAnswer("{\"token\":\"a\",\"expires_in\":3}");
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(!token->isFresh());
        QVERIFY(clock.elapsed() >= 500);
        QVERIFY(token->isUsable());
        QTRY_VERIFY(!token->isUsable());
        QVERIFY(clock.elapsed() >= 2300 && clock.elapsed() < 3000);
    }

    void aMissingOrOddLifeIsAMinute_data()
    {
        QTest::addColumn<QByteArray>("life");
        for (const char *life : {"null", "0", "-5", "\"x\"", "\"300\"", "1e300"})
            QTest::newRow(life) << QByteArray(life);
    }

    void aMissingOrOddLifeIsAMinute()
    {
        QFETCH(QByteArray, life);
        const auto token = Token::fromAnswer("{\"token\":\"a\",\"expires_in\":" + life + "}");
        QVERIFY(token && token->isUsable());
    }

    void whatATokenGrantsIsReadFromIt_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("grant");
        const auto row = [](const char *name, const char *payload, Grant grant) {
            QTest::newRow(name) << QByteArray(payload) << static_cast<int>(grant);
        };
        row("all", "{\"access\":[{\"type\":\"repository\",\"name\":\"a\",\"actions\":[\"push\",\"pull\"]}]}",
            Grant::Yes);
        row("star", "{\"access\":[{\"type\":\"repository\",\"name\":\"a\",\"actions\":[\"*\"]}]}", Grant::Yes);
        row("in two parts",
            "{\"access\":[{\"type\":\"repository\",\"name\":\"a\",\"actions\":[\"pull\"]},{\"type\":\"repository\","
            "\"name\":\"a\",\"actions\":[\"push\"]}]}",
            Grant::Yes);
        row("pull only", "{\"access\":[{\"type\":\"repository\",\"name\":\"a\",\"actions\":[\"pull\"]}]}", Grant::No);
        row("other name", "{\"access\":[{\"type\":\"repository\",\"name\":\"b\",\"actions\":[\"pull\",\"push\"]}]}",
            Grant::No);
        row("harbor without project", "{\"access\":[{\"type\":\"repository\",\"name\":\"a\",\"actions\":[]}]}",
            Grant::No);
        row("empty", "{\"access\":[]}", Grant::No);
        row("null", "{\"access\":null}", Grant::No);
        row("no claim", "{\"sub\":\"me\"}", Grant::Unknown);
        row("no json", "nonsense", Grant::Unknown);
    }

    void whatATokenGrantsIsReadFromIt()
    {
        QFETCH(QByteArray, payload);
        QFETCH(int, grant);
        QCOMPARE(static_cast<int>(tokenWith(payload).grants({Scope::push(u"a"_s)})), grant);
    }

    void anOpaqueTokenGrantsWhoKnowsWhat()
    {
        QCOMPARE(Token::fromAnswer("{\"token\":\"opaque\"}")->grants({Scope::pull(u"a"_s)}), Grant::Unknown);
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "tst_token.moc"
