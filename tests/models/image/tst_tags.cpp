#include "models/image/tags.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TagsTest : public QObject
{
    Q_OBJECT

private slots:
    void naturalOrder_data();
    void naturalOrder();
    void theOrderIsStrict();
    void movingTags_data();
    void movingTags();
    void tagsOfReferrers();
};

void TagsTest::naturalOrder_data()
{
    QTest::addColumn<QStringList>("sorted");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("versions") << QStringList{u"v1.2"_s, u"v1.9"_s, u"v1.10"_s, u"v2"_s, u"v10.0"_s};
    QTest::newRow("a prefix comes first") << QStringList{u"1"_s, u"1.0"_s, u"1.0-alpine"_s, u"1.0.1"_s};
    QTest::newRow("words") << QStringList{u"alpine"_s, u"alpine3"_s, u"latest"_s, u"ubuntu"_s};
    QTest::newRow("service packs") << QStringList{u"22.03-lts"_s, u"22.03-lts-sp2"_s, u"22.03-lts-sp10"_s,
                                                  u"24.03-lts"_s};
    QTest::newRow("leading zeros") << QStringList{u"1.01"_s, u"1.1"_s, u"1.02"_s, u"1.3"_s};
    QTest::newRow("longer than any integer") << QStringList{
        u"9"_s, u"99999999999999999999998"_s, u"99999999999999999999999"_s, u"100000000000000000000000"_s};
    QTest::newRow("digits before letters") << QStringList{u"a1"_s, u"aB"_s, u"aa"_s};
    QTest::newRow("other digits are letters") << QStringList{u"2"_s, u"10"_s, u"１"_s};
}

void TagsTest::naturalOrder()
{
    QFETCH(const QStringList, sorted);
    QStringList tags(sorted.rbegin(), sorted.rend());
    sortNaturally(tags);
    QCOMPARE(tags, sorted);
}

void TagsTest::theOrderIsStrict()
{
    const QStringList tags{u""_s,   u"0"_s,   u"00"_s, u"1"_s,  u"01"_s,  u"1a"_s, u"a"_s,  u"a1"_s,  u"1-"_s,
                           u"10"_s, u"1.0"_s, u"-"_s,  u"a-"_s, u"a01"_s, u"_"_s,  u"A1"_s, u"a1b"_s, u"a01b"_s};
    for (const QString &a : tags) {
        QVERIFY(!naturalLess(a, a));
        for (const QString &b : tags) {
            QVERIFY(a == b || naturalLess(a, b) != naturalLess(b, a));
            for (const QString &c : tags)
                QVERIFY(!naturalLess(a, b) || !naturalLess(b, c) || naturalLess(a, c));
        }
    }
}

void TagsTest::movingTags_data()
{
    QTest::addColumn<bool>("moving");
    for (const char *tag : {"latest", "alpine", "22.03", "20.03", "v1", "1.27", "v1.27", "3.9-slim", "latest-alpine",
                            "12-slim", "stable", "nightly", "edge", "main", "cuda-12", "lts", "lts-alpine", "oe2203"})
        QTest::newRow(tag) << true;
    for (const char *tag :
         {"1.2.3", "v1.2.3", "2.10.0-gpu", "3.6.0-alpine", "22.03-lts", "22.03-lts-sp1", "24.03-LTS-SP3",
          "8.0.RC1-oe2203sp4", "1.25-oe2203sp3", "2.0-beta", "1.27-rc1", "20240131", "nightly-20240131", "sha-4f2a9c1",
          "4f2a9c1d", "v1.9-12-g4f2a9c1", "2.1.0.a1-cann7.0.RC1.alpha002-oe2203sp2",
          "sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.sig"})
        QTest::newRow(tag) << false;
    QTest::newRow("") << false;
}

void TagsTest::movingTags()
{
    QFETCH(const bool, moving);
    QCOMPARE(isMovingTag(QString::fromLatin1(QTest::currentDataTag())), moving);
}

void TagsTest::tagsOfReferrers()
{
    const Digest digest = Digest::of({});
    const QString tag = u"sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QCOMPARE(referrersTag(digest), tag);
    QCOMPARE(cosignTags(digest), (QStringList{tag + u".sig"_s, tag + u".att"_s, tag + u".sbom"_s}));
    Hasher hasher(Digest::Algorithm::Sha512);
    QCOMPARE(referrersTag(hasher.finish()),
             u"sha512-cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"_s);
}

QTEST_GUILESS_MAIN(TagsTest)
#include "tst_tags.moc"
