#include "models/image/reference.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const QString hex64(64, u'f');
const QString digestText = u"sha256:"_s + hex64;

}

class ReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void normalises_data();
    void normalises();
    void refuses_data();
    void refuses();
    void saysHowItWouldBeRight_data();
    void saysHowItWouldBeRight();
    void namesHaveAtMost255Characters();
    void tags_data();
    void tags();
    void repositoriesHaveNeitherTagNorDigest();
    void changesGiveNewReferences();
    void identifiesByDigestBeforeTag();
    void hasAnOrderAndAHash();
};

void ReferenceTest::normalises_data() // NOLINT(readability-function-size): a table
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("digest");
    const auto row = [](const QString &text, const char *host, const char *path, const char *tag = "",
                        const QString &digest = {}) {
        QTest::newRow(qUtf8Printable(text))
            << QString::fromLatin1(host) << QString::fromLatin1(path) << QString::fromLatin1(tag) << digest;
    };
    const QString sha512 = u"sha512:"_s + hex64 + hex64;
    row(u"nginx"_s, "docker.io", "library/nginx");
    row(u"nginx:latest"_s, "docker.io", "library/nginx", "latest");
    row(u"docker.io/nginx"_s, "docker.io", "library/nginx");
    row(u"index.docker.io/nginx"_s, "docker.io", "library/nginx");
    row(u"index.docker.io/a/b"_s, "docker.io", "a/b");
    row(u"registry-1.docker.io/a/b:1"_s, "docker.io", "a/b", "1");
    row(u"registry-1.docker.io/nginx"_s, "docker.io", "library/nginx");
    row(u"docker.io/library/foo/bar"_s, "docker.io", "library/foo/bar");
    row(u"docker/docker"_s, "docker.io", "docker/docker");
    row(u"test_com/foo"_s, "docker.io", "test_com/foo");
    row(u"test.com:tag"_s, "docker.io", "library/test.com", "tag");
    row(u"test.com:5000"_s, "docker.io", "library/test.com", "5000");
    row(u"test.com/repo:tag"_s, "test.com", "repo", "tag");
    row(u"test:5000/repo"_s, "test:5000", "repo");
    row(u"test:5000/repo:tag@"_s + digestText, "test:5000", "repo", "tag", digestText);
    row(u"test:5000/repo@"_s + digestText, "test:5000", "repo", "", digestText);
    row(u"lowercase:Uppercase"_s, "docker.io", "library/lowercase", "Uppercase");
    row(u"sub-dom1.foo.com/bar/baz/quux:some-long-tag"_s, "sub-dom1.foo.com", "bar/baz/quux", "some-long-tag");
    row(u"b.gcr.io/test.example.com/my-app:test.example.com"_s, "b.gcr.io", "test.example.com/my-app",
        "test.example.com");
    row(u"xn--n3h.com/myimage:xn--n3h.com@"_s + sha512, "xn--n3h.com", "myimage", "xn--n3h.com", sha512);
    row(u"foo_bar.com:8080"_s, "docker.io", "library/foo_bar.com", "8080");
    row(u"foo/foo_bar.com:8080"_s, "docker.io", "foo/foo_bar.com", "8080");
    row(u"192.168.1.1"_s, "docker.io", "library/192.168.1.1");
    row(u"192.168.1.1:5000/repo:5050"_s, "192.168.1.1:5000", "repo", "5050");
    row(u"[2001:db8::1]/repo"_s, "[2001:db8::1]", "repo");
    row(u"[2001:db8:1:2:3:4:5:6]/repo:tag"_s, "[2001:db8:1:2:3:4:5:6]", "repo", "tag");
    row(u"[::1]:5000/repo"_s, "[::1]:5000", "repo");
    row(u"localhost/repo"_s, "localhost", "repo");
    row(u"localhost"_s, "docker.io", "library/localhost");
    row(u"localhost:5000"_s, "docker.io", "library/localhost", "5000");
    row(u"Docker/docker"_s, "Docker", "docker");
    row(u"Registry.Example.com/a"_s, "Registry.Example.com", "a");
    row(u"docker---rules/dock__er/d/t"_s, "docker.io", "docker---rules/dock__er/d/t");
    row(u"docker.io/"_s + hex64, "docker.io", qPrintable(u"library/"_s + hex64));
    row(hex64 + u":1"_s, "docker.io", qPrintable(u"library/"_s + hex64), "1");
    row(hex64.chopped(1), "docker.io", qPrintable(u"library/"_s + hex64.chopped(1)));
    row(u"harbor.company.com/project/image:v1.0"_s, "harbor.company.com", "project/image", "v1.0");
}

