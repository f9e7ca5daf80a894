#include "models/registries/exchange/textencoding.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const auto gbk = QByteArray("\xc3\xfb\xd7\xd6,\xb5\xd8\xd6\xb7\r\n"); // 名字,地址

}

class TextEncodingTest : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void offersGbk();
    void offersNothing_data();
    void offersNothing();
};

void TextEncodingTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QString chinese = u"名字,地址\r\n"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
    QTest::newRow("ASCII") << "a,b\r\n"_ba << QString() << u"a,b\r\n"_s;
    QTest::newRow("UTF-8") << chinese.toUtf8() << QString() << chinese;
    QTest::newRow("UTF-8 with BOM") << "\xef\xbb\xbf" + chinese.toUtf8() << QString() << chinese;
    QTest::newRow("BOM alone") << "\xef\xbb\xbf"_ba << QString() << QString();
    QTest::newRow("one BOM only") << "\xef\xbb\xbf\xef\xbb\xbf"_ba << QString() << QString(QChar::ByteOrderMark);
    QTest::newRow("UTF-16LE with BOM") << QByteArray("\xff\xfe\x0d\x54,\0", 6) << QString() << u"名,"_s;
    QTest::newRow("UTF-16BE with BOM") << QByteArray("\xfe\xff\x54\x0d\0,", 6) << QString() << u"名,"_s;
    QTest::newRow("beyond the BMP") << "\xf0\x9f\x90\xb3"_ba << QString() << u"🐳"_s;
    QTest::newRow("GBK by name") << gbk << u"GBK"_s << chinese;
    QTest::newRow("in any case, with space") << gbk << u" gb2312 "_s << chinese;
    QTest::newRow("GB18030, four bytes") << "\x94\x39\xda\x33"_ba << u"gb18030"_s << u"💩"_s;
    QTest::newRow("Big5") << "\xa6\x57"_ba << u"BIG5"_s << u"名"_s;
    QTest::newRow("Latin 1 is what was said") << "\xe9"_ba << u"ISO-8859-1"_s << u"é"_s;
    QTest::newRow("UTF-8 by name, with BOM") << "\xef\xbb\xbf"
                                                "a"_ba
                                             << u"utf-8"_s << u"a"_s;
    QTest::newRow("UTF-16LE by name") << QByteArray("a\0b\0", 4) << u"UTF-16LE"_s << u"ab"_s;
}

void TextEncodingTest::decodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    const auto text = decodedText(bytes, encoding);
    QVERIFY2(text, text ? "" : qPrintable(text.error().summary));
    QTEST(*text, "text");
}

void TextEncodingTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("GBK") << gbk << QString() << Error::Kind::Invalid;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QString() << Error::Kind::Invalid;
    QTest::newRow("UTF-16 without BOM") << QByteArray("a\0b\0", 4) << QString() << Error::Kind::Invalid;
    QTest::newRow("half of a UTF-16 character") << "\xff\xfe"
                                                   "a"_ba
                                                << QString() << Error::Kind::Invalid;
    QTest::newRow("a lone surrogate in UTF-16") << "\xff\xfe\x00\xd8"_ba + "a" << QString() << Error::Kind::Invalid;
    QTest::newRow("a surrogate in UTF-8") << "\xed\xa0\x80"_ba << QString() << Error::Kind::Invalid;
    QTest::newRow("overlong UTF-8") << "\xc0\xaf"_ba << QString() << Error::Kind::Invalid;
    QTest::newRow("UTF-8 that breaks off") << "a\xe5\x90"_ba << QString() << Error::Kind::Invalid;
    QTest::newRow("not the named one") << "\xe9,"_ba << u"UTF-8"_s << Error::Kind::Invalid;
    QTest::newRow("GBK that breaks off") << gbk.first(1) << u"GBK"_s << Error::Kind::Invalid;
    QTest::newRow("unknown") << gbk << u"klingon"_s << Error::Kind::Usage;
    QTest::newRow("what would lose text") << gbk << u"ASCII//IGNORE"_s << Error::Kind::Usage;
    QTest::newRow("Chinese") << gbk << u"国标"_s << Error::Kind::Usage;
    QTest::newRow("white space") << gbk << u" "_s << Error::Kind::Usage;
}

void TextEncodingTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    const auto text = decodedText(bytes, encoding);
    QVERIFY(!text);
    QTEST(text.error().kind, "kind");
    QVERIFY(!text.error().summary.isEmpty());
}

void TextEncodingTest::offersGbk()
{
    QCOMPARE(offeredEncoding(gbk), u"GBK"_s);
    const auto refused = decodedText(gbk);
    QVERIFY(!refused);
    QVERIFY(refused.error().summary.contains(u"GBK"_s));
    QCOMPARE(refused.error().typed, u"--encoding GBK"_s);
    QVERIFY(decodedText(gbk, offeredEncoding(gbk)));
    // Also where only the newer standard has the character.
    QCOMPARE(offeredEncoding("\x94\x39\xda\x33"_ba), u"GBK"_s);
    QVERIFY(decodedText("\x94\x39\xda\x33"_ba, u"GBK"_s));
}

void TextEncodingTest::offersNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << "名字"_ba;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("neither") << "\xff\xff\xff"_ba;
    QTest::newRow("a program") << gbk + QByteArray(1, '\0');
}

void TextEncodingTest::offersNothing()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(offeredEncoding(bytes), QString());
    const auto text = decodedText(bytes);
    QVERIFY(text || text.error().typed.isEmpty());
}

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "tst_textencoding.moc"
