#include "models/ingress/document/foreigntext.h"

#include <QStringEncoder>
#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    return encoder(text);
}

}

class TestForeignText : public QObject
{
    Q_OBJECT

private slots:
    void anEncodingIsRecognisedOrNot_data();
    void anEncodingIsRecognisedOrNot();
};

void TestForeignText::anEncodingIsRecognisedOrNot_data()
{
    const QString yaml = u"- imageNames: [app] # 名字 𠮷\r\n"_s;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << yaml.toUtf8() << QString() << QString();
    QTest::newRow("ASCII") << QByteArray("a: 1\n") << QString() << QString();
    QTest::newRow("empty") << QByteArray() << QString() << QString();
    QTest::newRow("GB18030") << encoded("GB18030", yaml) << u"GB18030"_s << yaml;
    QTest::newRow("half a character") << encoded("GB18030", u"名"_s).first(1) << QString() << QString();
    QTest::newRow("neither") << QByteArray("a: \xff\xff\n") << QString() << QString();
    QTest::newRow("GB18030 with a zero") << encoded("GB18030", u"名字"_s) + '\0' << QString() << QString();
    QTest::newRow("UTF-16LE") << encoded("UTF-16LE", yaml) << u"UTF-16LE"_s << yaml;
    QTest::newRow("UTF-16BE") << encoded("UTF-16BE", yaml) << u"UTF-16BE"_s << yaml;
    QTest::newRow("UTF-16LE, marked") << "\xff\xfe" + encoded("UTF-16LE", yaml) << u"UTF-16LE"_s << yaml;
    QTest::newRow("UTF-16BE, marked") << "\xfe\xff" + encoded("UTF-16BE", yaml) << u"UTF-16BE"_s << yaml;
    QTest::newRow("half a surrogate") << encoded("UTF-16LE", u"a"_s) + QByteArray("\x3d\xd8") << QString() << QString();
    QTest::newRow("an odd byte") << encoded("UTF-16LE", yaml) + 'a' << QString() << QString();
}

void TestForeignText::anEncodingIsRecognisedOrNot()
{
    QFETCH(const QByteArray, bytes);
    const auto found = foreignText(bytes);
    QTEST(found ? found->encoding : QString(), "encoding");
    QTEST(found ? found->text : QString(), "text");
}

QTEST_GUILESS_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
