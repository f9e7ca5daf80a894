#include "models/image/digest.h"

#include <QTest>
#include <set>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class DigestTest : public QObject
{
    Q_OBJECT

private slots:
    void knownVectors_data();
    void knownVectors();
    void piecesGiveTheSameDigestAsTheWhole();
    void aHasherBeginsAnew();
    void aMovedHasherGoesOn();
    void onlyWellFormedDigestsExist_data();
    void onlyWellFormedDigestsExist();
    void anUnknownAlgorithmIsUnsupported();
    void foreignTextIsShortenedInTheError();
    void hasPartsAndAnOrder();
};

void DigestTest::knownVectors_data()
{
    using Algorithm = Digest::Algorithm;
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    // FIPS 180-4 examples
    QTest::newRow("sha256 of nothing") << Algorithm::Sha256 << QByteArray()
                                       << u"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QTest::newRow("sha256 of abc") << Algorithm::Sha256 << "abc"_ba
                                   << u"sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    QTest::newRow("sha256 of a million a")
        << Algorithm::Sha256 << QByteArray(1'000'000, 'a')
        << u"sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s;
    QTest::newRow("sha512 of nothing")
        << Algorithm::Sha512 << QByteArray()
        << u"sha512:cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"_s;
    QTest::newRow("sha512 of abc")
        << Algorithm::Sha512 << "abc"_ba
        << u"sha512:ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"_s;
}

void DigestTest::knownVectors()
{
    QFETCH(const Digest::Algorithm, algorithm);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    Hasher hasher(algorithm);
    hasher.add(bytes);
    const Digest digest = hasher.finish();
    QCOMPARE(digest.toString(), text);
    QCOMPARE(digest.algorithm(), algorithm);
    const auto parsed = Digest::parse(text);
    QVERIFY(parsed);
    QCOMPARE(*parsed, digest);
    if (algorithm == Digest::Algorithm::Sha256)
        QCOMPARE(Digest::of(bytes), digest);
}

void DigestTest::piecesGiveTheSameDigestAsTheWhole()
{
    const QByteArray bytes = QByteArray("0123456789").repeated(1000);
    Hasher hasher;
    for (qsizetype at = 0, step = 1; at < bytes.size(); at += step++)
        hasher.add(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    QCOMPARE(hasher.finish(), Digest::of(bytes));
}

void DigestTest::aHasherBeginsAnew()
{
    Hasher hasher;
    hasher.add("first");
    QCOMPARE(hasher.finish(), Digest::of("first"));
    hasher.add("second");
    QCOMPARE(hasher.finish(), Digest::of("second"));
    QCOMPARE(hasher.finish(), Digest::of({}));
}

void DigestTest::aMovedHasherGoesOn()
{
    Hasher first(Digest::Algorithm::Sha512);
    first.add("a");
    Hasher second = std::move(first);
    second.add("bc");
    QVERIFY(second.finish().toString().startsWith(u"sha512:ddaf35a193617aba"_s));
}

void DigestTest::onlyWellFormedDigestsExist_data()
{
    const QString hex(64, u'a');
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no algorithm") << hex;
    QTest::newRow("algorithm only") << u"sha256:"_s;
    QTest::newRow("one digit short") << u"sha256:"_s + hex.chopped(1);
    QTest::newRow("one digit long") << u"sha256:"_s + hex + u'a';
    QTest::newRow("capital digits") << u"sha256:"_s + hex.toUpper();
    QTest::newRow("capital algorithm") << u"SHA256:"_s + hex;
    QTest::newRow("not hexadecimal") << u"sha256:"_s + hex.chopped(1) + u'g';
    QTest::newRow("full-width digit") << u"sha256:"_s + hex.chopped(1) + u'１';
    QTest::newRow("line feed behind") << u"sha256:"_s + hex + u'\n';
    QTest::newRow("space before") << u" sha256:"_s + hex;
    QTest::newRow("sha512 with the length of sha256") << u"sha512:"_s + hex;
    QTest::newRow("sha256 with the length of sha512") << u"sha256:"_s + hex + hex;
    QTest::newRow("unknown word") << u"invaliddigest:"_s + hex;
}

void DigestTest::onlyWellFormedDigestsExist()
{
    QFETCH(const QString, text);
    const auto digest = Digest::parse(text);
    QVERIFY(!digest);
    QCOMPARE(digest.error().kind, Error::Kind::Invalid);
    QVERIFY(digest.error().summary.contains(u"sha256:"_s));
}

void DigestTest::anUnknownAlgorithmIsUnsupported()
{
    const auto digest = Digest::parse(u"sha384:"_s + QString(96, u'a'));
    QVERIFY(!digest);
    QCOMPARE(digest.error().kind, Error::Kind::Unsupported);
}

void DigestTest::foreignTextIsShortenedInTheError()
{
    const auto digest = Digest::parse(u"sha256:\x1b[31m\n"_s + QString(100'000, u'x'));
    QVERIFY(!digest);
    QVERIFY(digest.error().summary.size() < 400);
    QVERIFY(!digest.error().summary.contains(u'\x1b'));
    QVERIFY(!digest.error().summary.contains(u'\n'));
}

void DigestTest::hasPartsAndAnOrder()
{
    const Digest abc = Digest::of("abc");
    const Digest nothing = Digest::of({});
    QCOMPARE(abc.hex(), abc.toString().mid(7));
    QVERIFY(abc < nothing);
    QVERIFY(abc != nothing);
    QCOMPARE(qHash(abc), qHash(Digest::of("abc")));
    QCOMPARE(std::set<Digest>({nothing, abc, abc}).size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(DigestTest)
#include "tst_digest.moc"
