#include "models/distribution/auth/challenge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;

using Parameters = QMap<QByteArray, QByteArray>;
Q_DECLARE_METATYPE(QList<quaymaster::Challenge>)

namespace
{

Challenge bearer(const Parameters &parameters)
{
    return {"bearer"_ba, {}, parameters};
}

const Challenge basic{"basic"_ba, {}, {{"realm"_ba, "r"_ba}}};

}

class ChallengeTest : public QObject
{
    Q_OBJECT

private slots:
    void headersAreRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QList<Challenge>>("challenges");
        const Parameters hub{{"realm"_ba, "https://auth.docker.io/token"_ba},
                             {"service"_ba, "registry.docker.io"_ba},
                             {"scope"_ba, "repository:library/nginx:pull,push"_ba}};
        row("empty", "", {});
        row("docker hub",
            "Bearer "
            "realm=\"https://auth.docker.io/token\",service=\"registry.docker.io\",scope=\"repository:library/"
            "nginx:pull,push\"",
            {bearer(hub)});
        row("spaces and case",
            "BEARER  Realm = \"https://auth.docker.io/token\" ,\tSERVICE=\"registry.docker.io\", "
            "scope=\"repository:library/nginx:pull,push\"",
            {bearer(hub)});
        row("basic", "Basic realm=\"r\"", {basic});
        row("two in one line", "Basic realm=\"r\", Bearer realm=\"a\",service=\"b\"",
            {basic, bearer({{"realm"_ba, "a"_ba}, {"service"_ba, "b"_ba}})});
        row("two without a comma", "Basic realm=\"r\" Bearer realm=\"a\"", {basic, bearer({{"realm"_ba, "a"_ba}})});
        row("quoted comma and scheme", "Basic realm=\"r, Bearer realm=x\"",
            {{"basic"_ba, {}, {{"realm"_ba, "r, Bearer realm=x"_ba}}}});
        row("escaped quotes", "Basic realm=\"a \\\"b\\\" \\\\ c\"",
            {{"basic"_ba, {}, {{"realm"_ba, "a \"b\" \\ c"_ba}}}});
        oddRows();
    }

    void headersAreRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(QList<Challenge>, challenges);
        const QList<Challenge> found = parseChallenges(header);
        QCOMPARE(found.size(), challenges.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(found.at(i).scheme, challenges.at(i).scheme);
            QCOMPARE(found.at(i).token68, challenges.at(i).token68);
            QCOMPARE(found.at(i).parameters, challenges.at(i).parameters);
        }
    }

    void onlyTheBeginningOfAHugeHeaderIsRead()
    {
        const QByteArray header = "Basic realm=\"r\", " + QByteArray(102'400, ' ') + "Bearer realm=\"late\"";
        QCOMPARE(parseChallenges(header), {basic});
    }

private:
    static void row(const char *name, const char *header, const QList<Challenge> &challenges)
    {
        QTest::newRow(name) << QByteArray(header) << challenges;
    }
    static void oddRows()
    {
        row("empty value", "Basic realm=\"\"", {{"basic"_ba, {}, {{"realm"_ba, ""_ba}}}});
        row("unquoted", "Bearer realm=https://a/t,service=b",
            {bearer({{"realm"_ba, "https://a/t"_ba}, {"service"_ba, "b"_ba}})});
        row("scheme alone", "Negotiate", {{"negotiate"_ba, {}, {}}});
        row("scheme alone, then another", "Negotiate, Basic realm=\"r\"", {{"negotiate"_ba, {}, {}}, basic});
        row("token68", "Negotiate YWJj+/-._~==, Basic realm=\"r\"", {{"negotiate"_ba, "YWJj+/-._~=="_ba, {}}, basic});
        row("empty elements", ", ,Basic ,realm=\"r\",,", {basic});
        row("first of a name counts", "Basic realm=\"r\", realm=\"s\"", {basic});
        row("garbage before", "@@@ \"x,y\" , Basic realm=\"r\"", {basic});
        row("parameter without scheme", "realm=\"lost\", Basic realm=\"r\"", {basic});
        row("quote without end", "Bearer service=\"b\", realm=\"https://a", {bearer({{"service"_ba, "b"_ba}})});
        row("equals without value", "Bearer realm=,service=\"b\"",
            {{"bearer"_ba, "realm="_ba, {{"service"_ba, "b"_ba}}}});
        row("error", "Bearer realm=\"a\",error=\"insufficient_scope\"",
            {bearer({{"realm"_ba, "a"_ba}, {"error"_ba, "insufficient_scope"_ba}})});
    }
};

QTEST_GUILESS_MAIN(ChallengeTest)
#include "tst_challenge.moc"