void ReferenceTest::normalises()
{
    QFETCH(const QString, host);
    QFETCH(const QString, path);
    QFETCH(const QString, tag);
    QFETCH(const QString, digest);
    const auto reference = Reference::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(reference, reference ? "" : qPrintable(reference.error().summary));
    QCOMPARE(reference->repository().host(), host);
    QCOMPARE(reference->repository().path(), path);
    QCOMPARE(reference->tag(), tag);
    QCOMPARE(reference->digest() ? reference->digest()->toString() : QString(), digest);
    const QString text
        = host + u'/' + path + (tag.isEmpty() ? u""_s : u':' + tag) + (digest.isEmpty() ? u""_s : u'@' + digest);
    QCOMPARE(reference->toString(), text);
    QCOMPARE(*Reference::parse(text), *reference);
}

void ReferenceTest::refuses_data() // NOLINT(readability-function-size): a table
{
    QTest::addColumn<QString>("text");
    for (const char *text : {":justtag",
                             "@sha256:ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                             "repo@sha256:ffff",
                             "repo@",
                             "repo:",
                             "repo:@sha256:ff",
                             "aa/asdf$$^/aa",
                             "-docker",
                             "-docker/docker",
                             "docker-/docker",
                             "-docker.io/docker/docker",
                             "docker///docker",
                             "docker.io/docker///docker",
                             "docker/",
                             "/docker",
                             "docker.io/",
                             "____/____",
                             "_docker/_docker",
                             "dock..er/docker",
                             "dock_.er/docker",
                             "dock-.er/docker",
                             "dock___er/docker",
                             "[2001:db8::1]",
                             "[2001:db8::1]:5000",
                             "[2001:db8::1]:tag",
                             "fc00::1:5000/debian",
                             "[fe80::1%eth0]:5000/debian",
                             "[2001:db8:3:4::192.0.2.33]:5000/debian",
                             "[fe80::1%@invalidzone]:5000/repo",
                             "host:http/repo",
                             "host:/repo",
                             "ab-.com/a",
                             "ab.-com/a",
                             "a..b/c",
                             ".a/b",
                             "host:0/repo",
                             "host:65536/repo",
                             "host:99999999999999999999/repo",
                             "a:b/c:d",
                             "a/b:c:d",
                             "a/b:c/d",
                             "a/b:-c",
                             "a/b:.c",
                             "a b",
                             " a",
                             "a ",
                             "a\n",
                             "a:b\n",
                             "host/a/",
                             "host.com/a\nb",
                             "n\xc3\xa4me",
                             "host.com/a:t\xc3\xa4g",
                             "h\xc3\xb6st.com/a"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("NUL") << u"ab"_s + QChar(0) + u"c"_s;
    QTest::newRow("huge") << QString(1'000'000, u'a');
    QTest::newRow("huge tag") << u"a:"_s + QString(1'000'000, u'a');
    QTest::newRow("many slashes") << QString(1'000'000, u'/');
}

void ReferenceTest::refuses()
{
    QFETCH(const QString, text);
    const auto reference = Reference::parse(text);
    QVERIFY(!reference);
    QCOMPARE(reference.error().kind, Error::Kind::Invalid);
    QVERIFY(reference.error().summary.size() < 500);
    QVERIFY(!reference.error().summary.contains(u'\n'));
}

void ReferenceTest::saysHowItWouldBeRight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("advice");
    QTest::newRow("capitals") << u"Nginx:Tag"_s << u" nginx:Tag"_s;
    QTest::newRow("capitals behind a host")
        << u"test:5000/Uppercase/lowercase:Tag"_s << u" test:5000/uppercase/lowercase:Tag"_s;
    QTest::newRow("capitals in both") << u"Team/App:V1@"_s + digestText << u" team/app:V1@"_s + digestText;
    QTest::newRow("capitals and digest") << u"docker.io/docker/Docker@"_s + digestText
                                         << u" docker.io/docker/docker@"_s + digestText;
    QTest::newRow("https") << u"https://github.com/docker/docker"_s << u" github.com/docker/docker"_s;
    QTest::newRow("http and slash behind") << u"http://localhost:5000/a/"_s << u" localhost:5000/a"_s;
    QTest::newRow("docker://") << u"docker://alpine:3"_s << u" alpine:3"_s;
    QTest::newRow("image ID") << hex64 << u"@sha256:"_s;
    QTest::newRow("empty") << QString() << u"registry.example.com/team/app:1.0"_s;
    QTest::newRow("userinfo") << u"u:p@host/a"_s << u"log in"_s;
    QTest::newRow("tag") << u"a:b!"_s << u"128"_s;
    QTest::newRow("short digest") << u"a@sha256:ff"_s << u"64"_s;
    QTest::newRow("capitals and a space") << u"UPPER app:1"_s << u"lower-case letters"_s;
    QTest::newRow("capitals and no digest") << u"localhost:5000/matrixdc/APP:1.0@x"_s << u"lower-case letters"_s;
    QTest::newRow("a scheme and no name") << u"http://bad host/foo"_s << u" registry.example.com/team/app:1.0"_s;
    QTest::newRow("port") << u"host:http/repo"_s << u"registry.example.com:5000"_s;
}

void ReferenceTest::saysHowItWouldBeRight()
{
    QFETCH(const QString, text);
    QFETCH(const QString, advice);
    const auto reference = Reference::parse(text);
    QVERIFY(!reference);
    QVERIFY2(reference.error().summary.contains(advice), qPrintable(reference.error().summary));
    QCOMPARE(Repository::parse(text).error().summary, reference.error().summary);
}

void ReferenceTest::namesHaveAtMost255Characters()
{
    const QString longest = u"h.io/"_s + u"a/"_s.repeated(124) + u"ab"_s;
    QCOMPARE(longest.size(), 255);
    QVERIFY(Reference::parse(longest + u":tag-puts-this-over-max"_s));
    QVERIFY(!Reference::parse(longest + u'c'));
    const QString onHub(255 - 18, u'a'); // docker.io/library/ counts
    QCOMPARE(Reference::parse(onHub)->toString().size(), 255);
    QVERIFY(!Reference::parse(onHub + u'a'));
}

void ReferenceTest::tags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("valid");
    QTest::newRow("one letter") << u"a"_s << true;
    QTest::newRow("one underscore") << u"_"_s << true;
    QTest::newRow("128") << QString(128, u'x') << true;
    QTest::newRow("129") << QString(129, u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("dot first") << u".a"_s << false;
    QTest::newRow("dash first") << u"-a"_s << false;
    QTest::newRow("everything") << u"A_z.0-9"_s << true;
    QTest::newRow("plus") << u"1.0+velinux2"_s << false;
    QTest::newRow("colon") << u"a:b"_s << false;
    QTest::newRow("line feed") << u"a\n"_s << false;
    QTest::newRow("umlaut") << u"ä"_s << false;
    QTest::newRow("Chinese") << u"镜像"_s << false;
    QTest::newRow("full-width digit") << u"１"_s << false;
}

void ReferenceTest::tags()
{
    QFETCH(const QString, tag);
    QFETCH(const bool, valid);
    QCOMPARE(Reference::isValidTag(tag), valid);
    QCOMPARE(Reference::parse(u"h.io/a:"_s + tag).has_value(), valid);
}

void ReferenceTest::repositoriesHaveNeitherTagNorDigest()
{
    QCOMPARE(Repository::parse(u"nginx"_s)->toString(), u"docker.io/library/nginx"_s);
    QCOMPARE(Repository::parse(u"localhost:5000/a/b"_s)->toString(), u"localhost:5000/a/b"_s);
    for (const QString &text : {u"nginx:1"_s, u"nginx@"_s + digestText, u"h.io/a:1@"_s + digestText}) {
        const auto repository = Repository::parse(text);
        QVERIFY(!repository);
        QVERIFY(repository.error().summary.contains(text));
    }
}

void ReferenceTest::changesGiveNewReferences()
{
    const Reference named = *Reference::parse(u"h.io/a"_s);
    QVERIFY(named.isNamedOnly());
    QCOMPARE(named.orLatest().toString(), u"h.io/a:latest"_s);
    QCOMPARE(named.withTag(u"1"_s).orLatest().toString(), u"h.io/a:1"_s);
    const Digest digest = *Digest::parse(digestText);
    QCOMPARE(named.withTag(u"1"_s).withDigest(digest).toString(), u"h.io/a@"_s + digestText);
    QCOMPARE(named.withDigest(digest).orLatest(), named.withDigest(digest));
    QCOMPARE(Reference::parse(u"h.io/a:1@"_s + digestText)->withTag(u"2"_s).toString(), u"h.io/a:2"_s);
    QCOMPARE(Reference(named.repository()), named);
    QCOMPARE(Reference(named.repository(), u"1"_s), named.withTag(u"1"_s));
    QCOMPARE(Reference(named.repository(), digest), named.withDigest(digest));
}

void ReferenceTest::identifiesByDigestBeforeTag()
{
    QCOMPARE(Reference::parse(u"a:1"_s)->identifier(), u"1"_s);
    QCOMPARE(Reference::parse(u"a:1@"_s + digestText)->identifier(), digestText);
    QCOMPARE(Reference::parse(u"a"_s)->identifier(), QString());
}

void ReferenceTest::hasAnOrderAndAHash()
{
    QVERIFY(*Reference::parse(u"h.io/a:1"_s) < *Reference::parse(u"h.io/b:1"_s));
    QVERIFY(*Reference::parse(u"h.io/a:1"_s) < *Reference::parse(u"h.io/a:1@"_s + digestText));
    QVERIFY(*Repository::parse(u"a.io/z"_s) < *Repository::parse(u"b.io/a"_s));
    QCOMPARE(qHash(*Repository::parse(u"nginx"_s)), qHash(*Repository::parse(u"docker.io/library/nginx"_s)));
}

QTEST_GUILESS_MAIN(ReferenceTest)
#include "tst_reference.moc"
