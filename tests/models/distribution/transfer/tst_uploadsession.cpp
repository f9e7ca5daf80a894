#include "models/distribution/transfer/uploadsession.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestUploadSession : public QObject
{
    Q_OBJECT

private slots:
    /// Trap 3: the end of a Range is inclusive, its unit may be written, and 0-0 means nothing or one byte.
    void trap3_countsReceivedBytes_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<qint64>("bytes"); // -1: not told
        const auto row
            = [](const char *name, const QByteArray &range, qint64 bytes) { QTest::newRow(name) << range << bytes; };
        row("inclusive", "0-99", 100);
        row("with its unit", "bytes=0-99", 100);
        row("two bytes", "0-1", 2);
        row("nothing or one", "0-0", -1);
        row("missing", "", -1);
        row("broken", "0-x", -1);
        row("open", "0-", -1);
        row("large", "0-8589934591", 8'589'934'592);
    }

    void trap3_countsReceivedBytes()
    {
        QFETCH(QByteArray, range);
        QFETCH(qint64, bytes);
        HttpResponse response;
        if (!range.isEmpty())
            response.headers.append({"range", range});
        QCOMPARE(receivedBytes(response).value_or(-1), bytes);
    }

    /// Trap 1: the query stays as it is.
    void trap1_appendsTheDigest_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &location, const QByteArray &expected) {
            QTest::newRow(name) << location << expected;
        };
        row("no query", "https://r/u/1", "https://r/u/1?digest=");
        row("a query", "https://r/u/1?_state=x", "https://r/u/1?_state=x&digest=");
        row("signed state", "https://r/u/1?_state=a%3D%3D%2Fb+c%2B%26d&z=%25",
            "https://r/u/1?_state=a%3D%3D%2Fb+c%2B%26d&z=%25&digest=");
        row("an empty query", "https://r/u/1?", "https://r/u/1?digest=");
    }

    void trap1_appendsTheDigest()
    {
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, expected);
        const Digest digest = Digest::of("x");
        QCOMPARE(withDigest(QUrl::fromEncoded(location), digest).toEncoded(), expected + digest.toString().toLatin1());
    }
};

QTEST_GUILESS_MAIN(TestUploadSession)
#include "tst_uploadsession.moc"
