#include "models/distribution/client/pages.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

HttpResponse answer(const QByteArray &name, const QByteArray &value)
{
    HttpResponse response;
    response.url = QUrl(u"https://r.example:5000/v2/a/tags/list?n=2"_s);
    if (!value.isEmpty())
        response.headers.append({name, value});
    return response;
}

}

class TestPages : public QObject
{
    Q_OBJECT

private slots:
    /// Trap 19: Link is relative or absolute, its query is the vendor's own.
    void findsTheNextPage_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("page");
        const auto row = [](const char *name, const QByteArray &link, const QString &page) {
            QTest::newRow(name) << link << page;
        };
        row("no Link: finished", "", {});
        row("relative", R"(</v2/a/tags/list?n=2&last=b>; rel="next")", u"/v2/a/tags/list?n=2&last=b"_s);
        row("relative to the page", R"(<list?last=b>; rel="next")", u"/v2/a/tags/list?last=b"_s);
        row("absolute", R"(<https://r.example:5000/v2/a/tags/list?last=b>; rel="next")", u"/v2/a/tags/list?last=b"_s);
        row("as a backend sees itself", R"(<http://r.example/v2/a/tags/list?last=b>; rel="next")",
            u"/v2/a/tags/list?last=b"_s);
        row("a token of Quay", R"(</v2/a/tags/list?next_page=gAAA%3D%3D>; rel="next")",
            u"/v2/a/tags/list?next_page=gAAA%3D%3D"_s);
        row("without quotes", "</v2/x>; rel=next", u"/v2/x"_s);
        row("other parameters first", R"(</v2/x>; title="a"; REL="NEXT")", u"/v2/x"_s);
        row("behind the previous one", R"(</v2/p>; rel="prev", </v2/x>; rel="next")", u"/v2/x"_s);
        row("before the last one", R"(</v2/x>; rel="next", </v2/l>; rel="last")", u"/v2/x"_s);
        row("only the previous one", R"(</v2/next>; rel="prev")", {});
        row("broken", "</v2/x; rel=next", {});
    }

    void findsTheNextPage()
    {
        QFETCH(QByteArray, link);
        QFETCH(QString, page);
        const auto next = nextPage(answer("link", link));
        QVERIFY(next);
        QCOMPARE(*next, page);
    }

    /// Half a list must not look like a whole one.
    void anotherHostIsRefused()
    {
        const auto next = nextPage(answer("link", R"(<https://evil.example/v2/a/tags/list>; rel="next")"));
        QVERIFY(!next);
        QCOMPARE(next.error().kind, Error::Kind::Server);
    }

    /// Trap 1: used as given.
    void resolvesLocations_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("relative") << QByteArray("/v2/a/blobs/uploads/1?_state=x")
                                  << QByteArray("https://r.example:5000/v2/a/blobs/uploads/1?_state=x");
        QTest::newRow("absolute") << QByteArray("https://r.example:5000/u/1")
                                  << QByteArray("https://r.example:5000/u/1");
        QTest::newRow("another port") << QByteArray("https://r.example:6000/u/1")
                                      << QByteArray("https://r.example:6000/u/1");
        QTest::newRow("signed state stays as it is")
            << QByteArray("/u/1?_state=a%3D%3D%2Fb+c%2B&z=%25")
            << QByteArray("https://r.example:5000/u/1?_state=a%3D%3D%2Fb+c%2B&z=%25");
    }

    void resolvesLocations()
    {
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, url);
        QCOMPARE(locationOf(answer("location", location)).toEncoded(), url);
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
