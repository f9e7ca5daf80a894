#include "models/distribution/client/retrytable.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class TestRetryTable : public QObject
{
    Q_OBJECT

private slots:
    void eachStatusHasAVerdict_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Verdict>("verdict");
        for (const int status :
             {200, 201, 202, 204, 206, 301, 307, 400, 401, 403, 404, 405, 409, 412, 413, 416, 501, 507})
            QTest::addRow("%d is an answer", status) << status << Verdict::Final;
        for (const int status : {408, 425, 500, 502, 504, 522})
            QTest::addRow("%d passes", status) << status << Verdict::Retry;
        for (const int status : {429, 503})
            QTest::addRow("%d holds the host", status) << status << Verdict::HoldHost;
    }

    void eachStatusHasAVerdict()
    {
        QFETCH(int, status);
        QFETCH(Verdict, verdict);
        QCOMPARE(verdictOf(status), verdict);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<std::optional<milliseconds>>("wait");
        const auto row = [](const char *name, const QByteArray &value, std::optional<milliseconds> wait) {
            QTest::newRow(name) << value << wait;
        };
        row("none", "", {});
        row("seconds", "7", milliseconds(7000));
        row("blanks around", " 7 ", milliseconds(7000));
        row("nothing", "0", milliseconds(0));
        row("below nothing", "-5", {});
        row("words", "soon", {});
        row("a date", "Sun, 06 Nov 1994 08:50:07 GMT", milliseconds(30'000));
        row("a date that is over", "Sun, 06 Nov 1994 08:00:00 GMT", milliseconds(0));
        row("a broken date", "Sun, 06 Nov", {});
        row("no overflow", "9223372036854775807", milliseconds((1LL << 31) * 1000));
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(std::optional<milliseconds>, wait);
        HttpResponse response;
        if (!value.isEmpty())
            response.headers.append({"retry-after", value});
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
        QCOMPARE(retryAfter(response, now), wait);
    }

    void anotherTokenIsWantedByTheRegistryItself_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("wanted");
        const QString own = u"https://r.example/v2/"_s;
        const QByteArray scope = R"(Bearer realm="x",error="insufficient_scope")";
        QTest::newRow("401") << 401 << QByteArray() << own << true;
        QTest::newRow("403 for the scope") << 403 << scope << own << true;
        QTest::newRow("403 for good") << 403 << QByteArray(R"(Bearer realm="x")") << own << false;
        QTest::newRow("another status") << 404 << scope << own << false;
        QTest::newRow("401 of a storage") << 401 << scope << u"https://storage.example/x"_s << false;
        QTest::newRow("403 of a storage") << 403 << scope << u"https://storage.example/x"_s << false;
    }

    void anotherTokenIsWantedByTheRegistryItself()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, challenge);
        QFETCH(QString, from);
        QFETCH(bool, wanted);
        HttpResponse response;
        response.status = status;
        response.url = QUrl(from);
        response.headers.append({"WWW-Authenticate", challenge});
        QCOMPARE(wantsOtherToken(QUrl(u"https://r.example/v2/a/blobs/b"_s), response), wanted);
    }

    void aLinkExpiresOnAnotherOriginOnly_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("expired");
        QTest::newRow("storage says 403") << 403 << u"https://storage.example/x"_s << true;
        QTest::newRow("storage says 401") << 401 << u"https://storage.example/x"_s << true;
        QTest::newRow("storage says 404") << 404 << u"https://storage.example/x"_s << false;
        QTest::newRow("the registry says 403") << 403 << u"https://r.example/v2/"_s << false;
        QTest::newRow("with its port written out") << 403 << u"https://r.example:443/v2/"_s << false;
        QTest::newRow("another port") << 403 << u"https://r.example:444/v2/"_s << true;
    }

    void aLinkExpiresOnAnotherOriginOnly()
    {
        QFETCH(int, status);
        QFETCH(QString, from);
        QFETCH(bool, expired);
        HttpResponse response;
        response.status = status;
        response.url = QUrl(from);
        QCOMPARE(isExpiredLink(QUrl(u"https://r.example/v2/a/blobs/b"_s), response), expired);
    }
};

QTEST_GUILESS_MAIN(TestRetryTable)
#include "tst_retrytable.moc"
